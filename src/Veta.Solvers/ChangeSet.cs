namespace Veta.Solvers;

/// <summary>
/// Indices changed since the engine last saw the model. Engines want ascending indices without repeats; callers need not care,
/// and several changes of one entry cost one call.
/// </summary>
internal sealed class ChangeSet(int count)
{
    private readonly bool[] _marked = new bool[count];
    private int[] _indices = [];
    private int _used;

    internal bool Any => _used > 0;

    internal void Add(ReadOnlySpan<int> indices)
    {
        if (_indices.Length < Math.Min(_marked.Length, _used + indices.Length))
        {
            Array.Resize(ref _indices, Math.Min(_marked.Length, Math.Max(2 * _indices.Length, _used + indices.Length)));
        }

        foreach (int index in indices)
        {
            if (_marked[index]) { continue; }
            _marked[index] = true;
            _indices[_used++] = index;
        }
    }

    /// <summary>The changed indices, ascending; valid until the next call.</summary>
    internal ReadOnlySpan<int> Sorted()
    {
        Array.Sort(_indices, 0, _used);
        return _indices.AsSpan(0, _used);
    }

    internal void Clear()
    {
        foreach (int index in _indices.AsSpan(0, _used)) { _marked[index] = false; }
        _used = 0;
    }
}
