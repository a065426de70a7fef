using Veta.Data;
using Veta.Finance;

namespace Veta.Network;

/// <summary>
/// The periods of a plan and how money at different times compares. Flows are rates per year; stock is counted at the end of a period; capacity counts
/// from the start. Figures that change over time are read at the first year of a period.
/// Yearly money of year y weighs (1+r)^−(y−reference); a lump sum falls at the start of its year, which is half a year or a year before the
/// yearly money of the same year when that falls in the middle or at the end.
/// </summary>
public sealed class Horizon
{
    private readonly int[] _firstYears;
    private readonly int[] _lengths;
    private readonly double[] _flowWeights;
    private readonly double _lumpAdvance; // growth from the start of a year to its yearly money
    private readonly int _referenceYear;

    /// <summary>Makes the horizon that a package's settings describe.</summary>
    public Horizon(PlanningSettings settings)
    {
        Settings = settings;
        int count = checked((settings.LastYear - settings.FirstYear + settings.StepYears) / settings.StepYears);
        _firstYears = new int[count];
        _lengths = new int[count];
        _flowWeights = new double[count];
        _referenceYear = settings.DiscountYear;
        _lumpAdvance = settings.DiscountTiming switch { DiscountTiming.Start => 1, DiscountTiming.Middle => Math.Sqrt(1 + settings.DiscountRate), _ => 1 + settings.DiscountRate };
        for (int t = 0; t < count; t++)
        {
            _firstYears[t] = settings.FirstYear + (t * settings.StepYears);
            _lengths[t] = Math.Min(settings.StepYears, settings.LastYear - _firstYears[t] + 1);
            _flowWeights[t] = settings.PeriodDiscounting == PeriodDiscounting.FirstYear
                ? _lengths[t] * FlowDiscount(_firstYears[t])
                : SumOfDiscounts(_firstYears[t], _lengths[t]);
        }
    }

    /// <summary>The settings it was made from.</summary>
    public PlanningSettings Settings { get; }

    /// <summary>Number of periods.</summary>
    public int Count => _firstYears.Length;

    /// <summary>First year after the horizon.</summary>
    public int EndYear => _firstYears[^1] + _lengths[^1];

    /// <summary>Yearly discount rate.</summary>
    public double Rate => Settings.DiscountRate;

    /// <summary>First year of a period.</summary>
    public int FirstYear(int period) => _firstYears[period];

    /// <summary>The period that begins with a year; throws <see cref="ArgumentOutOfRangeException"/> when none does.</summary>
    public int PeriodAt(int firstYear)
    {
        int period = Array.IndexOf(_firstYears, firstYear);
        return period >= 0 ? period : throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, "no period of the plan begins with this year");
    }

    /// <summary>Number of years in a period.</summary>
    public int Years(int period) => _lengths[period];

    /// <summary>Weight of a yearly rate of money in a period: the sum of its years' discount factors.</summary>
    public double FlowWeight(int period) => _flowWeights[period];

    /// <summary>Weight of a lump sum paid at the start of a year, inside the horizon or after it.</summary>
    public double LumpDiscount(int year) => _lumpAdvance * FlowDiscount(year);

    /// <summary>Weight of yearly money of a year, inside the horizon or after it.</summary>
    public double FlowDiscount(int year) => Compounding.Power(1 + Rate, _referenceYear - year);

    /// <summary>Sum of the weights of yearly money over some years.</summary>
    public double SumOfDiscounts(int firstYear, int years)
    {
        double sum = 0;
        for (int k = 0; k < years; k++) { sum += FlowDiscount(firstYear + k); }
        return sum;
    }

    /// <summary>Share of a period's years that lie in [from, to).</summary>
    public double ShareInside(int period, int from, int to)
    {
        int first = Math.Max(from, _firstYears[period]), end = Math.Min(to, _firstYears[period] + _lengths[period]);
        return end > first ? (end - first) / (double)_lengths[period] : 0;
    }
}
