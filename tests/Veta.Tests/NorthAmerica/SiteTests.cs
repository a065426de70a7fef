using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Where the facilities of models/north-america stand.</summary>
[Trait("Category", "Case")]
public sealed class SiteTests
{
    /// <summary>Boundaries are simplified to about a kilometre; islands and harbours are cut off. Sites farther out are wrong.</summary>
    private const double Tolerance = 10;

    private static readonly Package Package = Checkout.Model("north-america");
    private static readonly Dictionary<RegionId, Region> Regions = Package.Regions.ToDictionary(r => r.Id);

    [Fact]
    public void Every_site_and_port_of_North_America_falls_inside_its_state()
    {
        StateMap map = StateMap.Read();
        Region[] places = [.. Package.Regions.Where(r => r.Kind is RegionKind.Site or RegionKind.Port && r.LatitudeDegrees is not null && Country(r) is "us" or "mx" or "ca")];
        string[] wrong = [.. places.Where(r => !map.Knows(r.Parent!.Value.Value)).Select(r => $"{r.Id} belongs to {r.Parent}, which is no state"),
            .. places.Where(r => map.Knows(r.Parent!.Value.Value)).Select(r => (r.Id, r.Parent, Km: map.KmOutside(r.Parent!.Value.Value, r.LatitudeDegrees!.Value, r.LongitudeDegrees!.Value))).Where(p => p.Km > Tolerance)
                .Select(p => FormattableString.Invariant($"{p.Id} lies {p.Km:F0} km outside {p.Parent}"))];
        Assert.Empty(wrong);
        Assert.True(places.Length > 250);
    }

    [Fact]
    public void A_point_outside_is_found_outside()
    {
        StateMap map = StateMap.Read();

        // Hermosillo; a point of Arizona 7 km north of the line at Nogales (31.33 N); Los Angeles, some 200 km from Tijuana.
        Assert.Equal(0, map.KmOutside("mx-son", 29.07, -110.97));
        Assert.InRange(map.KmOutside("mx-son", 31.40, -110.94), 1, 15);
        Assert.InRange(map.KmOutside("mx-bcn", 34.05, -118.25), 150, 260);
    }

    [Fact]
    public void There_are_facilities_and_single_sites_enough_in_each_country()
    {
        Assert.True(Package.Facilities.Count >= 150);
        Region[] sites = [.. Package.Facilities.Select(f => f.Region).Distinct().Select(id => Regions[id]).Where(r => r.Kind == RegionKind.Site && r.LatitudeDegrees is not null)];
        Assert.True(sites.Count(s => Country(s) is "us" or "mx" or "ca") >= 60);
        Assert.True(sites.Count(s => Country(s) == "mx") >= 25);
    }

    private static string Country(Region region)
    {
        Region at = region;
        while (at.Kind != RegionKind.Country && at.Parent is { } parent) { at = Regions[parent]; }
        return at.Id.Value;
    }
}
