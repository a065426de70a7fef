using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>At home a unit costs 90, abroad 75 with the way; 100 are used a year. The floor of 110 adds 110 − 80 = 30 to a unit, for 60 units a year, in two years of three.</summary>
public sealed class FloorTests
{
    [Fact]
    public void A_floor_in_force_makes_its_plant_run_up_to_the_quantity_of_the_contract()
    {
        PlanResult plan = Plan(BlockExamples.Guaranteed);
        Assert.Equal([60, 60, 0], plan.Activity.Where(a => a.Facility.Value == "home").Select(a => Math.Round(a.ActivityPerYear, 6)));
        plan.Costs((2 * ((60 * 90) + (40 * 75) - (60 * 30))) + (100 * 75));
        Assert.Equal(-2 * 60 * 30, plan.CostByCategory[CostCategory.Support], 1e-6);
        Assert.Equal(15, plan.Bindings.First(b => b.Table == "levers" && b.Year == 2026).WorthUsdPerUnit, 1e-6); // 75 − (90 − 30)
    }

    [Theory]
    [InlineData("in-force", "announced")]
    [InlineData("in-force", "proposed")]
    [InlineData("home,110,", "home,79,")]
    public void One_that_is_not_in_force_or_stands_below_the_market_does_nothing(string was, string now)
    {
        PlanResult plan = Plan(BlockExamples.Guaranteed.Replace(was, now, StringComparison.Ordinal));
        plan.Costs(3 * 100 * 75);
        Assert.Equal(0, plan.Activity.Sum(a => a.ActivityPerYear), 1e-6);
    }

    [Fact]
    public void Several_plants_share_the_quantity_and_the_cheaper_has_it()
    {
        string two = BlockExamples.Guaranteed.Replace("operating,80,90", "operating,80,90\nother,parting,us,Other,Otra,operating,50,85", StringComparison.Ordinal).Replace("oxide,home,110", "oxide,home;other,110", StringComparison.Ordinal);
        PlanResult plan = Plan(two);
        Assert.Equal([10, 10, 0], plan.Activity.Where(a => a.Facility.Value == "home").Select(a => Math.Round(a.ActivityPerYear, 6)));
        Assert.Equal([50, 50, 0], plan.Activity.Where(a => a.Facility.Value == "other").Select(a => Math.Round(a.ActivityPerYear, 6)));
    }

    [Fact]
    public void A_plan_with_margins_leaves_what_a_treasury_adds_out_of_its_resources()
    {
        string margins = BlockExamples.Guaranteed + "\n# margins\nlane,material,buyer,seller,year,quantity_per_year,price_usd_per_unit,margin_usd_per_unit,elasticity\ncn-us,oxide,us,cn,2026,40,75,5,4\n";
        Package package = Package.FromText(margins);
        PlanResult plan = Plans.Of(package);
        Assert.Equal(plan.Costs.Where(c => c.Category is not (CostCategory.Support or CostCategory.Habit or CostCategory.MarginWeight)).Sum(c => c.PresentUsd), MarginSums.Of(plan)!.ResourceUsd, 1e-6);
    }

    [Fact]
    public void A_program_without_floors_keeps_the_levers_and_prices_that_duties_read()
    {
        Package package = Package.FromText(BlockExamples.Guaranteed);
        Package seen = BlockTables.Of(package, BlockChoice.Of(BlockRole.Physics, BlockRole.Storage).From(BlockList.All));
        Assert.Equal(package.Levers.Count, seen.Levers.Count);
        Assert.Equal(package.Prices.Count, seen.Prices.Count);
    }

    private static PlanResult Plan(string text) => Plans.Sound(Plans.Of(Package.FromText(text)));
}
