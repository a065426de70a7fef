namespace Veta.Analyses.Depend.Tracing;

/// <summary>
/// Makes reported flows agree with mass balance: at every node what comes in times its yield equals what goes out. Flows move as little as they can in weighted least
/// squares, min Σ (x − x⁰)² / (w x⁰), so that large and doubtful figures give way first, none below zero. Source: Stone, Champernowne and Meade (1942), Review of
/// Economic Studies 9(2). Residuals are kept: a large one is a finding about the statistics, not noise to be hidden.
/// </summary>
internal static class FlowBalance
{
    /// <summary>Balances.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="yields">Units out per unit in of each node; 1 for a country's stock of one form.</param>
    /// <param name="flows">Reported flows.</param>
    public static BalancedFlows Of(int nodes, IReadOnlyList<double> yields, IReadOnlyList<StageFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(yields);
        ArgumentNullException.ThrowIfNull(flows);
        for (int k = 0; k < flows.Count; k++)
        {
            if (!(flows[k].Quantity >= 0)) { throw new ArgumentException($"Flow {k} has the quantity {flows[k].Quantity}; give reported flows of at least 0.", nameof(flows)); }
        }

        double[] x = [.. flows.Select(f => f.Quantity)];
        bool[] held = [.. flows.Select(f => f.Quantity == 0)];
        double[] before = Imbalance(nodes, yields, flows, x);
        double scale = Math.Max(1e-300, x.DefaultIfEmpty(0).Max());
        for (int round = 0; round < 50; round++)
        {
            double[] gap = Imbalance(nodes, yields, flows, x);
            if (gap.All(g => Math.Abs(g) <= 1e-12 * scale)) { break; }
            double[] prices = Prices(nodes, yields, flows, held, gap);
            bool below = false;
            for (int k = 0; k < x.Length; k++)
            {
                if (held[k]) { continue; }
                x[k] -= flows[k].Weight * flows[k].Quantity * Effect(flows[k], yields, prices);
                if (x[k] < 0)
                {
                    x[k] = 0;
                    held[k] = true;
                    below = true;
                }
            }

            if (!below && round > 3) { break; }
        }

        return new BalancedFlows(x, [.. x.Select((value, k) => value - flows[k].Quantity)], before, Imbalance(nodes, yields, flows, x));
    }

    /// <summary>In times yield less out, at each node; nodes without anything in or without anything out are ends and need no balance.</summary>
    private static double[] Imbalance(int nodes, IReadOnlyList<double> yields, IReadOnlyList<StageFlow> flows, double[] x)
    {
        double[] gap = new double[nodes];
        bool[] takes = new bool[nodes], gives = new bool[nodes];
        for (int k = 0; k < x.Length; k++)
        {
            if (flows[k].To >= 0)
            {
                gap[flows[k].To] += yields[flows[k].To] * x[k];
                takes[flows[k].To] = true;
            }

            if (flows[k].From >= 0)
            {
                gap[flows[k].From] -= x[k];
                gives[flows[k].From] = true;
            }
        }

        for (int i = 0; i < nodes; i++)
        {
            if (!takes[i] || !gives[i]) { gap[i] = 0; }
        }

        return gap;
    }

    private static double Effect(StageFlow flow, IReadOnlyList<double> yields, double[] prices) =>
        (flow.To >= 0 ? yields[flow.To] * prices[flow.To] : 0) - (flow.From >= 0 ? prices[flow.From] : 0);

    /// <summary>Solves (A W Aᵀ) λ = gap by conjugate gradients; the matrix is never made.</summary>
    private static double[] Prices(int nodes, IReadOnlyList<double> yields, IReadOnlyList<StageFlow> flows, bool[] held, double[] gap)
    {
        bool[] ends = Ends(nodes, flows);
        double[] prices = new double[nodes], residual = [.. gap], diagonal = Diagonal(nodes, yields, flows, held, ends);
        double[] preconditioned = new double[nodes], direction = new double[nodes];
        double product = 0, start = Math.Sqrt(residual.Sum(r => r * r));
        for (int i = 0; i < nodes; i++)
        {
            preconditioned[i] = diagonal[i] > 0 ? residual[i] / diagonal[i] : 0;
            direction[i] = preconditioned[i];
            product += residual[i] * preconditioned[i];
        }

        for (int step = 0; step < Math.Max(200, 4 * nodes) && product > 0; step++)
        {
            double[] image = Apply(nodes, yields, flows, held, ends, direction);
            double curvature = Dot(direction, image);
            if (curvature <= 0) { break; }
            double length = product / curvature, next = 0;
            for (int i = 0; i < nodes; i++)
            {
                prices[i] += length * direction[i];
                residual[i] -= length * image[i];
                preconditioned[i] = diagonal[i] > 0 ? residual[i] / diagonal[i] : 0;
                next += residual[i] * preconditioned[i];
            }

            if (Math.Sqrt(Dot(residual, residual)) <= 1e-14 * start) { break; }
            for (int i = 0; i < nodes; i++) { direction[i] = preconditioned[i] + (next / product * direction[i]); }
            product = next;
        }

        return prices;
    }

    private static double[] Apply(int nodes, IReadOnlyList<double> yields, IReadOnlyList<StageFlow> flows, bool[] held, bool[] ends, double[] prices)
    {
        double[] image = new double[nodes];
        for (int k = 0; k < flows.Count; k++)
        {
            if (held[k]) { continue; }
            double moved = flows[k].Weight * flows[k].Quantity * Effect(flows[k], yields, prices);
            if (flows[k].To is >= 0 and int to && !ends[to]) { image[to] += yields[to] * moved; }
            if (flows[k].From is >= 0 and int from && !ends[from]) { image[from] -= moved; }
        }

        return image;
    }

    private static double[] Diagonal(int nodes, IReadOnlyList<double> yields, IReadOnlyList<StageFlow> flows, bool[] held, bool[] ends)
    {
        double[] diagonal = new double[nodes];
        for (int k = 0; k < flows.Count; k++)
        {
            if (held[k]) { continue; }
            double weight = flows[k].Weight * flows[k].Quantity;
            if (flows[k].To is >= 0 and int to && !ends[to]) { diagonal[to] += yields[to] * yields[to] * weight; }
            if (flows[k].From is >= 0 and int from && !ends[from]) { diagonal[from] += weight; }
        }

        return diagonal;
    }

    private static bool[] Ends(int nodes, IReadOnlyList<StageFlow> flows)
    {
        bool[] takes = new bool[nodes], gives = new bool[nodes];
        foreach (StageFlow flow in flows)
        {
            if (flow.To >= 0) { takes[flow.To] = true; }
            if (flow.From >= 0) { gives[flow.From] = true; }
        }

        return [.. Enumerable.Range(0, nodes).Select(i => !takes[i] || !gives[i])];
    }

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++) { sum += left[i] * right[i]; }
        return sum;
    }
}
