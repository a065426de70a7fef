using Veta.Benchmarks.Generation;
using Veta.Lp;

namespace Veta.Benchmarks.Subjects;

/// <summary>A dense transportation problem made directly with ledgers: the simplest large network, without tables or blocks.</summary>
internal sealed class TransportProgram : ISubject
{
    private const ulong Seed = 7;

    public string Name => "transport";

    public string Description => "transportation problem, every plant to every market; 200 thousand columns at size L";

    public IReadOnlyList<string> Sizes { get; } = ["XS", "S", "L"];

    public IReadOnlyList<string> Phases { get; } = ["post", "compile", "pass", "solve"];

    public IReadOnlyList<string> UsualPhases(string size) => Phases;

    public double? Optimum(string size) => size switch { "XS" => 96_522, "S" => 141_937, _ => null };

    public void Prepare(string size, string folder)
    {
        // Nothing is read.
    }

    public void Run(SubjectRun run)
    {
        (int plants, int markets) = run.Size switch { "XS" => (20, 25), "S" => (100, 200), _ => (400, 500) };
        ModelBuilder builder = run.Time("post", () => Post(plants, markets));
        if (!run.GoesOn) { return; }
        LpModel program = run.Program = run.Time("compile", () => builder.Compile("transport"));
        if (!run.GoesOn) { return; }
        using ISolverSession session = run.Time("pass", () => run.Solver.Open(program));
        if (!run.GoesOn) { return; }
        run.Solve("solve", session, new SolveOptions { Method = BenchNetwork.ColdMethod(run.Solver, program) });
    }

    /// <summary>Plants have a tenth more than markets need; costs are whole numbers from 1 to 1000.</summary>
    private static ModelBuilder Post(int plants, int markets)
    {
        var random = new SplitMix64(Seed);
        var builder = new ModelBuilder();
        Ledger shipped = new("shipped"), arrived = new("arrived"), cost = new("cost");
        shipped.AddEntries(plants);
        arrived.AddEntries(markets);
        cost.AddEntries(1);
        Family flow = builder.AddColumns("flow", plants * markets, k => $"{k / markets},{k % markets}");
        shipped.Reserve(flow.Count);
        arrived.Reserve(flow.Count);
        cost.Reserve(flow.Count);
        for (int k = 0; k < flow.Count; k++)
        {
            shipped.Add(k / markets, flow[k], 1);
            arrived.Add(k % markets, flow[k], 1);
            cost.Add(0, flow[k], 1 + random.Below(1000));
        }

        double[] needs = [.. Enumerable.Range(0, markets).Select(_ => (double)(10 + random.Below(90)))];
        double supply = Math.Ceiling(1.1 * needs.Sum() / plants);
        Family plantRows = builder.AddRows("plant", plants, double.NegativeInfinity, supply, k => $"{k}");
        Family marketRows = builder.AddRows("market", markets, 0, double.PositiveInfinity, k => $"{k}");
        for (int j = 0; j < markets; j++) { builder.SetRowBounds(marketRows[j], needs[j], double.PositiveInfinity); }
        builder.AddTerms(shipped, [.. Enumerable.Range(plantRows.First, plants)]);
        builder.AddTerms(arrived, [.. Enumerable.Range(marketRows.First, markets)]);
        builder.AddToObjective(cost, [1]);
        return builder;
    }
}
