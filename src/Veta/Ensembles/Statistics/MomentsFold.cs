namespace Veta.Ensembles.Statistics;

/// <summary>Moments of blocks that come back in any order and perhaps twice, joined in the order of blocks, so that the bits do not hang on who was first.</summary>
internal sealed class MomentsFold
{
    private readonly SortedDictionary<int, Moments> _blocks = [];

    /// <summary>How many blocks came.</summary>
    public int Blocks => _blocks.Count;

    /// <summary>All that came, joined in the order of blocks.</summary>
    public Moments Joined => _blocks.Values.Aggregate(default(Moments), (moments, block) => moments.Then(block));

    /// <summary>Takes a block; the same one again changes nothing.</summary>
    /// <param name="block">Its index.</param>
    /// <param name="moments">Its moments, from its members in their order.</param>
    /// <exception cref="InvalidOperationException">The block came before with other numbers, so that two workers do not compute the same.</exception>
    public void Add(int block, Moments moments)
    {
        if (_blocks.TryGetValue(block, out Moments before))
        {
            if (!before.Equals(moments)) { throw new InvalidOperationException($"block {block} came twice, with different numbers"); }
            return;
        }

        _blocks.Add(block, moments);
    }
}
