using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Tests.Analyses.Shock;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>A year of a plan, as other questions find it: what is built stands, with its ramp and its life, and plants run as planned.</summary>
[Trait("Category", "Property")]
public sealed class PlannedYearTests
{
    [Fact]
    public void Each_year_of_a_plan_solved_by_itself_runs_its_plants_as_the_plan_does()
    {
        Package package = Package.FromText(BlockExamples.Expansion);
        PlanResult plan = Plans.Sound(Plans.Of(package));
        Assert.NotEmpty(plan.Builds);
        foreach (int year in Enumerable.Range(2026, 5))
        {
            PlanResult alone = Plans.Sound(Plans.Of(OneYear(PlannedYear.Of(package, PlanRows.Of(plan), year), year)));
            Assert.Equal(Capacity(plan, year), Capacity(alone, year), 1e-6);
            Assert.Equal(plan.Activity.Where(a => a.Year == year).Sum(a => a.ActivityPerYear), alone.Activity.Sum(a => a.ActivityPerYear), 1e-3);
            Assert.Empty(alone.Builds);
        }
    }

    [Fact]
    public void The_rows_of_a_plan_read_from_its_folder_are_those_of_the_plan()
    {
        PlanResult plan = Plans.Of(Package.FromText(BlockExamples.Expansion));
        string folder = Directory.CreateTempSubdirectory("veta-planned").FullName;
        foreach (ResultTable table in plan.Tables()) { ResultCsv.Write(table, Path.Combine(folder, table.Name + ".csv")); }
        PlanRows read = PlanRows.Read(folder);
        Assert.Equal(plan.Builds, read.Builds);
        Assert.Equal(plan.Activity, read.Activity);
        Assert.Equal(plan.Stocks, read.Stocks);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_year_outside_the_plan_is_refused_with_those_that_it_has()
    {
        Package package = Package.FromText(BlockExamples.Expansion);
        InputException refused = Assert.Throws<InputException>(() => PlannedYear.Of(package, PlanRows.Of(Plans.Of(package)), 2031));
        Assert.Contains("from 2026 to 2030", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plants_that_a_plan_builds_lower_the_loss_of_a_cut_in_a_later_year()
    {
        Package package = PlannedMarket.Package;
        PlanResult plan = Plans.Sound(Plans.Of(package));
        Assert.Contains(plan.Builds, b => b.Facility.Value == "mx-new");
        Package planned = PlannedYear.Of(package, PlanRows.Of(plan), 2029);
        Assert.InRange(Loss(planned), 0, 0.9 * Loss(package));
    }

    [Fact]
    public void What_a_plan_draws_from_a_stock_in_the_year_arrives_as_a_supply_and_no_longer_lies_in_the_stock()
    {
        Package market = PlannedMarket.Package;
        Package package = market with { Stocks = [new Stock { Id = new StockId("hoard"), Region = new RegionId("us"), Material = new MaterialId("metal"), InitialUnits = 90, Source = market.Facilities[0].Source }] };
        PlanResult plan = Plans.Sound(Plans.Of(package));
        StockRow drawn = plan.Stocks.First(s => s.DrawPerYear > 1);
        Package planned = PlannedYear.Of(package, PlanRows.Of(plan), drawn.Year);
        Supply supply = Assert.Single(planned.Supplies, s => s.Id.Value == "hoard-drawn");
        Assert.Equal(drawn.DrawPerYear, supply.QuantityPerYear);
        Assert.Equal(drawn.LevelUnits, planned.Stocks.Single().InitialUnits, 1e-6 * 90);
    }

    private static double Loss(Package package) => Veta.Analyses.Shock.Shock.Run(
        new ShockRequest { Package = package, Events = EventCase.Parse(package, "ban@start=2029-01"), Start = new Month(2029, 1), Months = 12, Warning = false }, Workplaces.Highs, TestContext.Current.CancellationToken).LossUsd;

    private static double Capacity(PlanResult plan, int year) => plan.Activity.Where(a => a.Year == year).Sum(a => a.CapacityPerYear);

    private static Package OneYear(Package package, int year)
    {
        string text = year.ToString(CultureInfo.InvariantCulture);
        return package.WithSettings(("first-year", text), ("last-year", text));
    }
}
