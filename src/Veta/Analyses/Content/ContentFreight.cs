using Veta.Network;

namespace Veta.Analyses.Content;

/// <summary>Least freight of a material to a place over the lanes that carry it, duties and margins left out.</summary>
internal sealed class ContentFreight(NetworkContext context)
{
    private readonly Dictionary<int, Dictionary<int, double>> _known = [];

    /// <summary>USD per unit from one place to another; null where no lanes lead there.</summary>
    /// <param name="from">Place where it is made.</param>
    /// <param name="to">Place where it is used.</param>
    public double? Of(int from, int to)
    {
        if (!_known.TryGetValue(to, out Dictionary<int, double>? costs)) { _known.Add(to, costs = Back(to)); }
        return costs.TryGetValue(from, out double cost) ? cost : null;
    }

    // Dijkstra, from the user back.
    private Dictionary<int, double> Back(int to)
    {
        int material = context.Places[to].Material;
        var lanes = Enumerable.Range(0, context.Places.Moves.Count).Where(m => context.Places.Moves[m].Material == material)
            .ToLookup(m => context.Places.EndsOf(m).To, m => (context.Places.EndsOf(m).From, Usd: LaneCost.UsdPerUnit(context.Data.Package, context.Data.Package.Lanes[context.Places.Moves[m].Lane])));
        var done = new Dictionary<int, double>();
        var open = new PriorityQueue<int, double>();
        open.Enqueue(to, 0);
        while (open.TryDequeue(out int place, out double cost))
        {
            if (!done.TryAdd(place, cost)) { continue; }
            foreach ((int from, double usd) in lanes[place]) { open.Enqueue(from, cost + usd); }
        }

        return done;
    }
}
