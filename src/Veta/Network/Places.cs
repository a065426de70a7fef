using Veta.Data;

namespace Veta.Network;

/// <summary>
/// The pairs of material and region that can matter, and the moves that can: a lane carries a material only when the origin can have it and
/// somebody beyond the destination can want it. Everything else never becomes a column or a row.
/// </summary>
internal sealed class Places
{
    private readonly Dictionary<long, int> _index;
    private readonly (int Material, int Region)[] _pairs;
    private readonly (int Lane, int Material)[] _moves;
    private readonly (int From, int To)[] _ends;

    /// <summary>Finds all pairs and moves of a package.</summary>
    public Places(NetworkData data)
    {
        var candidates = new PlaceCandidates(data);
        int[] pairs = [.. candidates.Useful()];
        _pairs = Array.ConvertAll(pairs, p => candidates[p]);
        _index = new Dictionary<long, int>(_pairs.Length);
        int[] placeOf = new int[candidates.Count];
        for (int place = 0; place < pairs.Length; place++)
        {
            _index.Add(PlaceCandidates.Key(_pairs[place].Material, _pairs[place].Region), place);
            placeOf[pairs[place]] = place;
        }

        (int Lane, int From, int To)[] moves = [.. candidates.UsefulMoves()];
        _moves = Array.ConvertAll(moves, m => (m.Lane, candidates[m.From].Material));
        _ends = Array.ConvertAll(moves, m => (placeOf[m.From], placeOf[m.To]));
    }

    /// <summary>Number of pairs.</summary>
    public int Count => _pairs.Length;

    /// <summary>Lane and material of every move that can matter, in the order of lanes.</summary>
    public IReadOnlyList<(int Lane, int Material)> Moves => _moves;

    /// <summary>Material and region of a pair.</summary>
    public (int Material, int Region) this[int place] => _pairs[place];

    /// <summary>The places that a move joins.</summary>
    public (int From, int To) EndsOf(int move) => _ends[move];

    /// <summary>Position of a pair, or −1 when nothing can have or want the material there.</summary>
    public int Find(int material, int region) => _index.TryGetValue(PlaceCandidates.Key(material, region), out int place) ? place : -1;

    /// <summary>Position of a pair that must exist.</summary>
    public int Of(int material, int region) => _index[PlaceCandidates.Key(material, region)];
}
