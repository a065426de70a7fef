using Veta.Analyses.Planning;
using Veta.Benchmarks.Scale;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Benchmarks;

/// <summary>A package as often beside itself as asked costs as often as much, and every copy is a supply chain of its own.</summary>
[Trait("Category", "Property")]
public sealed class PackageCopiesTests
{
    [Theory]
    [InlineData("antimony")]
    [InlineData("mine-to-magnet")]
    [InlineData("mexico-steel")]
    public void Three_equal_copies_cost_three_times_as_much(string model)
    {
        Package one = Checkout.Model(model);
        double cost = Plans.Of(one, Engines.Get("auto"), Plans.Usual).ObjectiveUsd;
        Package three = PackageCopies.Of(one, 3, 0);
        Assert.Equal(3 * cost, Plans.Of(three, Engines.Get("auto"), Plans.Usual).ObjectiveUsd, 3 * PlanRequest.UsualGap * cost);
    }

    [Fact]
    public void Copies_share_places_and_what_every_plant_buys_and_nothing_else()
    {
        Package one = Checkout.Model("north-america"), two = PackageCopies.Of(one, 2, 0.02);
        Assert.Equal(one.Regions, two.Regions);
        Assert.Equal(2 * one.Facilities.Count, two.Facilities.Count);
        int utilities = one.Materials.Count(m => m.Stage == Stage.Utility);
        Assert.Equal((2 * one.Materials.Count) - utilities, two.Materials.Count);
        Assert.Equal(2 * one.Supplies.Where(s => s.Material == new MaterialId("electricity")).Sum(s => s.QuantityPerYear ?? 0), two.Supplies.Where(s => s.Material == new MaterialId("electricity")).Sum(s => s.QuantityPerYear ?? 0));
        Assert.DoesNotContain(two.Recipes.Where(r => r.Process.Value.EndsWith("-copy1", StringComparison.Ordinal)), r => !r.Material.Value.EndsWith("-copy1", StringComparison.Ordinal) && one.Materials.Single(m => m.Id == r.Material).Stage != Stage.Utility);
    }
}
