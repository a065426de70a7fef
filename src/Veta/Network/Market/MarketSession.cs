using Veta.Lp;

namespace Veta.Network.Market;

/// <summary>
/// One engine session for a run of programs of the same shape: only what differs from the program before is changed in place, and the engine starts from the last basis.
/// A program of another shape opens a new session.
/// </summary>
internal sealed class MarketSession(ISolver solver, bool warm, SolveOptions limits) : IDisposable
{
    private ISolverSession? _session;
    private LpModel? _model;

    /// <summary>Sessions opened so far.</summary>
    public int Opened { get; private set; }

    /// <summary>Solves a program, warm when it has the shape of the last one; the label names it in messages.</summary>
    public SolveResult Solve(LpModel model, string label, CancellationToken cancellationToken)
    {
        if (_session is null || !warm || !HasShapeOf(_model!, model)) { Open(model); } else { Change(_model!, model); }
        _model = model;
        return _session!.Solve(limits with { Label = label, Method = warm ? SolveMethod.DualSimplex : SolveMethod.Auto, OneAnswer = true }, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();

    private void Open(LpModel model)
    {
        _session?.Dispose();
        _session = solver.Open(model);
        Opened++;
    }

    private static bool HasShapeOf(LpModel a, LpModel b) =>
        a.Starts.AsSpan().SequenceEqual(b.Starts) && a.Rows.AsSpan().SequenceEqual(b.Rows) && a.Values.AsSpan().SequenceEqual(b.Values);

    private void Change(LpModel before, LpModel after)
    {
        int[] costs = Differing(before.Cost, after.Cost);
        if (costs.Length > 0) { _session!.ChangeCosts(costs, Of(after.Cost, costs)); }
        int[] columns = [.. Differing(before.ColumnLower, after.ColumnLower).Union(Differing(before.ColumnUpper, after.ColumnUpper)).Order()];
        if (columns.Length > 0) { _session!.ChangeColumnBounds(columns, Of(after.ColumnLower, columns), Of(after.ColumnUpper, columns)); }
        int[] rows = [.. Differing(before.RowLower, after.RowLower).Union(Differing(before.RowUpper, after.RowUpper)).Order()];
        if (rows.Length > 0) { _session!.ChangeRowBounds(rows, Of(after.RowLower, rows), Of(after.RowUpper, rows)); }
    }

    private static int[] Differing(double[] before, double[] after) => [.. Enumerable.Range(0, after.Length).Where(k => !before[k].Equals(after[k]))];

    private static double[] Of(double[] values, int[] positions) => [.. positions.Select(k => values[k])];
}
