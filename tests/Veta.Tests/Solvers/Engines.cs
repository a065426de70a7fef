using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>The solvers that the contract suite runs against: what every verb uses, which is an engine behind scaling, checks and retries.</summary>
public static class Engines
{
    public static TheoryData<string> All { get; } = [.. SolverCatalog.Names];

    /// <summary>Those that search over integers.</summary>
    public static TheoryData<string> Searching { get; } = [.. SolverCatalog.Names.Where(name => Get(name).SolvesIntegers)];

    public static RetryingSolver Get(string name) => SolverCatalog.Find(name);

    public static SolveResult Solve(string name, LpModel model, SolveOptions? options = null)
    {
        using ISolverSession session = Get(name).Open(model);
        return session.Solve(options ?? new SolveOptions(), TestContext.Current.CancellationToken);
    }

    public static void AssertOptimal(LpModel model, SolveResult result, double objective, double tolerance = 1e-9)
    {
        Assert.Equal(SolveStatus.Optimal, result.Status);
        Assert.True(result.HasSolution);
        Assert.Equal(objective, result.Objective, tolerance * Math.Max(1, Math.Abs(objective)));
        SolutionQuality quality = SolutionQuality.Measure(model, result);
        Assert.True(quality.IsOptimalTo(1e-7), quality.ToString());
    }
}
