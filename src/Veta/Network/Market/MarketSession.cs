using Veta.Lp;

namespace Veta.Network.Market;

/// <summary>
/// One engine session for a run of programs of the same shape: only what differs from the program before is changed in place, and the engine starts from the last basis.
/// A program of another shape opens a new session.
/// </summary>
internal sealed class MarketSession(ISolver solver, bool warm, SolveOptions limits) : IDisposable
{
    private ISolverSession? _session;
    private readonly List<string> _openings = [];
    private LpModel? _model;

    /// <summary>Why each session was opened; one entry for each.</summary>
    public IReadOnlyList<string> Openings => _openings;

    /// <summary>Solves a program, warm when it has the shape of the last one; the label names it in messages.</summary>
    public SolveResult Solve(LpModel model, string label, CancellationToken cancellationToken)
    {
        if (Reopening(model) is { } reason) { Open(model, reason); } else { FigureChanges.Send(_session!, _model!, model); }
        _model = model;
        return _session!.Solve(limits with { Label = label, Method = warm ? SolveMethod.DualSimplex : SolveMethod.Auto, OneAnswer = true }, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();

    /// <summary>Why a program cannot be had by changing figures of the one before; null when it can.</summary>
    private string? Reopening(LpModel next)
    {
        if (_model is not { } before) { return "first program"; }
        if (!warm) { return "cold starts asked for"; }
        if (next.ColumnCount != before.ColumnCount) { return $"{next.ColumnCount} columns instead of {before.ColumnCount}"; }
        if (next.RowCount != before.RowCount) { return $"{next.RowCount} rows instead of {before.RowCount}"; }
        bool sameMatrix = next.Starts.AsSpan().SequenceEqual(before.Starts) && next.Rows.AsSpan().SequenceEqual(before.Rows) && next.Values.AsSpan().SequenceEqual(before.Values);
        return sameMatrix ? null : "other coefficients";
    }

    private void Open(LpModel model, string reason)
    {
        _session?.Dispose();
        _session = solver.Open(model);
        _openings.Add(reason);
    }
}
