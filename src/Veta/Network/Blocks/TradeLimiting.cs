using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Some lanes together carry no more of some materials than a limit.</summary>
internal sealed class TradeLimiting : IBlock
{
    /// <summary>Rows of the limits.</summary>
    public static FamilyOf<TradeLimitAt> Limited { get; } = new("trade_limit", (q, t) => new TradeLimitAt(q, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Limits on trade",
        Text = "What leaves on the lanes of a limit, of its materials together, stays within its quantity: a quota, a ban (nothing), or what licences let pass. Bans and licences of events are limits whose quantity changes from month to month. "
            + "Goods on the way pass. A limit that forbids everything makes two markets out of one, and its dual is the gap between their prices.",
        Equations = [@"\sum_{(l,k) \in q} x_{l,k,t} \le \bar q_{q,t}"],
        Source = "Definition; quota rent: Bhagwati (1965), On the equivalence of tariffs and quotas",
        Tables = ["trade_limits"],
        Rows = [new("trade_limit", "limit, period", "unit/y", "rent of a licence: gap between the prices on both sides, USD per unit")],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Market;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<TradeLimit> limits = data.Package.TradeLimits;
        if (limits.Count == 0 || context.Flow.TermCount == 0) { return; }
        var carried = new Ledger("trade");
        carried.AddEntries(checked(limits.Count * context.Periods));
        ILookup<LaneId, int> limitsOf = Enumerable.Range(0, limits.Count).SelectMany(q => limits[q].Lanes.Select(lane => (lane, q))).ToLookup(pair => pair.lane, pair => pair.q);
        foreach ((int entry, int column, double coefficient) in context.Flow.Terms)
        {
            (int lane, int material) = context.Places.Moves[entry / context.Periods];
            foreach (int q in limitsOf[data.Package.Lanes[lane].Id])
            {
                if (limits[q].Materials.Count == 0 || limits[q].Materials.Contains(data.Materials[material])) { carried.Add(context.At(q, entry % context.Periods), column, coefficient); }
            }
        }

        bool[] touched = NetworkContext.Touched(carried);
        List<int> entries = [.. Enumerable.Range(0, touched.Length).Where(e => touched[e])];
        (Family rows, int[] map) = context.AddRows(
            Limited, carried, entries, double.NegativeInfinity, 0, q => limits[q].Id.Value,
            (q, t) => new Limit("trade_limits", limits[q].Id.Value, "quantity_per_year", data.Horizon.FirstYear(t)));
        for (int k = 0; k < entries.Count; k++)
        {
            TradeLimit limit = limits[entries[k] / context.Periods];
            double most = data.Conditions.TradeLimits.TryGetValue(limit.Id, out double[]? quantities) ? quantities[entries[k] % context.Periods] : limit.QuantityPerYear ?? double.PositiveInfinity;
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, most);
        }

        context.Model.AddTerms(carried, map);
    }
}
