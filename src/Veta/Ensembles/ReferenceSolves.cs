using Veta.Lp;

namespace Veta.Ensembles;

/// <summary>
/// Relaxations of programs near a reference: the reference is solved once, and every program of its shape starts from that basis, so that an answer hangs on no other program but the reference. Costs and bounds
/// are sent to the reference's session; where coefficients differ a session is opened for the one program; one of another shape starts from that basis as far as
/// names agree. Whole projects may be built in part.
/// </summary>
internal sealed class ReferenceSolves : IDisposable
{
    private readonly ISolver _solver;
    private readonly SolveOptions _options;
    private readonly ISolverSession _session;
    private readonly double _offset;
    private readonly Basis? _basis;
    private readonly Lazy<NamedBasis>? _named;
    private LpModel _model;

    /// <summary>Solves the reference.</summary>
    /// <param name="solver">The engine.</param>
    /// <param name="options">Limits, tolerances and seed of each solve.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="cancellationToken">The stop.</param>
    public ReferenceSolves(ISolver solver, SolveOptions options, LpModel reference, CancellationToken cancellationToken)
    {
        (_solver, _options) = (solver, options with { Progress = null });
        _model = reference with { Integer = null };
        _offset = _model.Offset;
        _session = solver.Open(_model);
        Reference = _session.Solve(_options with { Label = "reference" }, cancellationToken);
        _basis = Reference.HasSolution ? _session.GetBasis() : null;
        _named = _basis is { } found ? new Lazy<NamedBasis>(() => new NamedBasis(reference, found)) : null;
    }

    /// <summary>The answer to the reference.</summary>
    public SolveResult Reference { get; }

    /// <summary>The basis from which programs of the reference's shape start; null where the reference ended without one.</summary>
    public Basis? Basis => _basis;

    /// <summary>Solves the relaxation of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="label">What it is called in messages.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <returns>The answer, and from where it started.</returns>
    public (SolveResult Solved, MemberStart Start) Solve(LpModel program, string label, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(program);
        LpModel next = program with { Integer = null };
        SolveOptions options = _options with { Label = label };
        if (_basis is not { } basis) { return (Apart(next, options, null, cancellationToken), MemberStart.Cold); }
        options = options with { Method = SolveMethod.DualSimplex };
        if (!HasShapeOf(_model, next)) { return (Apart(next, options, _named!.Value.For(next), cancellationToken), MemberStart.OtherStructure); }
        if (!HasCoefficientsOf(_model, next)) { return (Apart(next, options, basis, cancellationToken), MemberStart.Reference); }
        FigureChanges.Send(_session, _model, next);
        _model = next;
        _session.SetBasis(basis);
        SolveResult solved = _session.Solve(options, cancellationToken);

        // A session keeps the constant of the program with which it was opened; only costs and bounds can be sent to it.
        return (_offset.Equals(next.Offset) || !solved.HasSolution ? solved : solved with { Objective = solved.Objective + (next.Offset - _offset), Bound = solved.Bound + (next.Offset - _offset) }, MemberStart.Reference);
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private SolveResult Apart(LpModel program, SolveOptions options, Basis? basis, CancellationToken cancellationToken)
    {
        using ISolverSession session = _solver.Open(program);
        if (basis is not null) { session.SetBasis(basis); }
        return session.Solve(options, cancellationToken);
    }

    private static bool HasShapeOf(LpModel before, LpModel next) => next.ColumnCount == before.ColumnCount && next.RowCount == before.RowCount;

    private static bool HasCoefficientsOf(LpModel before, LpModel next) =>
        next.Starts.AsSpan().SequenceEqual(before.Starts) && next.Rows.AsSpan().SequenceEqual(before.Rows) && next.Values.AsSpan().SequenceEqual(before.Values);
}
