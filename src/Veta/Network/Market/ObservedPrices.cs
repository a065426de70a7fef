using Veta.Data;
using Veta.Data.Provenance;

namespace Veta.Network.Market;

/// <summary>
/// The last price that was observed of a material. A figure of grade D speaks only where nothing better is within a year of it, for it rests on one page; a price that holds value-added tax speaks never. Of those within half a year of the
/// newest the one of the place itself comes first, then that of the world, then others.
/// </summary>
internal static class ObservedPrices
{
    // A mean of a year stands in its middle.
    private const int MiddleOfYear = 6, Year = 12, HalfYear = 6;

    /// <summary>The last price of a material before a month, wherever it was observed, USD per unit; null when the package has none.</summary>
    public static double? LastBefore(Package package, MaterialId material, Month start) => Last(package, material, null, start)?.PriceUsdPerUnit;

    /// <summary>The last price of a material before a month, as near to a region as there is one; null when the package has none.</summary>
    public static Price? Last(Package package, MaterialId material, RegionId? near, Month start)
    {
        var grades = new RowGrades(package);
        Price[] known = [.. package.Prices.Where(p => p.Material == material && p.Tax != PriceTax.Included && (p.Year.Value < start.Year || (p.Year.Value == start.Year && p.Month is { } month && month < start.Number)))];
        if (known.Length == 0) { return null; }
        int? better = known.Where(p => grades.Of(p) != Grade.D).Select(Age).DefaultIfEmpty(int.MinValue).Max() is > int.MinValue and int found ? found : null;
        known = [.. known.Where(p => grades.Of(p) != Grade.D || better is null || Age(p) > better + Year)];
        int newest = known.Max(Age);
        RegionId[] places = near is { } at ? [.. Above(package, at)] : [];
        return known.Where(p => Age(p) >= newest - HalfYear || places.Length == 0)
            .OrderBy(p => places.Length == 0 ? 0 : Distance(places, p.Region))
            .ThenByDescending(Age).ThenBy(p => p.Region.Value == "world" ? 0 : 1).ThenBy(p => p.Region.Value, StringComparer.Ordinal).ThenBy(p => p.Place, StringComparer.Ordinal).First();
    }

    private static int Age(Price price) => (price.Year.Value * Year) + (price.Month ?? MiddleOfYear);

    private static int Distance(RegionId[] places, RegionId region) => Array.IndexOf(places, region) is >= 0 and int at ? at : places.Length;

    /// <summary>A region and all that hold it, the nearest first.</summary>
    private static IEnumerable<RegionId> Above(Package package, RegionId region)
    {
        Dictionary<RegionId, RegionId?> parents = package.Regions.ToDictionary(r => r.Id, r => r.Parent);
        for (RegionId? at = region; at is { } here; at = parents.GetValueOrDefault(here)) { yield return here; }
    }
}
