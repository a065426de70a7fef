using Veta.Data;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Network;

public sealed class LaneCostTests
{
    private static readonly Package Package = Package.FromText("""
        # regions
        id,kind
        mx,country
        us,country
        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km
        rail,5,0.03
        # lanes
        id,origin,destination,mode,distance_km,cost_usd_per_unit
        measured,mx,us,rail,1000,
        given,mx,us,rail,1000,12
        """);

    [Fact]
    [Trait("Category", "Hand")]
    public void A_lane_costs_what_it_says_else_what_its_mode_asks_for_its_distance()
    {
        Assert.Equal(5 + (1000 * 0.03), LaneCost.UsdPerUnit(Package, Package.Lanes[0]));
        Assert.Equal(12, LaneCost.UsdPerUnit(Package, Package.Lanes[1]));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_lane_without_cost_and_distance_or_mode_is_refused_and_never_free()
    {
        Lane lane = Package.Lanes[0];
        foreach (Lane wrong in new[] { lane with { DistanceKm = null }, lane with { Mode = null } })
        {
            PackageException refused = Assert.Throws<PackageException>(() => LaneCost.UsdPerUnit(Package, wrong));
            Assert.Contains("lanes[measured].cost_usd_per_unit: The lane has neither a cost nor a mode with a distance. Give cost_usd_per_unit, or both mode and distance_km. [missing-figure]", refused.Message, StringComparison.Ordinal);
        }
    }
}
