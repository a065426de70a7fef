using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>The engines that the contract suite runs against; one that this machine lacks is skipped by name, with the reason.</summary>
public static class Engines
{
    public static TheoryData<string> All { get; } = [.. SolverCatalog.All.Select(entry => entry.Id)];

    public static ISolver Get(string id)
    {
        SolverEntry entry = SolverCatalog.All.Single(candidate => candidate.Id == id);
        Assert.SkipUnless(entry.IsAvailable, $"{id}: {entry.WhyUnavailable}");
        return entry.Solver;
    }

    public static ISolver GetForIntegers(string id)
    {
        ISolver solver = Get(id);
        Assert.SkipUnless(solver.SolvesIntegers, $"{id}: continuous columns only");
        return solver;
    }

    public static SolveResult Solve(string id, LpModel model, SolveOptions? options = null)
    {
        using ISolverSession session = Get(id).Open(model);
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
