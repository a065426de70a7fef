using Veta.Analyses.Calibration;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Calibration;

/// <summary>Positive mathematical programming on two origins and three destinations, each figure worked twice by other means.</summary>
[Trait("Category", "Hand")]
public sealed class BilateralTests
{
    private const double Usual = 13070.0 / 4 * 3 / 8;

    private static readonly string[] _lanes = ["1a", "1b", "1c", "2a", "2b", "2c"];

    [Fact]
    public void Costs_alone_leave_a_third_of_trade_elsewhere()
    {
        PlanResult plan = Plans.Sound(Calibrations.Bilateral);
        plan.Costs(10780);
        Assert.Equal([70, 50, 0, 0, 10, 50], Flows(plan), Near(1e-6));
        Assert.Equal([65, 68, 67], Prices(plan), Near(1e-6));
        Assert.Equal(-10, plan.Dual("capacity(first,2025)"), 1e-6);
    }

    [Fact]
    public void With_flows_capped_at_what_was_observed_costs_say_how_lanes_differ_and_nothing_of_the_level()
    {
        string capped = Calibrations.Bilateral.With("materials,cost_usd_per_unit\n", "materials,cost_usd_per_unit,capacity_per_year\n");
        foreach ((string lane, double room) in _lanes.Zip([60.0, 30, 10, 10, 30, 40]))
        {
            string line = capped.Split('\n').First(l => l.StartsWith(lane + ",", StringComparison.Ordinal));
            capped = capped.Replace(line, FormattableString.Invariant($"{line},{room * (1 + 1e-6):R}"), StringComparison.Ordinal);
        }

        PlanResult plan = Plans.Of(capped);
        Assert.Equal([-16, -10, -3, 0, 0, 0], _lanes.Select(l => plan.ReducedCost($"flow({l},metal,2025)")), Near(1e-6));
        Assert.Equal([71, 68, 67], Prices(plan), Near(1e-6));
    }

    [Fact]
    public void Margins_are_prices_less_costs_and_the_bill_is_cost_and_margins()
    {
        CalibrateResult result = Calibrations.Of(Calibrations.Bilateral);
        Assert.Equal([20, 14, 6, 4, 4, 3], result.Margins.Where(m => m.Lane is not null).Select(m => m.MarginUsdPerUnit), Near(2e-6));
        Assert.All(result.Margins.Where(m => m.Facility is not null), m => Assert.Equal(0, m.MarginUsdPerUnit, 1e-4));
        Assert.Equal(11110, result.ResourceUsd, 1e-4);
        Assert.Equal(1960, result.MarginsUsd, 2e-3);
        // Each buyer pays what each seller earns.
        Assert.Equal(0, result.Bills.Sum(b => b.MarginsUsdPerYear), 1e-6);
        Assert.Equal((60 * 20) + (10 * 4), result.Bills.Single(b => b.Actor == "a").MarginsUsdPerYear, 1e-3);
        // 20 of 75 is more than a quarter: the other seller, who asks 71, is needed as well.
        Assert.Empty(result.Suspects);
        Assert.Equal(("1a", "cost-curve"), result.Margins.Where(m => m.Cause is not null).Select(m => (m.Lane!.Value.Value, m.Cause!)).Single());
        Assert.Equal(("cost-curve", 1, 1200, 1), result.Causes.Select(c => (c.Cause, c.Margins, Math.Round(c.MarginsUsdPerYear, 2), c.MarginsShare)).Single());
    }

    [Fact]
    public void Without_any_row_that_holds_it_the_base_comes_back_exactly_and_prices_within_their_first_step()
    {
        CalibrateResult result = Calibrations.Of(Calibrations.Bilateral);
        PlanResult plan = Plans.Sound(Plans.Of(result.Calibrated));
        // The bill; counted from nothing the steps up to what was observed save 3/8 of price / elasticity on each unit: 13,070 / 4 × 3 / 8.
        Assert.Equal(13070, plan.ObjectiveUsd, 1e-6 * 13070);
        Assert.Equal(11844.6875, plan.ObjectiveUsd - Usual, 1e-6 * 11844);
        Assert.Equal([60, 30, 10, 10, 30, 40], Flows(plan), Near(1e-6));
        foreach ((double price, double observed) in Prices(plan).Zip([75.0, 72, 70])) { Assert.InRange(price, observed * (1 - (0.05 / 4)) - 1e-4, (observed * (1 + (0.05 / 4))) + 1e-4); }
        Assert.InRange(result.OptimalityGap, -1e-9, 1e-9);
        Assert.InRange(result.LargestShift, 0, 1e-9);
        // What margins and steps weigh is no resource cost.
        Assert.Equal(11110, MarginSums.Of(plan)!.ResourceUsd, 1e-3);
        Assert.Equal(0, plan.CostByCategory[CostCategory.Margin], 1e-6);
        Assert.Equal(1960, plan.CostByCategory[CostCategory.MarginWeight], 1e-2);
    }

