using Veta.Analyses.Depend.Tracing;
using Veta.Benchmarks.Generation;
using Veta.Network.Origins;

namespace Veta.Benchmarks.Subjects;

/// <summary>Tracing of origins through countries and forms: each country takes a form from several others at the form before, re-exports at its own, and recycles the last form into the second.</summary>
internal sealed class OriginTracing : ISubject
{
    private const ulong Seed = 11;
    private const int Suppliers = 10;

    public string Name => "origin-tracing";

    public string Description => "origins behind each form in each country, with re-exports and recycling; 200 countries and 40 forms at size L";

    public IReadOnlyList<string> Sizes { get; } = ["XS", "S", "L"];

    public IReadOnlyList<string> Phases { get; } = ["chain", "origins", "touched", "balance"];

    public IReadOnlyList<string> UsualPhases(string size) => Phases;

    public double? Optimum(string size) => size switch { "XS" => 38.29711009081204, _ => null };

    public void Prepare(string size, string folder)
    {
        // Nothing is read.
    }

    public void Run(SubjectRun run)
    {
        (int countries, int forms) = run.Size switch { "XS" => (10, 5), "S" => (50, 30), _ => (200, 40) };
        OriginChain chain = run.Time("chain", () => Chain(countries, forms));
        if (!run.GoesOn) { return; }
        int last = countries * (forms - 1);
        double[][] origins = run.Time("origins", chain.OriginMatrix);
        if (!run.GoesOn) { return; }
        double touched = run.Time("touched", () =>
        {
            double sum = 0;
            for (int c = 0; c < countries; c++) { sum += chain.Touch(node => node % countries == c, origin => origin == c)[last]; }
            return sum;
        });
        if (!run.GoesOn) { return; }
        StageFlow[] flows = [.. Flows(countries, forms)];
        double[] yields = new double[countries * forms];
        Array.Fill(yields, 1);
        BalancedFlows balanced = run.Time("balance", () => FlowBalance.Of(countries * forms, yields, flows));
        run.Objective = touched + origins[last][0] + (balanced.Quantities.Sum() / flows.Length);
        run.Method = "elimination in small loops, sweeps in large ones";
    }

    private static OriginChain Chain(int countries, int forms)
    {
        var random = new SplitMix64(Seed);
        var builder = new OriginChainBuilder(countries * forms, countries);
        for (int form = 0; form < forms; form++)
        {
            for (int country = 0; country < countries; country++)
            {
                int node = (form * countries) + country;
                for (int k = 0; k < Suppliers; k++)
                {
                    int from = random.Below(countries);
                    if (form == 0) { builder.TakeFromOrigin(node, from, random.Uniform(0.1, 1)); } else { builder.Take(node, ((form - 1) * countries) + from, random.Uniform(0.1, 1)); }
                }

                builder.Take(node, (form * countries) + random.Below(countries), random.Uniform(0, 0.5));
                if (form == 1) { builder.Take(node, (countries * (forms - 1)) + country, random.Uniform(0, 0.5)); }
            }
        }

        return builder.Build();
    }

    /// <summary>Mines feed the first form, each form feeds the next, users take the last; every figure is off by up to a tenth.</summary>
    private static IEnumerable<StageFlow> Flows(int countries, int forms)
    {
        var random = new SplitMix64(Seed + 1);
        for (int country = 0; country < countries; country++)
        {
            yield return new StageFlow(-1, country, 100 * random.Uniform(0.9, 1.1));
            yield return new StageFlow((countries * (forms - 1)) + country, -1, 100 * random.Uniform(0.9, 1.1));
            for (int form = 1; form < forms; form++)
            {
                for (int k = 0; k < 4; k++) { yield return new StageFlow(((form - 1) * countries) + country, (form * countries) + ((country + (k * k)) % countries), 25 * random.Uniform(0.9, 1.1)); }
            }
        }
    }
}
