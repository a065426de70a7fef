using Veta.Data;

namespace Veta.Network;

/// <summary>
/// The pairs of material and region that can matter, and the moves that can: a lane carries a material only when the origin can have it and
/// somebody beyond the destination can want it. Everything else never becomes a column or a row.
/// </summary>
public sealed class Places
{
    private readonly Dictionary<long, int> _index = [];
    private readonly List<(int Material, int Region)> _pairs = [];
    private readonly List<(int Lane, int Material)> _moves = [];

    /// <summary>Finds all pairs and moves of a package.</summary>
    public Places(NetworkData data)
    {
        Package package = data.Package;
        var have = new HashSet<(int Material, int Region)>();
        var want = new HashSet<(int Material, int Region)>();
        for (int f = 0; f < package.Facilities.Count; f++)
        {
            foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[f]]) { (quantity > 0 ? have : want).Add((material, data.FacilityRegion[f])); }
        }

        int Material(MaterialId id) => data.Materials.Of(id);
        int Region(RegionId id) => data.Geography.Index.Of(id);
        foreach (Supply row in package.Supplies) { have.Add((Material(row.Material), Region(row.Region))); }
        foreach (Demand row in package.Demands) { want.Add((Material(row.Material), Region(row.Region))); }
        foreach (Sale row in package.Sales) { want.Add((Material(row.Material), Region(row.Region))); }
        foreach (Stock row in package.Stocks)
        {
            have.Add((Material(row.Material), Region(row.Region)));
            want.Add((Material(row.Material), Region(row.Region)));
        }

        foreach (Disposal row in package.Disposals)
        {
            if (row.Region is { } region && data.Geography.Index.Of(region) is var r) { want.Add((Material(row.Material), r)); }
        }

        List<(int Lane, int Material, int Origin, int Destination)> possible = PossibleMoves(data);
        Spread(have, possible.Select(m => (m.Material, From: m.Origin, To: m.Destination)));
        Spread(want, possible.Select(m => (m.Material, From: m.Destination, To: m.Origin)));
        foreach ((int lane, int material, int origin, int destination) in possible)
        {
            if (have.Contains((material, origin)) && want.Contains((material, destination))) { _moves.Add((lane, material)); }
        }

        foreach ((int material, int region) in have.Union(want).OrderBy(p => p.Region).ThenBy(p => p.Material))
        {
            _index.Add(Key(material, region), _pairs.Count);
            _pairs.Add((material, region));
        }
    }

    /// <summary>Number of pairs.</summary>
    public int Count => _pairs.Count;

    /// <summary>Lane and material of every move that can matter, in the order of lanes.</summary>
    public IReadOnlyList<(int Lane, int Material)> Moves => _moves;

    /// <summary>Material and region of a pair.</summary>
    public (int Material, int Region) this[int place] => _pairs[place];

    /// <summary>Position of a pair, or −1 when nothing can have or want the material there.</summary>
    public int Find(int material, int region) => _index.TryGetValue(Key(material, region), out int place) ? place : -1;

    /// <summary>Position of a pair that must exist.</summary>
    public int Of(int material, int region) => _index[Key(material, region)];

    private static long Key(int material, int region) => ((long)material << 32) | (uint)region;

    private static List<(int Lane, int Material, int Origin, int Destination)> PossibleMoves(NetworkData data)
    {
        var possible = new List<(int, int, int, int)>();
        int[] mobile = [.. Enumerable.Range(0, data.Materials.Count).Where(m => data.Package.Materials[m].Mobile)];
        for (int k = 0; k < data.Package.Lanes.Count; k++)
        {
            Lane lane = data.Package.Lanes[k];
            int origin = data.Geography.Index.Of(lane.Origin), destination = data.Geography.Index.Of(lane.Destination);
            if (lane.Materials.Count == 0)
            {
                foreach (int material in mobile) { possible.Add((k, material, origin, destination)); }
                continue;
            }

            foreach (MaterialId material in lane.Materials) { possible.Add((k, data.Materials.Of(material), origin, destination)); }
        }

        return possible;
    }

    /// <summary>Adds to a set of pairs all that can be reached from it.</summary>
    private static void Spread(HashSet<(int Material, int Region)> reached, IEnumerable<(int Material, int From, int To)> edges)
    {
        ILookup<(int, int), int> next = edges.ToLookup(e => (e.Material, e.From), e => e.To);
        var open = new Stack<(int Material, int Region)>(reached);
        while (open.TryPop(out (int Material, int Region) at))
        {
            foreach (int region in next[at])
            {
                if (reached.Add((at.Material, region))) { open.Push((at.Material, region)); }
            }
        }
    }
}
