using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Lanes move materials between regions, at a cost, with a loss, within a capacity.</summary>
internal sealed class Transport : IBlock
{
    /// <summary>Quantity that leaves the origin.</summary>
    public static FamilyOf<MoveAt> Flows { get; } = new("flow", (m, t) => new MoveAt(m, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Transport",
        Text = "A flow leaves the origin of a lane and arrives, less its loss, at the destination in the same period. Several lanes between two regions are several modes. The capacity of a lane is shared by all materials that it "
            + "carries; with one material it is a bound on the flow. A flow exists only where the origin can have the material and the destination, or somebody beyond it, can want it. The cost is the lane's own, or its mode's fixed part plus distance times rate; over years the duties of levers in force come on top, taken of a fixed price. "
            + "In months goods arrive after the days of the lane, to the nearest month; what is under way at the end counts with the stock where it goes.",
        Equations =
        [
            @"\text{balance}_{k,i,t} \mathrel{-}= x_{l,k,t} \qquad \text{balance}_{k,j,t} \mathrel{+}= (1-\lambda_l)\, x_{l,k,t} \qquad l = (i \to j)",
            @"\sum_k x_{l,k,t} \le \bar x_l \qquad \text{cost}_t \mathrel{+}= (\tau_l + d_{l,k,t})\, x_{l,k,t}",
        ],
        Source = "Dantzig (1963), Linear Programming and Extensions, transportation problem",
        Tables = ["lanes", "modes", "levers", "prices"],
        Columns = [new("flow", "lane, material, year", "unit/y", "quantity that leaves the origin")],
        Rows = [new("lane_capacity", "lane, year", "unit/y", "worth of more room on the lane, USD per unit")],
        Posts = ["balance", "flow", "cost", "sourcing"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Transport;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<(int Lane, int Material)> moves = context.Places.Moves;
        (int[] chosen, int[] periods) = OpenMoves(context);
        Family flow = context.AddColumns(Flows, chosen, periods, m => data.Package.Lanes[moves[m].Lane].Id + "," + data.Materials[moves[m].Material], Bound, m => FiguresOf(data.Package.Lanes[moves[m].Lane]));
        context.Balance.Reserve(2 * moves.Count);
        context.Flow.Reserve(moves.Count);
        context.Cost.Ledger.Reserve(moves.Count);
        int[] moved = MaterialsPerLane(context);
        for (int k = 0; k < chosen.Length;)
        {
            int count = 1;
            while (k + count < chosen.Length && chosen[k + count] == chosen[k] && periods[k + count] == periods[k] + count) { count++; }
            PostMove(context, chosen[k], moved[moves[chosen[k]].Lane] == 1, flow[k], periods[k], count);
            k += count;
        }

        if (data.Horizon.InMonths) { PostPipeline(context); }

        Limit? Bound(int m, int t) => LimitOf(data, moves[m].Lane, t);
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        int[] moved = MaterialsPerLane(context);
        if (!moved.Where((count, lane) => count > 1 && data.Package.Lanes[lane].CapacityPerYear is not null).Any()) { return; }
        var total = new Ledger("lane");
        total.AddEntries(checked(data.Package.Lanes.Count * context.Periods));
        foreach ((int entry, int column, double coefficient) in context.Flow.Terms)
        {
            int lane = context.Places.Moves[entry / context.Periods].Lane;
            if (moved[lane] > 1 && data.Package.Lanes[lane].CapacityPerYear is not null) { total.Add(context.At(lane, entry % context.Periods), column, coefficient); }
        }

        bool[] touched = NetworkContext.Touched(total);
        List<int> entries = [.. Enumerable.Range(0, touched.Length).Where(e => touched[e])];
        (Family rows, int[] map) = context.AddRows(
            "lane_capacity", total, entries, double.NegativeInfinity, 0, l => data.Package.Lanes[l].Id.Value,
            (l, t) => LimitOf(data, l, t));
        for (int k = 0; k < entries.Count; k++)
        {
            Lane lane = data.Package.Lanes[entries[k] / context.Periods];
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, lane.CapacityPerYear!.Value * Room(data, lane, entries[k] % context.Periods));
        }

        context.Model.AddTerms(total, map);
    }

    /// <summary>The rate comes first: of the lane where it has its own, otherwise of its mode.</summary>
    private static Figure[] FiguresOf(Lane lane)
    {
        Figure[] ofLane = [new("lanes", lane.Id.Value, "cost_usd_per_unit"), new("lanes", lane.Id.Value, "distance_km")];
        Figure[] ofMode = lane.Mode is { } mode ? [new("modes", mode.Value, "fixed_cost_usd_per_unit"), new("modes", mode.Value, "cost_usd_per_unit_km")] : [];
        return lane.CostUsdPerUnit is null ? [.. ofMode, .. ofLane] : [.. ofLane, .. ofMode];
    }

    /// <summary>Every move in every period in which its lane is open.</summary>
    private static (int[] Moves, int[] Periods) OpenMoves(NetworkContext context)
    {
        IReadOnlyList<(int Lane, int Material)> moves = context.Places.Moves;
        int[] open = new int[checked(moves.Count * context.Periods)], periods = new int[open.Length];
        int count = 0;
        for (int m = 0; m < moves.Count; m++)
        {
            Lane lane = context.Data.Package.Lanes[moves[m].Lane];
            for (int t = 0; t < context.Periods; t++)
            {
                if (OpenShare(context.Data, lane, t) == 0) { continue; }
                open[count] = m;
                periods[count++] = t;
            }
        }

        return count == open.Length ? (open, periods) : (open[..count], periods[..count]);
    }

    /// <summary>Posts the flow of a move in consecutive periods.</summary>
    private static void PostMove(NetworkContext context, int move, bool alone, int column, int period, int count)
    {
        NetworkData data = context.Data;
        (int laneIndex, int material) = context.Places.Moves[move];
        (int from, int to) = context.Places.EndsOf(move);
        Lane lane = data.Package.Lanes[laneIndex];
        context.Balance.AddRun(context.At(from, period), column, count, -1);
        context.Flow.AddRun(context.At(move, period), column, count, 1);
        int delay = data.TransitMonths(lane), arriving = Math.Min(count, context.Periods - period - delay);
        if (arriving > 0) { context.Balance.AddRun(context.At(to, period + delay), column, arriving, 1 - lane.LossFraction); }
        if (arriving < count) { PostUnderWay(context, lane, to, column + Math.Max(0, arriving), count - Math.Max(0, arriving)); }
        int destination = context.Places[to].Region;
        double cost = LaneCost.UsdPerUnit(data.Package, lane);
        if (cost != 0) { context.Cost.Ledger.AddRun(context.Cost.Account(lane.Payer ?? data.Geography.CountryId(destination), CostCategory.Transport) + period, column, count, cost); }
        if (data.Conditions.Levies.TryGetValue(new MoveKey(lane.Id, data.Materials[material]), out double[]? levies))
        {
            context.Cost.Ledger.AddRun(context.Cost.Account(data.Geography.CountryId(destination), CostCategory.Levies) + period, column, levies.AsSpan(period, count));
        }

        PostDuties(context, new MoveKey(lane.Id, data.Materials[material]), data.Geography.CountryId(destination), column, period, count);
        if (context.Sourcing.Tracks(material))
        {
            context.Sourcing.Ledger.AddRun(context.Sourcing.Arrival(material, destination, context.Places[from].Region) + period, column, count, 1 - lane.LossFraction);
        }

        if (!alone || lane.CapacityPerYear is not { } capacity) { return; }
        if (lane.OpensYear is null && lane.ClosesYear is null && data.Conditions.LaneRooms.Count == 0)
        {
            context.Model.SetColumnBounds(column, count, 0, capacity);
            return;
        }

        for (int i = 0; i < count; i++) { context.Model.SetColumnBounds(column + i, 0, capacity * Room(data, lane, period + i)); }
    }

    /// <summary>Duties in force, as the importing country pays them.</summary>
    private static void PostDuties(NetworkContext context, MoveKey move, string importer, int column, int period, int count)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || data.Duties.IsEmpty) { return; }
        double[] duties = [.. Enumerable.Range(period, count).Select(t => data.Duties.At(move, data.Horizon, t))];
        if (duties.AsSpan().ContainsAnyExcept(0)) { context.Cost.Ledger.AddRun(context.Cost.Account(importer, CostCategory.Levies) + period, column, duties); }
    }

    /// <summary>What left before the first month and arrives in one of this run's.</summary>
    private static void PostPipeline(NetworkContext context)
    {
        NetworkData data = context.Data;
        for (int m = 0; m < context.Places.Moves.Count; m++)
        {
            (int laneIndex, int material) = context.Places.Moves[m];
            Lane lane = data.Package.Lanes[laneIndex];
            if (!data.Conditions.Pipeline.TryGetValue(new MoveKey(lane.Id, data.Materials[material]), out double[]? rates)) { continue; }
            for (int t = 0; t < Math.Min(rates.Length, context.Periods); t++) { context.Balance.AddConstant(context.At(context.Places.EndsOf(m).To, t), rates[t] * (1 - lane.LossFraction)); }
        }
    }

    /// <summary>What is still under way at the end of a run in months is worth the usual price where it goes, unless a stock with a rule counts it.</summary>
    private static void PostUnderWay(NetworkContext context, Lane lane, int to, int column, int count)
    {
        NetworkData data = context.Data;
        (int material, int destination) = context.Places[to];
        if (data.Rules.ReceiverAt(data.Materials[material], data.Geography.Index[destination]) is not null || data.Rules.PriceOf(data.Materials[material], data.Geography.Index[destination]) is not { } price) { return; }
        int account = context.Cost.AtEnd(context.Cost.Account(lane.Payer ?? data.Geography.CountryId(destination), CostCategory.Salvage));
        for (int i = 0; i < count; i++) { context.Cost.Ledger.Add(account, column + i, -price * (1 - lane.LossFraction) * data.Horizon.Length(0)); }
    }

    private static double OpenShare(NetworkData data, Lane lane, int period) => data.Horizon.ShareInside(period, lane.OpensYear ?? int.MinValue, lane.ClosesYear ?? int.MaxValue);

    private static double Room(NetworkData data, Lane lane, int period) => OpenShare(data, lane, period) * data.Conditions.LaneRoom(period);

    private static Limit LimitOf(NetworkData data, int lane, int period)
    {
        Lane row = data.Package.Lanes[lane];
        return new Limit("lanes", row.Id.Value, "capacity_per_year", data.Horizon.FirstYear(period), Room(data, row, period)) { Cell = row.CapacityPerYear };
    }

    private static int[] MaterialsPerLane(NetworkContext context)
    {
        int[] count = new int[context.Data.Package.Lanes.Count];
        foreach ((int lane, _) in context.Places.Moves) { count[lane]++; }
        return count;
    }
}
