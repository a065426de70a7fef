using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>Plans packages with the engine that is always there, and reads single figures of the answer by their public names.</summary>
internal static class Plans
{
    public static ISolver Highs { get; } = SolverCatalog.Find("highs");

    /// <summary>What is asked of an engine when a plan is wanted as the program makes it.</summary>
    public static SolveOptions Usual { get; } = new() { RelativeGap = PlanRequest.UsualGap, SubSearches = false };

    public static PlanResult Of(string text) => Of(Package.FromText(text));

    public static PlanResult Of(Package package, ISolver? solver = null, SolveOptions? options = null) =>
        Plan.Run(
            new PlanRequest { Package = package, SubSearches = (options ?? new SolveOptions()).SubSearches, Limits = new SolveLimits(options?.TimeLimit, (options ?? new SolveOptions()).RelativeGap) },
            new Workplace { Solver = solver ?? Highs, Engine = options ?? new SolveOptions() },
            TestContext.Current.CancellationToken);

    /// <summary>Plans and asserts that the answer is optimal, conserves mass, closes its accounts and, for a linear program, closes the duality gap.</summary>
    public static PlanResult Sound(string text) => Sound(Of(text));

    public static PlanResult Sound(PlanResult plan)
    {
        Assert.Equal(SolveStatus.Optimal, plan.Status);
        Assert.InRange(plan.MassResidual, 0, 1e-6);
        Assert.InRange(plan.CostResidual, 0, 1e-9);
        Assert.InRange(plan.Quality!.RelativeDualityGap, 0, 1e-6);
        Assert.True(plan.Quality.IsFeasibleTo(1e-6), plan.Quality.ToString());
        return plan;
    }

    /// <summary>Asserts the objective to nine digits.</summary>
    public static void Costs(this PlanResult plan, double expectedUsd) =>
        Assert.Equal(expectedUsd, plan.ObjectiveUsd, 1e-9 * Math.Max(1, Math.Abs(expectedUsd)));

    /// <summary>Value of a column by its public name.</summary>
    public static double Value(this PlanResult plan, string column) => plan.Solve.Primal[ColumnNamed(plan.Model.Program, column)];

    /// <summary>Reduced cost of a column by its public name.</summary>
    public static double ReducedCost(this PlanResult plan, string column) => plan.Solve.ReducedCost[ColumnNamed(plan.Model.Program, column)];

    /// <summary>Dual of a row by its public name.</summary>
    public static double Dual(this PlanResult plan, string row) => plan.Solve.Dual[RowNamed(plan.Model.Program, row)];

    /// <summary>Price of a material, USD per unit in money of the year.</summary>
    public static double Price(this PlanResult plan, string region, string material, int year) =>
        plan.Prices.Single(p => p.Region.Value == region && p.Material.Value == material && p.Year == year).PriceUsdPerUnit;

    public static int ColumnNamed(LpModel program, string name) => Enumerable.Range(0, program.ColumnCount).Single(j => program.Names.Column(j) == name);

    public static int RowNamed(LpModel program, string name) => Enumerable.Range(0, program.RowCount).Single(i => program.Names.Row(i) == name);

    /// <summary>The text with one passage replaced; the passage must be there.</summary>
    public static string With(this string text, string passage, string replacement)
    {
        Assert.Contains(passage, text, StringComparison.Ordinal);
        return text.Replace(passage, replacement, StringComparison.Ordinal);
    }
}
