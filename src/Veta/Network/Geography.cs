using Veta.Data;

namespace Veta.Network;

/// <summary>The tree of regions with integers: who lies inside whom, in which country, in which group.</summary>
public sealed class Geography
{
    private readonly int[] _parents;
    private readonly int[] _countries;
    private readonly HashSet<string>[] _blocs;

    /// <summary>Reads the tree from a checked package.</summary>
    public Geography(Package package)
    {
        Index = new Index<RegionId>(package.Regions.Select(r => r.Id));
        Regions = package.Regions;
        _parents = [.. Regions.Select(r => r.Parent is { } parent ? Index.Of(parent) : -1)];
        _countries = new int[Regions.Count];
        _blocs = new HashSet<string>[Regions.Count];
        for (int r = 0; r < Regions.Count; r++)
        {
            _countries[r] = CountryAbove(r);
            _blocs[r] = [.. Above(r).SelectMany(a => Regions[a].Blocs)];
        }
    }

    /// <summary>Positions of regions.</summary>
    public Index<RegionId> Index { get; }

    /// <summary>Rows by position.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>The country that holds a region (itself when it is one; the topmost ancestor when there is no country).</summary>
    public int CountryOf(int region) => _countries[region];

    /// <summary>Id of the country that holds a region.</summary>
    public string CountryId(int region) => Index[_countries[region]].Value;

    /// <summary>The country that holds a region, both by their ids.</summary>
    public RegionId CountryOf(RegionId region) => Index[_countries[Index.Of(region)]];

    /// <summary>True when a region stands for countries that are not named, as the world and the rest of it do.</summary>
    public bool StandsForOthers(int region) => !Regions[region].Named || Regions[region].Kind == RegionKind.World;

    /// <summary>True when a region is <paramref name="container"/> or lies inside it.</summary>
    public bool IsInside(int region, int container)
    {
        foreach (int above in Above(region))
        {
            if (above == container) { return true; }
        }

        return false;
    }

    /// <summary>True when a region belongs to a bloc, or is or lies inside the region of that id.</summary>
    public bool IsInGroup(int region, string group) =>
        _blocs[region].Contains(group) || (Index.Find(new RegionId(group)) is >= 0 and int container && IsInside(region, container));

    /// <summary>A region and all that it lies inside of, the narrowest first.</summary>
    internal IEnumerable<int> Above(int region)
    {
        for (int r = region; r >= 0; r = _parents[r]) { yield return r; }
    }

    private int CountryAbove(int region)
    {
        int last = region;
        foreach (int r in Above(region))
        {
            if (Regions[r].Kind == RegionKind.Country) { return r; }
            if (Regions[r].Kind != RegionKind.World) { last = r; }
        }

        return last;
    }
}
