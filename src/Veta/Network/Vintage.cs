using Veta.Finance;

namespace Veta.Network;

/// <summary>Capacity decided in one period: when it serves, and how its investment is paid. Pure arithmetic on a horizon.</summary>
/// <param name="Horizon">The plan's periods.</param>
/// <param name="DecisionPeriod">Period in which it is decided.</param>
/// <param name="LeadYears">Years until it first serves.</param>
/// <param name="LifeYears">Years of service.</param>
/// <param name="Ramp">Usable share in the first, second, … year of service; 1 afterwards.</param>
internal readonly record struct Vintage(Horizon Horizon, int DecisionPeriod, int LeadYears, int LifeYears, IReadOnlyList<double> Ramp)
{
    /// <summary>Earliest year in which it may be decided; default none. Inside the period it puts the decision off to it.</summary>
    public int EarliestYear { get; init; } = int.MinValue;

    /// <summary>Year at whose start it is decided and, as a lump sum, paid: the first of the period, or the earliest allowed inside it.</summary>
    public int DecisionYear => Math.Max(Horizon.FirstYear(DecisionPeriod), EarliestYear);

    /// <summary>First year of service.</summary>
    public int ServiceYear => DecisionYear + LeadYears;

    /// <summary>True when it serves in at least one year of the horizon.</summary>
    public bool ServesInHorizon => ServiceYear < Horizon.EndYear;

    /// <summary>First period of the horizon that begins after the end of its life; the number of periods when it outlives the horizon.</summary>
    public int PeriodsEnd
    {
        get
        {
            int end = DecisionPeriod;
            while (end < Horizon.Count && Horizon.FirstYear(end) < ServiceYear + LifeYears) { end++; }
            return end;
        }
    }

    /// <summary>Share of the new capacity that can be used in a period, ramp included.</summary>
    public double UsableShare(int period) => Ramp.Count == 0 ? StandingShare(period) : Horizon.Mean(period, UsableInYear);

    /// <summary>Share of the new capacity that can be used in a year, ramp included; 0 outside its life.</summary>
    public double UsableInYear(int year)
    {
        int age = year - ServiceYear;
        return age < 0 || age >= LifeYears ? 0 : age < Ramp.Count ? Ramp[age] : 1;
    }

    /// <summary>Share of a period's years in which it stands, ramp or not.</summary>
    public double StandingShare(int period) => Horizon.ShareInside(period, ServiceYear, ServiceYear + LifeYears);

    /// <summary>
    /// Yearly payment in a period per unit invested, when the investment is spread over the years of service so that their present value equals
    /// the lump sum at the decision: with no lead time and money at year's end, the capital recovery factor. Interest during construction is included.
    /// </summary>
    public double YearlyCharge(int period)
    {
        int from = Math.Max(ServiceYear, Horizon.FirstYear(period));
        int to = Math.Min(ServiceYear + LifeYears, Horizon.FirstYear(period) + Horizon.Years(period));
        if (to <= from) { return 0; }
        double payment = Horizon.LumpDiscount(DecisionYear) / Horizon.SumOfDiscounts(ServiceYear, LifeYears);
        return payment * Horizon.SumOfDiscounts(from, to - from) / Horizon.FlowWeight(period);
    }

    /// <summary>Level yearly payment per unit invested at the decision that repays it at some rate over some years from the first of service: with no lead time and money at year's end, the capital recovery factor.</summary>
    public double Payment(double rate, int years)
    {
        double sum = 0;
        for (int k = 0; k < years; k++) { sum += Compounding.Power(1 + rate, -(LeadYears + k)); }
        return Horizon.Advance(rate) / sum;
    }

    /// <summary>Share of a period in which payments of the years of service fall, each year by its weight.</summary>
    public double PayingShare(int period) => YearlyCharge(period) / (Horizon.LumpDiscount(DecisionYear) / Horizon.SumOfDiscounts(ServiceYear, LifeYears));

    /// <summary>
    /// What is left of a unit invested at the end of the horizon: the payments of its capital recovery that remain, without interest during construction.
    /// </summary>
    public double ValueLeft()
    {
        int used = Math.Clamp(Horizon.EndYear - ServiceYear, 0, LifeYears);
        return Annuity.RemainingValue(Horizon.Rate, LifeYears, LifeYears - used);
    }
}
