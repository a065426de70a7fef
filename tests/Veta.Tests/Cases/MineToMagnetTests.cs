using Veta.Analyses.Planning;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Cases;

/// <summary>The rare earth package gives what its README expects, in the base and in both scenarios.</summary>
[Trait("Category", "Case")]
public sealed class MineToMagnetTests
{
    private const string Package = "mine-to-magnet";
    private static readonly string[] Scenarios = ["base", "no-magnet-imports", "cheap-power"];
    private static readonly Lazy<PlanResult[]> AllPlans = new(() => [.. Scenarios.Select(s => Stories.Plan(Package, s))]);

    private static PlanResult[] Planned => AllPlans.Value;

    [Fact]
    public void Costs_are_those_of_its_page()
    {
        Stories.Tells(Package, "total cost, present value, million USD", [.. Planned.Select(p => Stories.Millions(p.ObjectiveUsd))]);
        Stories.Tells(Package, "users left short, million USD", [.. Planned.Select(p => Stories.Millions(p.CostByCategory.GetValueOrDefault(CostCategory.Unserved)))]);
        Assert.Equal(5103.619, Planned[0].ObjectiveUsd / 1e6, 0.001);
        Assert.Equal(6820.848, Planned[1].ObjectiveUsd / 1e6, 0.001);
        Assert.Equal(5052.903, Planned[2].ObjectiveUsd / 1e6, 0.001);
    }

    [Fact]
    public void Builds_are_those_of_its_page()
    {
        Stories.Tells(
            Package, "new magnet capacity, t/y",
            [.. Planned.Select(p => Stories.Whole(p.Builds.Where(b => b.Process.Value == "magnet-making").Sum(b => b.CapacityPerYear)))]);
        Stories.Tells(Package, "of it at Northlake, t/y", [.. Planned.Select(p => Stories.Built(p, "northlake-magnets"))]);
        Stories.Tells(Package, "of it in Saltillo, t/y", [.. Planned.Select(p => Stories.Built(p, "saltillo-magnets"))]);
        Stories.Tells(Package, "new separation in Texas, t/y of NdPr oxide", [.. Planned.Select(p => Stories.Built(p, "texas-separation"))]);
        Stories.Tells(Package, "solar field, MWh/y", [.. Planned.Select(p => p.Builds.Where(b => b.Facility.Value == "mojave-solar").Sum(b => b.CapacityPerYear)).Select(c => c == 0 ? "none" : Stories.Whole(Math.Round(c / 100) * 100))]);
        Assert.Equal(2, Planned[1].Builds.Single(b => b.Facility.Value == "northlake-magnets").Projects);
    }

    [Fact]
    public void Imported_magnets_are_those_of_its_page() =>
        Stories.Tells(
            Package, "imported magnets in 2035, t",
            [.. Planned.Select(p => Stories.Whole(p.Purchases.Where(b => b.Material.Value == "ndfeb-magnets" && b.Year == 2035).Sum(b => b.QuantityPerYear)))]);

    [Fact]
    public void Without_imports_wind_and_cars_go_short_in_2029_and_wind_again_in_2030_and_2035()
    {
        var missing = Planned[1].Unserved.Where(u => u.UnservedPerYear > 1e-6).ToList();
        Assert.Equal([2029, 2030, 2035], missing.Where(u => u.Sector!.Value.Value == "wind-and-industry").Select(u => u.Year).Order());
        Assert.Equal([2029, 2029], missing.Where(u => u.Sector!.Value.Value == "electric-vehicles").Select(u => u.Year));
        Assert.Equal(5, missing.Count);
    }
}
