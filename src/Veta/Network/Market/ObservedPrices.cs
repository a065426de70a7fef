using Veta.Data;
using Veta.Data.Provenance;

namespace Veta.Network.Market;

/// <summary>
/// The last prices that were observed of materials before a month: later ones are not known yet. A figure of grade D speaks only where nothing better is within a year of it, for it rests on one page; a price that holds value-added tax speaks never. Of those within half a year of the
/// newest the one of the place itself comes first, then that of the world, then others.
/// </summary>
internal sealed class ObservedPrices
{
    // A mean of a year stands in its middle.
    private const int MiddleOfYear = 6, Year = 12, HalfYear = 6;

    private readonly RowGrades _grades;
    private readonly ILookup<MaterialId, Price> _known;
    private readonly Dictionary<RegionId, RegionId?> _parents;

    /// <summary>Prices of a package before a month.</summary>
    public ObservedPrices(Package package, Month before)
    {
        _grades = new RowGrades(package);
        _known = package.Prices.Where(p => p.Tax != PriceTax.Included && (p.Year.Value < before.Year || (p.Year.Value == before.Year && p.Month is { } month && month < before.Number))).ToLookup(p => p.Material);
        _parents = package.Regions.ToDictionary(r => r.Id, r => r.Parent);
    }

    /// <summary>The last price of a material, wherever it was observed, USD per unit; null when there is none.</summary>
    public double? Of(MaterialId material) => Near(material, null)?.PriceUsdPerUnit;

    /// <summary>The last price of a material, as near to a region as there is one; null when there is none.</summary>
    public Price? Near(MaterialId material, RegionId? region)
    {
        Price[] known = [.. _known[material]];
        if (known.Length == 0) { return null; }
        int? better = known.Where(p => _grades.Of(p) != Grade.D).Max(p => (int?)Age(p));
        known = [.. known.Where(p => _grades.Of(p) != Grade.D || better is null || Age(p) > better + Year)];
        int newest = known.Max(Age);
        RegionId[] places = region is { } at ? [.. Above(at)] : [];
        return known.Where(p => Age(p) >= newest - HalfYear || places.Length == 0)
            .OrderBy(p => places.Length == 0 ? 0 : Distance(places, p.Region))
            .ThenByDescending(Age).ThenBy(p => p.Region.Value == "world" ? 0 : 1).ThenBy(p => p.Region.Value, StringComparer.Ordinal).ThenBy(p => p.Place, StringComparer.Ordinal).First();
    }

    private static int Age(Price price) => (price.Year.Value * Year) + (price.Month ?? MiddleOfYear);

    private static int Distance(RegionId[] places, RegionId region) => Array.IndexOf(places, region) is >= 0 and int at ? at : places.Length;

    /// <summary>A region and all that hold it, the nearest first.</summary>
    private IEnumerable<RegionId> Above(RegionId region)
    {
        for (RegionId? at = region; at is { } here; at = _parents.GetValueOrDefault(here)) { yield return here; }
    }
}
