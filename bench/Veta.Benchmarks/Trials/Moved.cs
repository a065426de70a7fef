using Veta.Data;

namespace Veta.Benchmarks.Trials;

/// <summary>A package with some of its figures moved by up to one per cent, each by a share of its own that its seed repeats.</summary>
internal static class Moved
{
    private const double Most = 0.01;

    /// <summary>The package with every demand moved.</summary>
    public static Package Demands(Package package, int seed)
    {
        var random = new Random(seed);
        return package with { Demands = [.. package.Demands.Select(d => d with { QuantityPerYear = d.QuantityPerYear * Factor(random) })] };
    }

    /// <summary>The package with the running cost of every facility and the cost of every lane that has one moved.</summary>
    public static Package Costs(Package package, int seed)
    {
        var random = new Random(seed);
        return package with
        {
            Facilities = [.. package.Facilities.Select(f => f with { VariableCostUsdPerUnit = f.VariableCostUsdPerUnit * Factor(random) })],
            Lanes = [.. package.Lanes.Select(l => l with { CostUsdPerUnit = l.CostUsdPerUnit * Factor(random) })],
        };
    }

    private static double Factor(Random random) => 1 + (Most * ((2 * random.NextDouble()) - 1));
}
