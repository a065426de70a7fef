using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Network.Origins;

/// <summary>Caps by five bases on one small network, each checked in two ways beforehand; costs of both years, prices of the cap, and who makes what.</summary>
[Trait("Category", "Hand")]
public sealed class OriginGoldenTests
{
    private static readonly string[] _engines = ["highs", "clp"];

    public static TheoryData<string, string, double, double, double> Bases { get; } = new(
        from engine in _engines
        from row in (IReadOnlyList<(string, double, double, double)>)
        [
            ("", 27_315.5556, 0, 0), ("border", 27_625.5556, 4.375, 5.625), ("maker", 29_193.7778, 28.2222, 31.2222),
            ("refined", 29_758.2222, 28.2222, 31.2222), ("mined", 32_434.5556, 62.3333, 65.3333),
        ]
        select (engine, row.Item1, row.Item2, row.Item3, row.Item4));

    public static TheoryData<string, string, bool, double, double> Variants { get; } = new(
        from engine in _engines
        from row in (IReadOnlyList<(string, bool, double, double)>)
        [
            ("border", false, 500, 28_883.3216), ("maker", false, 500, 29_865.7778), ("refined", false, 500, 30_430.2222), ("mined", false, 500, 47_910.9333),
            ("border", true, 0, 28_331.5556), ("maker", true, 0, 29_865.7778), ("refined", true, 0, 30_430.2222), ("mined", true, 0, 33_106.5556),
        ]
        select (engine, row.Item1, row.Item2, row.Item3, row.Item4));

    [Theory]
    [MemberData(nameof(Bases))]
    public void Each_basis_has_its_cost_and_its_price(string engine, string basis, double cost, double inY, double inZ)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(OriginGolden.Text(basis)), Engines.Get(engine)));
        Assert.Equal(cost, plan.ObjectiveUsd, 5e-5);
        if (basis.Length == 0) { return; }
        Assert.Equal(inY, WorthIn(plan, "y"), 5e-5);
        Assert.Equal(inZ, WorthIn(plan, "z"), 5e-5);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void No_shuttle_no_remelter_and_no_stock_makes_a_cap_by_class_cheaper(string engine, string basis, bool stock, double remelter, double cost)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(OriginGolden.Text(basis, stock, remelter, 30)), Engines.Get(engine)));
        Assert.Equal(cost, plan.ObjectiveUsd, 5e-5);
        if (basis == "mined" && !stock) { Assert.Equal(14, plan.Unserved.Sum(u => u.UnservedPerYear), 1e-6); }
        if (basis == "border" && stock) { Assert.Equal(90.6667, plan.Stocks.First().LevelUnits, 5e-5); }
    }

    [Theory]
    [InlineData("maker", 64, 40, 16, 24)]
    [InlineData("refined", 84, 20, 16, 24)]
    [InlineData("mined", 63, 20, 16, 24)]
    public void In_the_second_year_the_plan_is_the_one_worked_out(string basis, double refined, double toY, double toZ, double between)
    {
        PlanResult plan = Plans.Of(OriginGolden.Text(basis));
        Assert.Equal(refined, plan.Activity.Single(a => a.Facility.Value == "refinery-y" && a.Year == 2027).ActivityPerYear, 1e-6);
        Assert.Equal(toY, Moved(plan, "x-y"), 1e-6);
        Assert.Equal(toZ, Moved(plan, "x-z"), 1e-6);
        Assert.Equal(between, Moved(plan, "y-z"), 1e-6);
    }

    [Theory]
    [InlineData("maker", 0.322581, 0.593548)]
    [InlineData("refined", 0.322581, 0.593548)]
    [InlineData("mined", 0.434550, 0.660730)]
    public void Booked_shares_meet_the_cap_and_traced_ones_differ_by_region(string basis, double inY, double inZ)
    {
        PlanResult plan = Plans.Of(OriginGolden.Text(basis));
        OriginShareRow y = Row(plan, "y", 2027), z = Row(plan, "z", 2027);
        Assert.Equal(0.4, y.BookedShare!.Value, 1e-6);
        Assert.Equal(0.4, z.BookedShare!.Value, 1e-6);
        Assert.Equal(inY, y.TracedShare!.Value, 1e-6);
        Assert.Equal(inZ, z.TracedShare!.Value, 1e-6);
        if (basis == "maker")
        {
            PagePart[] page = [.. PlanPage.Of([new PlannedScenario("a", "b", plan.Model.Context.Data.Package, plan)], Language.English)];
            Assert.Contains(page.OfType<PagePart.Paragraph>(), p => p.Text.Contains("By the physical mix 1 of these 2 lie above their cap", StringComparison.Ordinal));

            // The world sum agrees where nothing was carried over: 40 + 16 = 100 × 0.322581 + 40 × 0.593548.
            Assert.Equal(56, (y.UsePerYear * y.TracedShare!.Value) + (z.UsePerYear * z.TracedShare!.Value), 1e-6);
        }
    }

    [Fact]
    public void Mined_in_the_first_year_is_traced_too()
    {
        PlanResult plan = Plans.Of(OriginGolden.Text("mined"));
        Assert.Equal(0.826446, Row(plan, "y", 2026).TracedShare!.Value, 1e-6);
        Assert.Equal(1, Row(plan, "z", 2026).TracedShare!.Value, 1e-6);
    }

    private static OriginShareRow Row(PlanResult plan, string region, int year) => plan.OriginShares.Single(r => r.Region.Value == region && r.Year == year);

    private static double Moved(PlanResult plan, string lane) => plan.Flows.Where(f => f.Lane.Value == lane && f.Year == 2027).Sum(f => f.QuantityPerYear);

    private static double WorthIn(PlanResult plan, string region) => plan.Bindings.Single(b => b.Table == "share_caps" && (b.Region, b.Material) == (new RegionId(region), new MaterialId("metal"))).WorthUsdPerUnit;
}
