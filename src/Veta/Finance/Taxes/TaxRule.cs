using Veta.Data;

namespace Veta.Finance.Taxes;

/// <summary>An instrument with its steps, and where those that it names stand in the order.</summary>
/// <param name="Row">The instrument.</param>
/// <param name="Steps">Its steps, lowest first; empty for one rate.</param>
/// <param name="Deducts">Places of the instruments whose amounts it deducts.</param>
/// <param name="Against">Place of the instrument that it lowers; −1 for none.</param>
internal sealed record TaxRule(TaxInstrument Row, IReadOnlyList<TaxStep> Steps, IReadOnlyList<int> Deducts, int Against)
{
    /// <summary>The rate in a year.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="margin">Profit over revenue.</param>
    /// <param name="quantity">Output of the main product.</param>
    public double Rate(int year, double margin, double quantity)
    {
        if (Row.StepBy == StepMeasure.None) { return Row.Rate; }
        double at = Row.StepBy switch { StepMeasure.Margin => margin, StepMeasure.Quantity => quantity, _ => year };
        return Row.StepMethod switch
        {
            StepMethod.Bracket => Bracketed(at),
            StepMethod.Interpolated => Interpolated(at),
            _ => Reached(at),
        };
    }

    private double Start(int step) => Row.StepBy switch
    {
        StepMeasure.Margin => Steps[step].FromMargin!.Value,
        StepMeasure.Quantity => Steps[step].FromQuantityPerYear!.Value,
        _ => Steps[step].FromYear!.Value,
    };

    private double Reached(double at)
    {
        double rate = 0;
        for (int k = 0; k < Steps.Count && at >= Start(k); k++) { rate = Steps[k].Rate; }
        return rate;
    }

    private double Bracketed(double at)
    {
        if (!(at > 0)) { return 0; }
        double sum = 0;
        for (int k = 0; k < Steps.Count && at > Start(k); k++)
        {
            double end = k + 1 < Steps.Count ? Math.Min(at, Start(k + 1)) : at;
            sum += (end - Start(k)) * Steps[k].Rate;
        }

        return sum / at;
    }

    private double Interpolated(double at)
    {
        if (at <= Start(0)) { return Steps[0].Rate; }
        for (int k = 1; k < Steps.Count; k++)
        {
            if (at < Start(k)) { return Steps[k - 1].Rate + ((at - Start(k - 1)) / (Start(k) - Start(k - 1)) * (Steps[k].Rate - Steps[k - 1].Rate)); }
        }

        return Steps[^1].Rate;
    }
}
