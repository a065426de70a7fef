using System.Collections.Concurrent;
using Veta.Lp;

namespace Veta.Benchmarks.Programs;

/// <summary>A solver that keeps the print of every program it solves.</summary>
internal sealed class PrintedSolver(ISolver solver) : ISolver
{
    public ConcurrentQueue<ulong> Prints { get; } = [];

    public string Id => solver.Id;

    public string Version => solver.Version;

    public bool SolvesIntegers => solver.SolvesIntegers;

    public SolveLog? Log => solver.Log;

    public ISolverSession Open(LpModel model) => new Session(solver.Open(model), model.WithOwnFigures(), Prints);

    private sealed class Session(ISolverSession session, LpModel model, ConcurrentQueue<ulong> prints) : ISolverSession
    {
        public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
        {
            prints.Enqueue(ProgramPrint.Of(model));
            return session.Solve(options, cancellationToken);
        }

        public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
        {
            session.ChangeCosts(columns, costs);
            model.TakeCosts(columns, costs);
        }

        public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
        {
            session.ChangeColumnBounds(columns, lower, upper);
            model.TakeColumnBounds(columns, lower, upper);
        }

        public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
        {
            session.ChangeRowBounds(rows, lower, upper);
            model.TakeRowBounds(rows, lower, upper);
        }

        public Basis? GetBasis() => session.GetBasis();

        public void SetBasis(Basis basis) => session.SetBasis(basis);

        public void ClearBasis() => session.ClearBasis();

        public void Dispose() => session.Dispose();
    }
}
