namespace Veta.Network;

/// <summary>Numbers the rows of a table 0, 1, 2, … in their order, so that ledgers can use integers.</summary>
/// <typeparam name="TId">Type of the id.</typeparam>
public sealed class Index<TId>
    where TId : notnull
{
    private readonly Dictionary<TId, int> _positions;
    private readonly List<TId> _ids;

    /// <summary>Numbers the ids in the order given; repeats are refused.</summary>
    public Index(IEnumerable<TId> ids)
    {
        _ids = [.. ids];
        _positions = new Dictionary<TId, int>(_ids.Count);
        for (int k = 0; k < _ids.Count; k++) { _positions.Add(_ids[k], k); }
    }

    /// <summary>Number of ids.</summary>
    public int Count => _ids.Count;

    /// <summary>The id at a position.</summary>
    public TId this[int position] => _ids[position];

    /// <summary>Position of an id; throws <see cref="KeyNotFoundException"/> for one that the package does not hold.</summary>
    public int Of(TId id) => _positions.TryGetValue(id, out int position) ? position : throw new KeyNotFoundException($"'{id}' is not in the package; check the package before planning with it");

    /// <summary>Position of an id, or −1.</summary>
    public int Find(TId id) => _positions.TryGetValue(id, out int position) ? position : -1;
}
