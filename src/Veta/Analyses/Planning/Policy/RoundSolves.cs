using Veta.Lp;

namespace Veta.Analyses.Planning.Policy;

/// <summary>Programs of rounds, solved one after another in one session as far as only costs and bounds differ, each from the basis of the one before.</summary>
/// <param name="solver">The engine.</param>
/// <param name="options">Its options.</param>
internal sealed class RoundSolves(ISolver solver, SolveOptions options) : IDisposable
{
    private ISolverSession? _session;
    private LpModel? _held;
    private double _offset;

    /// <summary>The basis in which the last solve ended; null before the first.</summary>
    public Basis? Basis { get; private set; }

    /// <summary>Starts the next solve from a basis; null leaves it as it is.</summary>
    public void StartFrom(Basis? basis)
    {
        if (basis is not null) { Basis = basis; }
    }

    /// <summary>Solves a program without whole columns; null where it has no optimum.</summary>
    public SolveResult? Solve(LpModel program, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(program);
        bool isMore = _held is { } held && FigureChanges.AreOfOneShape(held, program);
        if (isMore) { FigureChanges.Send(_session!, _held!, program); }
        else
        {
            _session?.Dispose();
            _session = solver.Open(program);
            _offset = program.Offset;
            if (Basis?.Fits(program) == true) { _session.SetBasis(Basis); }
        }

        _held = program;
        SolveResult solved = _session!.Solve(options with { Method = SolveMethod.DualSimplex }, cancellationToken);
        if (solved.Status != SolveStatus.Optimal) { return null; }
        Basis = _session.GetBasis();

        // A session keeps the constant of the program with which it was opened.
        return _offset.Equals(program.Offset) ? solved : solved with { Objective = solved.Objective + (program.Offset - _offset), Bound = solved.Bound + (program.Offset - _offset) };
    }

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();
}
