namespace Veta.Network.Origins;

/// <summary>Gathers quantities that nodes take from one another and from origins, and turns them to shares. Quantities that meet are summed.</summary>
/// <param name="nodes">Number of nodes.</param>
/// <param name="origins">Number of origins.</param>
internal sealed class OriginChainBuilder(int nodes, int origins)
{
    private readonly List<(int Node, int Target, double Quantity)> _entries = [];

    /// <summary>A node takes a quantity from another node or from itself. Not above zero is left out.</summary>
    public void Take(int node, int from, double quantity)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)node, (uint)nodes, nameof(node));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)nodes, nameof(from));
        if (quantity > 0) { _entries.Add((node, from, quantity)); }
    }

    /// <summary>A node takes a quantity from an origin. Not above zero is left out.</summary>
    public void TakeFromOrigin(int node, int origin, double quantity)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)node, (uint)nodes, nameof(node));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)origin, (uint)origins, nameof(origin));
        if (quantity > 0) { _entries.Add((node, nodes + origin, quantity)); }
    }

    /// <summary>The chain, each node's quantities divided by their sum.</summary>
    /// <exception cref="ArgumentException">Some nodes supply only one another.</exception>
    public OriginChain Build()
    {
        int[] starts = new int[nodes + 1];
        foreach ((int node, _, _) in _entries) { starts[node + 1]++; }
        for (int i = 0; i < nodes; i++) { starts[i + 1] += starts[i]; }
        int[] targets = new int[_entries.Count], next = starts[..nodes];
        double[] shares = new double[_entries.Count];
        foreach ((int node, int target, double quantity) in _entries)
        {
            targets[next[node]] = target;
            shares[next[node]++] = quantity;
        }

        return Joined(starts, targets, shares);
    }

    /// <summary>Sums entries that meet and divides by the sum of each node.</summary>
    private OriginChain Joined(int[] starts, int[] targets, double[] shares)
    {
        int write = 0;
        int[] joined = new int[nodes + 1];
        for (int i = 0; i < nodes; i++)
        {
            int from = starts[i], count = starts[i + 1] - from, first = write;
            Array.Sort(targets, shares, from, count);
            double sum = 0;
            for (int k = from; k < from + count; k++) { sum += shares[k]; }
            for (int k = from; k < from + count; k++)
            {
                if (write > first && targets[write - 1] == targets[k])
                {
                    shares[write - 1] += shares[k] / sum;
                    continue;
                }

                targets[write] = targets[k];
                shares[write++] = shares[k] / sum;
            }

            joined[i + 1] = write;
        }

        return new OriginChain(nodes, origins, joined, targets[..write], shares[..write]);
    }
}
