using Veta.Data;
using Veta.Finance;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Network;

[Trait("Category", "Hand")]
public sealed class VintageTests
{
    private static readonly PlanningSettings Yearly = new() { FirstYear = 2026, LastYear = 2035, DiscountRate = 0.1, DiscountYear = 2026 };

    [Fact]
    public void Capacity_waits_for_its_lead_time_ramps_and_ends()
    {
        var vintage = new Vintage(new Horizon(Yearly), 1, 2, 5, [0.3, 0.7]);
        Assert.Equal(2029, vintage.ServiceYear);
        Assert.Equal([0, 0, 0, 0.3, 0.7, 1, 1, 1, 0, 0], Enumerable.Range(0, 10).Select(vintage.UsableShare));
        Assert.Equal([0, 0, 0, 1, 1, 1, 1, 1, 0, 0], Enumerable.Range(0, 10).Select(vintage.StandingShare));
        Assert.True(vintage.ServesInHorizon);
        Assert.False((vintage with { LeadYears = 9 }).ServesInHorizon);
    }

    [Fact]
    public void In_periods_of_several_years_shares_are_averages_over_the_years()
    {
        // Periods 2026-28, 2029-31, 2032-34, 2035. Decided in 2026 with 4 years of lead it serves 2030 to 2033.
        var vintage = new Vintage(new Horizon(Yearly with { StepYears = 3 }), 0, 4, 4, [0.5]);
        Assert.Equal(0, vintage.UsableShare(0));
        Assert.Equal((0.5 + 1) / 3, vintage.UsableShare(1), 1e-15);
        Assert.Equal(2.0 / 3, vintage.StandingShare(1), 1e-15);
        Assert.Equal(2.0 / 3, vintage.UsableShare(2), 1e-15);
        Assert.Equal(0, vintage.UsableShare(3));
    }

    [Fact]
    public void Without_lead_time_and_with_money_at_years_end_the_charge_is_the_capital_recovery_factor()
    {
        var vintage = new Vintage(new Horizon(Yearly), 3, 0, 20, []);
        Assert.Equal(0, vintage.YearlyCharge(2));
        Assert.Equal(Annuity.CapitalRecovery(0.1, 20), vintage.YearlyCharge(3), 1e-14);
        Assert.Equal(Annuity.CapitalRecovery(0.1, 20), vintage.YearlyCharge(9), 1e-14);
    }

    [Theory]
    [InlineData(DiscountTiming.Start, 0)]
    [InlineData(DiscountTiming.Middle, 0.5)]
    [InlineData(DiscountTiming.End, 1)]
    public void Each_year_of_lead_adds_a_year_of_interest_to_the_charge(DiscountTiming timing, double advance)
    {
        // Yearly money at the start of the year is paid a year sooner than by the capital recovery factor.
        var vintage = new Vintage(new Horizon(Yearly with { DiscountTiming = timing }), 0, 3, 20, []);
        Assert.Equal(Annuity.CapitalRecovery(0.1, 20) * Math.Pow(1.1, 3 + advance - 1), vintage.YearlyCharge(5), 1e-14);
    }

    [Fact]
    public void What_is_left_at_the_end_is_the_value_of_the_years_that_remain()
    {
        var vintage = new Vintage(new Horizon(Yearly with { DiscountRate = 0.08 }), 0, 0, 20, []);
        Assert.Equal(0.6834366, vintage.ValueLeft(), 5e-8); // 10 of 20 years used
        Assert.Equal(0, (vintage with { LifeYears = 10 }).ValueLeft());
        Assert.Equal(1, (vintage with { LeadYears = 30 }).ValueLeft(), 1e-14);
    }

    /// <summary>The rule of the end effect, over all timings, steps, leads, lives and decisions.</summary>
    [Fact]
    public void A_lump_sum_less_the_value_left_differs_from_the_charges_by_the_interest_during_construction_on_what_is_left()
    {
        foreach (DiscountTiming timing in Enum.GetValues<DiscountTiming>())
        {
            foreach (PeriodDiscounting discounting in Enum.GetValues<PeriodDiscounting>())
            {
                foreach ((int step, int lead, int life) in new[] { (1, 0, 3), (1, 0, 40), (1, 2, 5), (1, 3, 30), (3, 0, 12), (3, 2, 4), (4, 5, 25) })
                {
                    var horizon = new Horizon(Yearly with { DiscountTiming = timing, PeriodDiscounting = discounting, StepYears = step });
                    for (int decision = 0; decision < horizon.Count; decision++)
                    {
                        var vintage = new Vintage(horizon, decision, lead, life, []);
                        if (!vintage.ServesInHorizon) { continue; }
                        double charges = Enumerable.Range(0, horizon.Count).Sum(t => horizon.FlowWeight(t) * vintage.YearlyCharge(t));
                        double left = vintage.ValueLeft() * horizon.LumpDiscount(horizon.EndYear);
                        double lump = horizon.LumpDiscount(horizon.FirstYear(decision)) - left;
                        Assert.Equal((Math.Pow(1.1, lead) - 1) * left, lump - charges, 1e-9);
                        bool mustAgree = lead == 0 || vintage.ServiceYear + life <= horizon.EndYear;
                        Assert.Equal(mustAgree, Math.Abs(lump - charges) < 1e-9);
                    }
                }
            }
        }
    }
}
