using Veta.Data;

namespace Veta.Network;

/// <summary>Pairs of material and region that a package names, the moves between them, and which of them can have the material and which can want it.</summary>
internal sealed class PlaceCandidates
{
    private readonly Dictionary<long, int> _index = [];
    private readonly List<(int Material, int Region)> _pairs = [];
    private readonly List<bool> _have = [];
    private readonly List<bool> _want = [];
    private readonly List<(int Lane, int From, int To)> _moves = [];

    public PlaceCandidates(NetworkData data)
    {
        Package package = data.Package;
        for (int f = 0; f < package.Facilities.Count; f++)
        {
            foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[f]]) { Mark(material, data.FacilityRegion[f], quantity > 0, quantity <= 0); }
        }

        // Rows of a series follow one another, and their ids are the same text objects: most rows repeat the one before.
        (MaterialId Material, RegionId Region, bool Have, bool Want) last = default;
        void Row(MaterialId material, RegionId region, bool have, bool want)
        {
            if (ReferenceEquals(material.Value, last.Material.Value) && ReferenceEquals(region.Value, last.Region.Value) && have == last.Have && want == last.Want) { return; }
            last = (material, region, have, want);
            Mark(data.Materials.Of(material), data.Geography.Index.Of(region), have, want);
        }

        foreach (Supply row in package.Supplies) { Row(row.Material, row.Region, true, false); }
        foreach (Demand row in package.Demands) { Row(row.Material, row.Region, false, true); }
        foreach (Sale row in package.Sales) { Row(row.Material, row.Region, false, true); }
        foreach (Stock row in package.Stocks) { Row(row.Material, row.Region, true, true); }
        foreach (Disposal row in package.Disposals)
        {
            if (row.Region is { } region) { Row(row.Material, region, false, true); }
        }

        AddMoves(data);
        Spread(_have, m => (m.From, m.To));
        Spread(_want, m => (m.To, m.From));
    }

    public int Count => _pairs.Count;

    public (int Material, int Region) this[int candidate] => _pairs[candidate];

    public static long Key(int material, int region) => ((long)material << 32) | (uint)region;

    /// <summary>Candidates that can have or want the material, by region and then material.</summary>
    public IEnumerable<int> Useful() => Enumerable.Range(0, Count).Where(p => _have[p] || _want[p]).OrderBy(p => _pairs[p].Region).ThenBy(p => _pairs[p].Material);

    /// <summary>Moves from where the material can be to where it can be wanted, in the order of lanes.</summary>
    public IEnumerable<(int Lane, int From, int To)> UsefulMoves() => _moves.Where(m => _have[m.From] && _want[m.To]);

    private void Mark(int material, int region, bool have, bool want)
    {
        int candidate = Candidate(material, region);
        _have[candidate] |= have;
        _want[candidate] |= want;
    }

    private int Candidate(int material, int region)
    {
        if (_index.TryGetValue(Key(material, region), out int position)) { return position; }
        position = _pairs.Count;
        _index.Add(Key(material, region), position);
        _pairs.Add((material, region));
        _have.Add(false);
        _want.Add(false);
        return position;
    }

    private void AddMoves(NetworkData data)
    {
        int[] mobile = [.. Enumerable.Range(0, data.Materials.Count).Where(m => data.Package.Materials[m].Mobile)];
        _moves.EnsureCapacity(data.Package.Lanes.Count);
        for (int k = 0; k < data.Package.Lanes.Count; k++)
        {
            Lane lane = data.Package.Lanes[k];
            int origin = data.Geography.Index.Of(lane.Origin), destination = data.Geography.Index.Of(lane.Destination);
            if (lane.Materials.Count == 0)
            {
                foreach (int material in mobile) { _moves.Add((k, Candidate(material, origin), Candidate(material, destination))); }
                continue;
            }

            for (int i = 0; i < lane.Materials.Count; i++)
            {
                int material = data.Materials.Of(lane.Materials[i]);
                _moves.Add((k, Candidate(material, origin), Candidate(material, destination)));
            }
        }
    }

    /// <summary>Marks all that can be reached over moves from what is marked.</summary>
    private void Spread(List<bool> reached, Func<(int Lane, int From, int To), (int From, int To)> ends)
    {
        // Moves in the order of where they start, by counting.
        int[] starts = new int[Count + 1], next = new int[_moves.Count];
        foreach ((int, int, int) move in _moves) { starts[ends(move).From + 1]++; }
        for (int p = 0; p < Count; p++) { starts[p + 1] += starts[p]; }
        int[] at = [.. starts];
        foreach ((int, int, int) move in _moves)
        {
            (int from, int to) = ends(move);
            next[at[from]++] = to;
        }

        var open = new Stack<int>(Enumerable.Range(0, Count).Where(p => reached[p]));
        while (open.TryPop(out int here))
        {
            for (int k = starts[here]; k < starts[here + 1]; k++)
            {
                if (reached[next[k]]) { continue; }
                reached[next[k]] = true;
                open.Push(next[k]);
            }
        }
    }
}