    [Theory]
    [InlineData(5, new double[] { 58, 27, 8, 12, 33, 42 }, 1e-4)]
    [InlineData(500, new double[] { 57.72, 25.83, 7.72, 12.28, 34.17, 42.28 }, 1e-4)]
    public void A_tenth_more_cost_moves_flows_as_the_elasticity_says(int steps, double[] flows, double tolerance)
    {
        PlanResult plan = Plans.Sound(Plans.Of(WithSteps(Dearer(Calibrations.Of(Calibrations.Bilateral).Calibrated), steps)));
        Assert.Equal(flows, Flows(plan), Near(tolerance * 60));
        double[] prices = [.. Prices(plan)];
        if (steps == 5)
        {
            Assert.Equal(12325.9625, plan.ObjectiveUsd - Usual, 1e-6 * 12325);
            Assert.Equal(79.0625, prices[0], 1e-4);
            Assert.InRange(prices[1], 74.3 - 1e-4, 74.7 + 1e-4);
            Assert.Equal(70.875, prices[2], 1e-4);
        }
        else
        {
            Assert.Equal([79.2781, 74.4930, 71.0062], prices, Near(2e-2));
            // The limit of the steps, and what shares of constant elasticity would say.
            Assert.Equal([57.7143, 25.8333, 7.7143], Flows(plan).Take(3), Near(0.06));
            Assert.Equal([57.5773, 25.9957, 7.9729], Flows(plan).Take(3), Near(0.3));
        }
    }

    [Fact]
    public void A_cut_of_capacity_is_shared_out_by_the_steps()
    {
        Package calibrated = Calibrations.Of(Calibrations.Bilateral).Calibrated;
        Package cut = calibrated with { Facilities = [.. calibrated.Facilities.Select(f => f.Id.Value == "first" ? f with { CapacityPerYear = 80 } : f)] };
        PlanResult plan = Plans.Sound(Plans.Of(cut));
        Assert.Equal(11959.725, plan.ObjectiveUsd - Usual, 1e-6 * 11959);
        Assert.Equal([54, 21, 5, 16, 39, 45], Flows(plan), Near(1e-4));
        Assert.Equal(-10.5, plan.Dual("capacity(first,2025)"), 1e-4);
    }

    [Fact]
    public void Margins_as_rent_are_paid_and_do_not_weigh()
    {
        Package calibrated = Calibrations.Of(Calibrations.Bilateral).Calibrated;
        PlanResult rent = Plans.Sound(Plans.Of(MarginSums.With(calibrated, MarginRule.Rent)));
        Assert.DoesNotContain(CostCategory.MarginWeight, rent.CostByCategory.Keys);
        Assert.NotEqual(Flows(Plans.Of(calibrated)), Flows(rent));
        Assert.Contains(rent.Costs, c => c.Category == CostCategory.Margin && c.PresentUsd > 0);
    }

    [Fact]
    public void The_page_tells_resources_spending_at_home_and_margins_apart()
    {
        Package calibrated = Calibrations.Of(Calibrations.Bilateral.With("margin-steps,5\n", "margin-steps,5\nreport-money-unit,USD\n")).Calibrated;
        PagePart[] parts = [.. MarginsPage.Of(Plans.Of(calibrated), [], Language.English)];
        Assert.Equal(
            "Present value: 11,110.0 USD of resources for everybody; accounts at home spend 3,110.0, of which 1,960.0 are margins paid less margins earned. Margins weigh 1,960.0 in the choice, and steps around usual quantities 0.0; neither is resource cost.",
            Assert.IsType<PagePart.Paragraph>(parts[0]).Text);
        Assert.Equal("The same is built whether margins are costs or rent.", Assert.IsType<PagePart.Paragraph>(parts[1]).Text);
        Assert.Contains("11,110.0 USD en recursos", Assert.IsType<PagePart.Paragraph>(MarginsPage.Of(Plans.Of(calibrated), null, Language.Spanish)[0]).Text, StringComparison.Ordinal);
    }

    internal static Package Dearer(Package package) =>
        package with { Facilities = [.. package.Facilities.Select(f => f.Id.Value == "first" ? f with { VariableCostUsdPerUnit = 1.1 * f.VariableCostUsdPerUnit } : f)] };

    private static Package WithSteps(Package package, int steps) => package with
    {
        Settings = [.. package.Settings.Select(s => s.Id.Value == "margin-steps" ? s with { Value = steps.ToString(System.Globalization.CultureInfo.InvariantCulture) } : s)],
    };

    private static IEnumerable<double> Flows(PlanResult plan) => _lanes.Select(l => plan.Flows.Where(f => f.Lane.Value == l).Sum(f => f.QuantityPerYear));

    private static IEnumerable<double> Prices(PlanResult plan) => new[] { "a", "b", "c" }.Select(place => plan.Price(place, "metal", 2025));

    private static Func<double, double, bool> Near(double tolerance) => (a, b) => Math.Abs(a - b) <= tolerance;
}
