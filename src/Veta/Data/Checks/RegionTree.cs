namespace Veta.Data.Checks;

/// <summary>The tree of regions, safe to walk even while it has a cycle.</summary>
internal sealed class RegionTree
{
    private readonly Dictionary<RegionId, Region> _regions;

    /// <summary>Reads the regions of a package.</summary>
    public RegionTree(Package package)
    {
        _regions = package.Regions.ToDictionary(r => r.Id);
    }

    /// <summary>The region itself, its parent, that one's parent, … up to the top.</summary>
    /// <exception cref="KeyNotFoundException">The package has no such region.</exception>
    public IEnumerable<Region> WithAncestors(RegionId id)
    {
        var seen = new HashSet<RegionId>();
        RegionId? at = id;
        while (at is { } current && seen.Add(current))
        {
            Region region = _regions[current];
            yield return region;
            at = region.Parent;
        }
    }

    /// <summary>Whether a region is another or lies inside it.</summary>
    public bool IsWithin(RegionId inner, RegionId outer) => WithAncestors(inner).Any(r => r.Id == outer);

    /// <summary>The country of a region: itself or its nearest ancestor of that kind; null when there is none.</summary>
    public RegionId? CountryOf(RegionId id) => WithAncestors(id).FirstOrDefault(r => r.Kind == RegionKind.Country)?.Id;

    /// <summary>The blocs of a region and of all that hold it, each once, sorted.</summary>
    public IReadOnlyList<string> BlocsOf(RegionId id) => [.. WithAncestors(id).SelectMany(r => r.Blocs).Distinct().Order(StringComparer.Ordinal)];
}
