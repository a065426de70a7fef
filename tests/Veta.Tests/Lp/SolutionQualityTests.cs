using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>The measures on the worked sample: optimum (6, 4, 0, 1) with row duals 2.5 and −0.5, objective 28.</summary>
public sealed class SolutionQualityTests
{
    private static readonly LpModel Model = SampleModels.Hand();

    private static readonly SolveResult Optimum = new()
    {
        Status = SolveStatus.Optimal,
        HasSolution = true,
        Objective = 28,
        Primal = [6, 4, 0, 1],
        Dual = [2.5, -0.5],
        ReducedCost = [0, 0, 0.5, -0.5],
        RowActivity = [10, 3],
    };

    [Fact]
    public void The_optimum_has_no_residuals_and_no_gap()
    {
        SolutionQuality quality = SolutionQuality.Measure(Model, Optimum);
        Assert.True(quality.IsOptimalTo(1e-12), quality.ToString());
        Assert.Equal(28, quality.PrimalObjective, 1e-12);
        Assert.Equal(28, quality.DualObjective, 1e-12); // 2.5·10 − 0.5·3 − 0.5·1 + 5
        Assert.Equal(0, quality.MaxPrimalViolation);
        Assert.Equal(0, quality.MaxComplementarity);
    }

    [Fact]
    public void A_point_outside_a_row_or_a_bound_is_seen_in_the_models_units()
    {
        SolutionQuality row = SolutionQuality.Measure(Model, Optimum with { Primal = [5, 4, 0, 1], RowActivity = [9, 2] });
        Assert.Equal(1, row.MaxPrimalViolation, 1e-12);
        Assert.Equal(0.1, row.MaxRelativePrimalViolation, 1e-12); // 1 of 10
        Assert.False(row.IsFeasibleTo(1e-6));
        SolutionQuality bound = SolutionQuality.Measure(Model, Optimum with { Primal = [6, 4, 0, 1.25], RowActivity = [10, 3.25] });
        Assert.Equal(0.25, bound.MaxPrimalViolation, 1e-12);
    }

    [Fact]
    public void A_feasible_point_that_is_not_optimal_has_a_gap()
    {
        SolutionQuality quality = SolutionQuality.Measure(Model, Optimum with { Primal = [10, 7, 0, 0], RowActivity = [17, 3] });
        Assert.True(quality.IsFeasibleTo(1e-12));
        Assert.False(quality.IsOptimalTo(1e-6));
        Assert.Equal((46.0 - 28) / 46, quality.RelativeDualityGap, 1e-12); // 20 + 21 + 5 against 28
    }

    [Fact]
    public void Wrong_duals_wrong_activities_and_broken_numbers_are_seen()
    {
        Assert.True(SolutionQuality.Measure(Model, Optimum with { Dual = [2.5, 0.5] }).MaxDualViolation > 0.4); // wrong side of a row ≤
        Assert.Equal(0.1, SolutionQuality.Measure(Model, Optimum with { RowActivity = [10.6, 3] }).MaxActivityError, 1e-12); // 0.6 of 6
        SolutionQuality broken = SolutionQuality.Measure(Model, Optimum with { Primal = [double.NaN, 4, 0, 1] });
        Assert.False(broken.IsFeasibleTo(1));
        Assert.False(broken.IsOptimalTo(1));
    }

    [Fact]
    public void Without_a_point_nothing_is_measured()
    {
        Assert.Throws<ArgumentException>(() => SolutionQuality.Measure(Model, new SolveResult { Status = SolveStatus.Infeasible }));
        Assert.Throws<ArgumentException>(() => SolutionQuality.Measure(Model, Optimum with { Primal = [1] }));
    }
}
