using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Lanes move materials between regions, at a cost, with a loss, within a capacity.</summary>
public sealed class Transport : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Transport",
        Text = "A flow leaves the origin of a lane and arrives, less its loss, at the destination in the same period. Several lanes between two regions are several modes. The capacity of a lane is shared by all materials that it "
            + "carries; with one material it is a bound on the flow. A flow exists only where the origin can have the material and the destination, or somebody beyond it, can want it. The cost is the lane's own, or its mode's fixed part plus distance times rate.",
        Equations =
        [
            @"\text{balance}_{k,i,t} \mathrel{-}= x_{l,k,t} \qquad \text{balance}_{k,j,t} \mathrel{+}= (1-\lambda_l)\, x_{l,k,t} \qquad l = (i \to j)",
            @"\sum_k x_{l,k,t} \le \bar x_l \qquad \text{cost}_t \mathrel{+}= \tau_l\, x_{l,k,t}",
        ],
        Source = "Dantzig (1963), Linear Programming and Extensions, transportation problem",
        Tables = ["lanes", "modes"],
        Columns = [new("flow", "lane, material, year", "unit/y", "quantity that leaves the origin")],
        Rows = [new("lane_capacity", "lane, year", "unit/y", "worth of more room on the lane, USD per unit")],
        Posts = ["balance", "cost", "sourcing"],
    };

    /// <inheritdoc/>
    public string Example => BlockExamples.Transport;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<(int Lane, int Material)> moves = context.Places.Moves;
        var chosen = new List<int>();
        var periods = new List<int>();
        double[] cost = new double[moves.Count];
        for (int m = 0; m < moves.Count; m++)
        {
            Lane lane = data.Package.Lanes[moves[m].Lane];
            cost[m] = CostOf(data.Package, lane);
            for (int t = 0; t < context.Periods; t++)
            {
                if (OpenShare(data, lane, t) == 0) { continue; }
                chosen.Add(m);
                periods.Add(t);
            }
        }

        Family flow = context.AddColumns("flow", chosen, periods, m => data.Package.Lanes[moves[m].Lane].Id + "," + data.Materials[moves[m].Material], Bound);
        context.Balance.Reserve(2 * chosen.Count);
        int[] moved = MaterialsPerLane(context);
        for (int k = 0; k < chosen.Count;)
        {
            int m = chosen[k];
            k = PostMove(context, m, cost[m], moved[moves[m].Lane] == 1, flow, periods, k, chosen);
        }

        Limit? Bound(int m, int t) => new("lanes", data.Package.Lanes[moves[m].Lane].Id.Value, "capacity_per_year", data.Horizon.FirstYear(t));
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        Variables flow = context.Variables["flow"];
        int[] moved = MaterialsPerLane(context);
        var total = new Ledger("lane");
        total.AddEntries(checked(data.Package.Lanes.Count * context.Periods));
        for (int k = 0; k < flow.Count; k++)
        {
            int lane = context.Places.Moves[flow.First[k]].Lane;
            if (moved[lane] > 1 && data.Package.Lanes[lane].CapacityPerYear is not null) { total.Add(context.At(lane, flow.Period[k]), flow.Family[k], 1); }
        }

        bool[] touched = NetworkContext.Touched(total);
        List<int> entries = [.. Enumerable.Range(0, touched.Length).Where(e => touched[e])];
        (Family rows, int[] map) = context.AddRows(
            "lane_capacity", total, entries, double.NegativeInfinity, 0, l => data.Package.Lanes[l].Id.Value,
            (l, t) => new Limit("lanes", data.Package.Lanes[l].Id.Value, "capacity_per_year", data.Horizon.FirstYear(t)));
        for (int k = 0; k < entries.Count; k++)
        {
            Lane lane = data.Package.Lanes[entries[k] / context.Periods];
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, lane.CapacityPerYear!.Value * OpenShare(data, lane, entries[k] % context.Periods));
        }

        if (entries.Count > 0) { context.Model.AddTerms(total, map); }
    }

    private static int PostMove(NetworkContext context, int move, double cost, bool alone, Family flow, List<int> periods, int start, List<int> chosen)
    {
        NetworkData data = context.Data;
        (int laneIndex, int material) = context.Places.Moves[move];
        Lane lane = data.Package.Lanes[laneIndex];
        int origin = data.Geography.Index.Of(lane.Origin), destination = data.Geography.Index.Of(lane.Destination);
        int from = context.At(context.Places.Of(material, origin), 0), to = context.At(context.Places.Of(material, destination), 0);
        int account = cost == 0 ? -1 : context.Cost.Account(lane.Payer ?? data.Geography.CountryId(destination), CostCategory.Transport);
        int arrival = context.Sourcing.Tracks(material) ? context.Sourcing.Arrival(material, destination, origin) : -1;
        int k = start;
        for (; k < chosen.Count && chosen[k] == move; k++)
        {
            int t = periods[k], column = flow[k];
            context.Balance.Add(from + t, column, -1);
            context.Balance.Add(to + t, column, 1 - lane.LossFraction);
            if (account >= 0) { context.Cost.Ledger.Add(account + t, column, cost); }
            if (arrival >= 0) { context.Sourcing.Ledger.Add(arrival + t, column, 1 - lane.LossFraction); }
            if (alone && lane.CapacityPerYear is { } capacity) { context.Model.SetColumnBounds(column, 0, capacity * OpenShare(data, lane, t)); }
        }

        return k;
    }

    private static double OpenShare(NetworkData data, Lane lane, int period) => data.Horizon.ShareInside(period, lane.OpensYear ?? int.MinValue, lane.ClosesYear ?? int.MaxValue);

    private static int[] MaterialsPerLane(NetworkContext context)
    {
        int[] count = new int[context.Data.Package.Lanes.Count];
        foreach ((int lane, _) in context.Places.Moves) { count[lane]++; }
        return count;
    }

    private static double CostOf(Package package, Lane lane)
    {
        if (lane.CostUsdPerUnit is { } cost) { return cost; }
        Mode? mode = package.Modes.FirstOrDefault(m => m.Id == lane.Mode);
        return mode is null || lane.DistanceKm is not { } distance
            ? throw new InvalidOperationException($"lanes[{lane.Id}] has neither a cost nor a mode with a distance; check the package first")
            : mode.FixedCostUsdPerUnit + (distance * mode.CostUsdPerUnitKm);
    }
}
