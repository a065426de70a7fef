using Veta.Lp;

namespace Veta.Benchmarks.Agreement;

/// <summary>
/// An engine and a seed for every program that has no integers; searches over whole projects go to one engine and one seed, so that what is built is the same and only the rest can differ.
/// </summary>
internal sealed class SearchOnce(ISolver engine, ISolver search, int seed) : ISolver
{
    public string Id => engine.Id;

    public string Version => engine.Version;

    public bool SolvesIntegers => search.SolvesIntegers;

    public SolveLog? Log => engine.Log;

    public ISolverSession Open(LpModel model) => new Seeded((model.HasIntegers ? search : engine).Open(model), model.HasIntegers ? 0 : seed);

    private sealed class Seeded(ISolverSession session, int seed) : ISolverSession
    {
        public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default) => session.Solve(options with { Seed = seed }, cancellationToken);

        public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => session.ChangeCosts(columns, costs);

        public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => session.ChangeColumnBounds(columns, lower, upper);

        public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => session.ChangeRowBounds(rows, lower, upper);

        public Basis? GetBasis() => session.GetBasis();

        public void SetBasis(Basis basis) => session.SetBasis(basis);

        public void ClearBasis() => session.ClearBasis();

        public void Dispose() => session.Dispose();
    }
}
