using Veta.Benchmarks.Generation;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Benchmarks.Subjects;

/// <summary>
/// A plan solved again after every demand has moved by up to 10 %: in place and warm, against cold. The changed program is built anew from changed tables, and what
/// differs is sent to the open session. Both solves run dual simplex, the method after changes of right-hand sides; "cold-usual" is cold by the policy's own method.
/// </summary>
internal sealed class DemandChange : ISubject
{
    private const double Most = 0.1;
    private const ulong Seed = 1;

    public string Name => "demand-change";

    public string Description => "the network solved again after demand moved by up to 10 %, warm against cold";

    public IReadOnlyList<string> Sizes { get; } = ["XS", "S"];

    public IReadOnlyList<string> Phases { get; } = ["cold-usual", "cold", "warm"];

    public IReadOnlyList<string> UsualPhases(string size) => Phases;

    public double? Optimum(string size) => size switch { "XS" => 22_321.5096567017, "S" => 775_614.3688918, _ => null };

    public void Prepare(string size, string folder)
    {
        // All in memory.
    }

    public void Run(SubjectRun run)
    {
        Package package = NetworkPackage.From(NetworkGenerator.Generate(NetworkSize.Named(run.Size)));
        LpModel before = NetworkModel.Build(package).Program, after = NetworkModel.Build(Changed(package)).Program;
        run.Program = after;
        var simplex = new SolveOptions { Method = SolveMethod.DualSimplex };
        using (ISolverSession fresh = run.Solver.Open(after)) { run.Solve("cold-usual", fresh, new SolveOptions { Method = BenchNetwork.ColdMethod(run.Solver, after) }); }
        if (!run.GoesOn) { return; }
        double cold;
        using (ISolverSession fresh = run.Solver.Open(after)) { cold = run.Solve("cold", fresh, simplex).Objective; }
        if (!run.GoesOn) { return; }
        using ISolverSession session = run.Solver.Open(before);
        if (session.Solve(simplex).Status != SolveStatus.Optimal) { throw new InvalidOperationException("The network before the change has no optimum."); }
        int[] rows = [.. Enumerable.Range(0, after.RowCount).Where(i => after.RowLower[i] != before.RowLower[i] || after.RowUpper[i] != before.RowUpper[i])];
        int[] columns = [.. Enumerable.Range(0, after.ColumnCount).Where(j => after.ColumnUpper[j] != before.ColumnUpper[j])];
        session.ChangeRowBounds(rows, Picked(after.RowLower, rows), Picked(after.RowUpper, rows));
        session.ChangeColumnBounds(columns, Picked(after.ColumnLower, columns), Picked(after.ColumnUpper, columns));
        double warm = run.Solve("warm", session, simplex).Objective;
        if (Math.Abs(warm - cold) > 1e-7 * Math.Abs(cold)) { throw new InvalidOperationException($"Warm found {warm:R}, cold {cold:R}."); }
    }

    private static Package Changed(Package package)
    {
        var random = new SplitMix64(Seed);

        // The two rows of a period, its first and its last year, change alike.
        double[] factors = [.. package.Demands.Where((_, k) => k % 2 == 0).Select(_ => random.Uniform(1 - Most, 1 + Most))];
        return package with { Demands = [.. package.Demands.Select((d, k) => d with { QuantityPerYear = d.QuantityPerYear * factors[k / 2] })] };
    }

    private static double[] Picked(double[] values, int[] at) => Array.ConvertAll(at, k => values[k]);
}
