using Veta.Lp;

namespace Veta.Ensembles;

/// <summary>
/// Programs that differ in a few figures, solved one after another in one process: only the costs and bounds that differ are sent to the engine, which starts each from the basis of the first, so that
/// no answer hangs on which were asked before it. Whole projects may be built in part, so that an answer is a bound of the plan and not the plan. Not for programs of different networks: each of these
/// is solved from the start.
/// </summary>
/// <param name="solver">The engine.</param>
/// <param name="options">Limits, tolerances and seed of each solve.</param>
/// <param name="start">A basis at which the first program has a solution, though not its best, such as that of a plan; null for none.</param>
internal sealed class WarmSolves(ISolver solver, SolveOptions options, Basis? start = null) : IDisposable
{
    private ISolverSession? _session;
    private LpModel? _model;
    private double _offset;

    /// <summary>How often a program had to be handed over whole: 1 where all have the coefficients of the first.</summary>
    public int Openings { get; private set; }

    /// <summary>The basis from which each program starts, that of the first; null before it is solved, or where it ended without one.</summary>
    public Basis? First { get; private set; }

    /// <summary>Solves the relaxation of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="label">What it is called in messages.</param>
    /// <param name="cancellationToken">The stop.</param>
    public SolveResult Solve(LpModel program, string label, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        LpModel next = program with { Integer = null };
        bool warm = _model is { } before && next.ColumnCount == before.ColumnCount && next.RowCount == before.RowCount;
        if (warm && FigureChanges.AreOfOneShape(_model!, next)) { FigureChanges.Send(_session!, _model!, next); } else { Open(next); }
        bool begins = !warm && start?.Fits(next) == true;
        if ((warm ? First : begins ? start : null) is { } basis) { _session!.SetBasis(basis); }
        _model = next;
        SolveResult solved = _session!.Solve(options with { Label = label, Method = warm ? SolveMethod.DualSimplex : begins ? SolveMethod.PrimalSimplex : SolveMethod.Auto }, cancellationToken);
        if (!warm) { First = _session.GetBasis(); }

        // A session keeps the constant of the program with which it was opened; only costs and bounds can be sent to it.
        return _offset.Equals(next.Offset) || !solved.HasSolution ? solved : solved with { Objective = solved.Objective + (next.Offset - _offset), Bound = solved.Bound + (next.Offset - _offset) };
    }

    /// <summary>Solves the relaxation of a program of the same network in a session of its own, from the basis of the first, so that programs to come find this one's session as it is.</summary>
    /// <param name="program">The program.</param>
    /// <param name="label">What it is called in messages.</param>
    /// <param name="cancellationToken">The stop.</param>
    public SolveResult SolveApart(LpModel program, string label, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        using ISolverSession session = solver.Open(program with { Integer = null });
        bool warm = First?.Fits(program) == true;
        if (warm) { session.SetBasis(First!); }
        return session.Solve(options with { Label = label, Method = warm ? SolveMethod.DualSimplex : SolveMethod.Auto }, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();

    private void Open(LpModel program)
    {
        _session?.Dispose();
        _session = solver.Open(program);
        _offset = program.Offset;
        Openings++;
    }
}
