using Veta.Lp;
using Veta.Solvers;

namespace Veta.Tests.Analyses.Shock;

/// <summary>An engine that ends some of its solves as it is told, the others as HiGHS does.</summary>
/// <param name="ends">Status of the solve with this number, from 1; null for a solve as it is.</param>
internal sealed class FailingSolver(Func<int, SolveStatus?> ends) : ISolver
{
    private readonly ISolver _engine = SolverCatalog.Find("highs");
    private int _solves;

    /// <summary>Solves asked for so far.</summary>
    public int Solves => _solves;

    public string Id => _engine.Id;

    public string Version => _engine.Version;

    public bool SolvesIntegers => _engine.SolvesIntegers;

    public ISolverSession Open(LpModel model) => new Session(this, _engine.Open(model));

    private sealed class Session(FailingSolver solver, ISolverSession session) : ISolverSession
    {
        public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default) =>
            solver.End(Interlocked.Increment(ref solver._solves)) is { } status ? new SolveResult { Status = status, Message = Say.AsItIs("as told") } : session.Solve(options, cancellationToken);

        public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => session.ChangeCosts(columns, costs);

        public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => session.ChangeColumnBounds(columns, lower, upper);

        public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => session.ChangeRowBounds(rows, lower, upper);

        public Basis? GetBasis() => session.GetBasis();

        public void SetBasis(Basis basis) => session.SetBasis(basis);

        public void ClearBasis() => session.ClearBasis();

        public void Dispose() => session.Dispose();
    }

    private SolveStatus? End(int number) => ends(number);
}
