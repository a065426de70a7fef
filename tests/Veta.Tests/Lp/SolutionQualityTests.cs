using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

public sealed class SolutionQualityTests
{
    private static readonly SolveResult Optimum = new()
    {
        Status = SolveStatus.Optimal,
        HasSolution = true,
        Primal = [6, 4, 0, 1],
        RowActivity = [10, 3],
        Dual = [2.5, -0.5],
        ReducedCost = [0, 0, 0.5, -0.5],
    };

    [Fact]
    public void The_hand_checked_optimum_is_exact()
    {
        SolutionQuality quality = SolutionQuality.Measure(SampleModels.Hand(), Optimum);
        Assert.Equal(28, quality.PrimalObjective);

        // 2.5 · 10 − 0.5 · 3 − 0.5 · 1 (w at its upper bound) + 5 (offset) = 28.
        Assert.Equal(28, quality.DualObjective, 1e-12);
        Assert.True(quality.IsOptimalTo(1e-12), quality.ToString());
    }

    [Fact]
    public void A_point_off_a_row_is_measured_absolutely_and_relatively()
    {
        // x = 5 leaves the first row one short of 10, of which its largest bound or term is 10.
        SolutionQuality quality = SolutionQuality.Measure(SampleModels.Hand(), Optimum with { Primal = [5, 4, 0, 1], RowActivity = [9, 2] });
        Assert.Equal(1, quality.MaxPrimalViolation, 1e-12);
        Assert.Equal(0.1, quality.MaxRelativePrimalViolation, 1e-12);
        Assert.False(quality.IsFeasibleTo(1e-3));
    }

    [Fact]
    public void A_dual_of_the_wrong_sign_is_a_violation_and_not_a_gap()
    {
        // −2.5 presses on the upper bound of a row that has none.
        SolutionQuality quality = SolutionQuality.Measure(SampleModels.Hand(), Optimum with { Dual = [-2.5, -0.5] });
        Assert.True(quality.MaxDualViolation >= 2.5);
        Assert.False(quality.IsOptimalTo(1e-3));
    }

    [Fact]
    public void A_feasible_point_that_is_not_optimal_has_a_gap()
    {
        // x = 5, y = 5 costs one more.
        SolutionQuality quality = SolutionQuality.Measure(SampleModels.Hand(), Optimum with { Primal = [5, 5, 0, 1], RowActivity = [10, 1] });
        Assert.True(quality.IsFeasibleTo(1e-12));
        Assert.Equal(1.0 / 29, quality.RelativeDualityGap, 1e-12);
        Assert.False(quality.IsOptimalTo(1e-3));
    }

    [Fact]
    public void Not_a_number_is_never_good()
    {
        Assert.False(SolutionQuality.Measure(SampleModels.Hand(), Optimum with { Primal = [double.NaN, 4, 0, 1] }).IsFeasibleTo(1));
        Assert.False(SolutionQuality.Measure(SampleModels.Hand(), Optimum with { Dual = [double.NaN, -0.5] }).IsOptimalTo(1));
        Assert.False(SolutionQuality.Measure(SampleModels.Hand(), Optimum with { RowActivity = [double.NaN, 3] }).IsFeasibleTo(1));
    }

    [Fact]
    public void A_result_without_a_point_cannot_be_measured()
    {
        SolveResult none = new() { Status = SolveStatus.Infeasible };
        Assert.Throws<ArgumentException>(() => SolutionQuality.Measure(SampleModels.Hand(), none));
    }
}
