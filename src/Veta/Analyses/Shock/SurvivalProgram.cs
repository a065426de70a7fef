using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// The usual month as a program of rates, with a draw on every stock and the share of a year that they must last turned round: with θ = 1 / time each stock gives at most
/// its level times θ, so the least θ that serves all demand is the inverse of the time to survive. With θ fixed at the inverse of a time, the least loss of that time.
/// </summary>
internal sealed class SurvivalProgram : IDisposable
{
    private readonly ISolverSession _session;
    private readonly Dictionary<FacilityId, int> _capacityRows;
    private readonly LpModel _model;
    private readonly int _theta;
    private readonly int[] _unserved;
    private readonly double[] _losses;
    private readonly double[] _demands;

    // Best use of what is left, without prices: nobody answers to price, and nobody keeps to a quota while plants stand still.
    internal static BlockChoice Blocks { get; } = BlockChoice.Of(BlockRole.Physics).But<TradeLimiting>();

    public SurvivalProgram(PreparedMarket market, ISolver solver)
    {
        // Least utilisation is a part of the block of capacity, so it goes from the rows.
        Package package = market.Package.WithSettings(("months", "1")).WithoutLeastUtilisation();
        NetworkModel still = NetworkModel.Build(package, Blocks, new MarketConditions { InTransit = false });
        NetworkContext context = still.Context;
        NetworkData data = context.Data;
        Members<DemandAt> unserved = context.Of(FixedDemand.Unserved);
        _unserved = [.. unserved.All.Select(m => m.Index)];
        _demands = [.. _unserved.Select(j => still.Program.ColumnUpper[j])];
        IReadOnlyList<RowSeries<Demand>> series = data.Demands;
        _losses = [.. unserved.All.Select(m => series[m.Key.Series].At(data.Horizon.FirstYear(0), d => d.UnservedValueUsdPerUnit ?? 0))];
        var balance = context.Of(MaterialBalance.Balances).In(0).ToDictionary(m => context.PlaceOf(m.Key), m => m.Index);
        _capacityRows = context.Of(CapacityLimit.Used).In(0).ToDictionary(m => data.Facilities[m.Key.Facility], m => m.Index);
        (int Row, double Units)[] draws = [.. market.Package.Stocks.Where(s => s.InitialUnits > 0 && balance.ContainsKey((s.Material, s.Region))).Select(s => (balance[(s.Material, s.Region)], s.InitialUnits))];
        _model = Extended(still.Program, draws);
        _theta = _model.ColumnCount - 1;
        _session = solver.Open(_model);
    }

    /// <summary>Months that stocks last without some facilities (null: for ever), and the loss over the months until they are back, USD.</summary>
    public (double? Survive, double Loss) Without(IReadOnlyList<FacilityId> lost, double recoverMonths, CancellationToken cancellationToken)
    {
        int[] rows = [.. lost.Where(_capacityRows.ContainsKey).Select(f => _capacityRows[f])];
        double[] lower = [.. rows.Select(i => _model.RowLower[i])], upper = [.. rows.Select(i => _model.RowUpper[i])];
        _session.ChangeRowBounds(rows, lower, new double[rows.Length]);
        try
        {
            return Stopped(lost, recoverMonths, cancellationToken);
        }
        finally
        {
            _session.ChangeRowBounds(rows, lower, upper);
        }
    }

    private (double? Survive, double Loss) Stopped(IReadOnlyList<FacilityId> lost, double recoverMonths, CancellationToken cancellationToken)
    {
        // Time to survive: all must be served, the least θ.
        _session.ChangeColumnBounds(_unserved, new double[_unserved.Length], new double[_unserved.Length]);
        _session.ChangeCosts([.. _unserved, _theta], [.. new double[_unserved.Length], 1]);
        _session.ChangeColumnBounds([_theta], [0], [double.PositiveInfinity]);
        SolveResult survives = _session.Solve(new SolveOptions(), cancellationToken);
        double? months = survives.Status switch
        {
            SolveStatus.Optimal when survives.Primal[_theta] < 1e-9 => null,
            SolveStatus.Optimal => 12 / survives.Primal[_theta],
            SolveStatus.Infeasible or SolveStatus.InfeasibleOrUnbounded => 0,
            _ => throw SolveFailedException.Of(survives, () => Say.SolveSurvival(Said.Words(lost.Take(3)), SolveFailedException.Ended(survives), survives.Detail)),
        };

        // Loss until it is back: stocks are spread over that time.
        double years = recoverMonths / 12, loss = 0;
        if (months is { } time && time < recoverMonths)
        {
            _session.ChangeColumnBounds(_unserved, new double[_unserved.Length], _demands);
            _session.ChangeCosts([.. _unserved, _theta], [.. _losses.Select(v => v * years), 0]);
            _session.ChangeColumnBounds([_theta], [1 / years], [1 / years]);
            SolveResult loses = _session.Solve(new SolveOptions(), cancellationToken);
            loss = loses.Status == SolveStatus.Optimal
                ? Math.Max(0, loses.Objective)
                : throw SolveFailedException.Of(loses, () => Say.SolveLossWithout(Said.Words(lost.Take(3)), SolveFailedException.Ended(loses), loses.Detail));
        }

        return (months, loss);
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    /// <summary>The program with a draw for each stock, then θ; nothing costs.</summary>
    private static LpModel Extended(LpModel program, (int Row, double Units)[] draws)
    {
        var more = new LpAddition(program with { Offset = 0, Cost = new double[program.ColumnCount], Integer = null, Names = LpNames.Numbered });
        int[] limits = new int[draws.Length];
        for (int k = 0; k < draws.Length; k++)
        {
            int drawn = more.AddColumn(0);
            more.AddTerm(draws[k].Row, drawn, 1);
            more.AddTerm(limits[k] = more.AddRow(double.NegativeInfinity, 0), drawn, 1);
        }

        int theta = more.AddColumn(0);
        for (int k = 0; k < draws.Length; k++) { more.AddTerm(limits[k], theta, -draws[k].Units); }
        return more.To.Append(more);
    }
}
