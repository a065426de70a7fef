using System.Globalization;
using Veta.Data;
using Veta.Finance;

namespace Veta.Network;

/// <summary>
/// The periods of a plan and how money at different times compares. Flows are rates per year; stock is counted at the end of a period; capacity counts
/// from the start. Figures that change over time are means over the years of a period.
/// Yearly money of year y weighs (1+r)^−(y−reference); a lump sum falls at the start of its year, which is half a year or a year before the
/// yearly money of the same year when that falls in the middle or at the end.
/// In months (setting <c>months</c>) rates stay per year and a period is a twelfth of one; figures are those of the first year in every month, what opens or
/// closes does so in January of its year, and nothing is discounted: such a run asks what a market does, not what to build.
/// </summary>
internal sealed class Horizon
{
    private readonly int[] _firstYears;
    private readonly int[] _lengths;
    private readonly Month[] _months = []; // empty for a plan in years
    private readonly double[] _flowWeights;
    private readonly double _lumpAdvance; // growth from the start of a year to its yearly money
    private readonly int _referenceYear;

    /// <summary>Makes the horizon that a package's settings describe.</summary>
    public Horizon(PlanningSettings settings)
    {
        Settings = settings;
        _referenceYear = settings.DiscountYear;
        if (settings.Months > 0)
        {
            var first = new Month(settings.FirstYear, settings.FirstMonth);
            _months = [.. Enumerable.Range(0, settings.Months).Select(first.Plus)];
            _firstYears = new int[settings.Months];
            _lengths = new int[settings.Months];
            _flowWeights = new double[settings.Months];
            Array.Fill(_firstYears, settings.FirstYear);
            Array.Fill(_flowWeights, 1.0 / 12);
            _lumpAdvance = 1;
            return;
        }

        int count = checked((settings.LastYear - settings.FirstYear + settings.StepYears) / settings.StepYears);
        _firstYears = new int[count];
        _lengths = new int[count];
        _flowWeights = new double[count];
        _lumpAdvance = Advance(settings.DiscountRate);
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

    /// <summary>True when a period is a month.</summary>
    public bool InMonths => _months.Length > 0;

    /// <summary>Name of a period: its first year, or its month such as <c>2026-12</c>.</summary>
    public string NameOf(int period) => InMonths ? _months[period].ToString() : _firstYears[period].ToString(CultureInfo.InvariantCulture);

    /// <summary>First year after the horizon.</summary>
    public int EndYear => InMonths ? _months[^1].Year + 1 : _firstYears[^1] + _lengths[^1];

    /// <summary>Growth at a rate from the start of a year to where its yearly money falls.</summary>
    public double Advance(double rate) => Settings.DiscountTiming switch { DiscountTiming.Start => 1, DiscountTiming.Middle => Math.Sqrt(1 + rate), _ => 1 + rate };

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

    /// <summary>The period that a year lies in; the first for a year before the plan, the last for one after it.</summary>
    public int PeriodOf(int year)
    {
        int period = Array.BinarySearch(_firstYears, year);
        return period >= 0 ? period : Math.Max(0, ~period - 1);
    }

    /// <summary>Mean of a figure over the years of a period; of a period of one year, and of a month, the figure itself.</summary>
    /// <param name="period">Period.</param>
    /// <param name="figure">Figure by year; infinity makes the mean infinite.</param>
    public double Mean(int period, Func<int, double> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        int years = _lengths[period];
        if (years <= 1) { return figure(_firstYears[period]); }
        double sum = 0;
        for (int k = 0; k < years; k++) { sum += figure(_firstYears[period] + k); }
        return sum / years;
    }

    /// <summary>Number of whole years in a period; 0 for a month.</summary>
    public int Years(int period) => _lengths[period];

    /// <summary>Length of a period in years: a twelfth for a month.</summary>
    public double Length(int period) => InMonths ? 1.0 / 12 : _lengths[period];

    /// <summary>What is left of a unit at the end of a period when a share of it is lost each year.</summary>
    public double Kept(double lossPerYear, int period) => InMonths ? Math.Pow(1 - lossPerYear, 1.0 / 12) : Compounding.Power(1 - lossPerYear, _lengths[period]);

    /// <summary>Weight of a yearly rate of money in a period: the sum of its years' discount factors.</summary>
    public double FlowWeight(int period) => _flowWeights[period];

    /// <summary>Weight of a lump sum paid at the start of a year, inside the horizon or after it.</summary>
    public double LumpDiscount(int year) => InMonths ? 1 : _lumpAdvance * FlowDiscount(year);

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
        if (InMonths) { return _months[period].Year >= from && _months[period].Year < to ? 1 : 0; }
        int first = Math.Max(from, _firstYears[period]), end = Math.Min(to, _firstYears[period] + _lengths[period]);
        return end > first ? (end - first) / (double)_lengths[period] : 0;
    }
}
