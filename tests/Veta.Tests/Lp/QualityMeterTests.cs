using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>Each measure of an answer on points that are wrong in one thing, worked by hand on the hand model: x = 6, y = 4, z = 0, w = 1, duals 2.5 and −0.5.</summary>
[Trait("Category", "Hand")]
public sealed class QualityMeterTests
{
    private const double Inf = double.PositiveInfinity;

    private static readonly SolveResult Optimum = new()
    {
        Status = SolveStatus.Optimal, HasSolution = true, Primal = [6, 4, 0, 1], RowActivity = [10, 3], Dual = [2.5, -0.5], ReducedCost = [0, 0, 0.5, -0.5],
    };

    [Fact]
    public void A_column_above_its_bound_is_measured_over_its_own_size()
    {
        // w = 1.5 is 0.5 above 1: a third of 1.5. Row 1 is then 3.5, 0.5 above 3, which is less of its largest term, 6.
        SolutionQuality quality = Of(Optimum with { Primal = [6, 4, 0, 1.5], RowActivity = [10, 3.5] });
        Near(0.5, quality.MaxPrimalViolation);
        Near(0.5 / 1.5, quality.MaxRelativePrimalViolation);
    }

    [Fact]
    public void A_row_is_measured_over_the_largest_of_its_bound_and_its_terms()
    {
        // x = 6, y = 3: row 0 lacks 1 of 10; row 1 is 4, 1 above 3, of terms up to 6. The larger part is a sixth.
        SolutionQuality quality = Of(Optimum with { Primal = [6, 3, 0, 1], RowActivity = [9, 4] });
        Near(1, quality.MaxPrimalViolation);
        Near(1.0 / 6, quality.MaxRelativePrimalViolation);
    }

    [Fact]
    public void A_row_activity_that_is_not_the_sum_is_measured_over_its_largest_term()
    {
        // 10.6 instead of 10, of terms 6 and 4.
        Near(0.1, Of(Optimum with { RowActivity = [10.6, 3] }).MaxActivityError);
        Near(0, Of(Optimum with { RowActivity = [] }).MaxActivityError);
    }

    [Fact]
    public void A_price_on_a_row_that_does_not_bind_breaks_complementarity()
    {
        // x = 5, y = 5: row 1 is 1, and its price −0.5 presses on 3: 0.5 × 2 = 1, over the objective 29.
        SolutionQuality quality = Of(Optimum with { Primal = [5, 5, 0, 1], RowActivity = [10, 1] });
        Near(1.0 / 29, quality.MaxComplementarity);
        Near(29, quality.PrimalObjective);
        Near(28, quality.DualObjective);
        Near(1.0 / 29, quality.RelativeDualityGap);
    }

    [Fact]
    public void A_reduced_cost_that_is_not_cost_less_duals_is_measured_over_the_terms()
    {
        // z is told at 0.8 instead of 1 − 0.2 × 2.5 = 0.5: 0.3 over the usual cost, the fourth root of 2 × 3 × 1 × 1.
        SolutionQuality quality = Of(Optimum with { ReducedCost = [0, 0, 0.8, -0.5] });
        Near(0.3, quality.MaxDualViolation);
        Near(0.3 / Math.Pow(6, 0.25), quality.MaxRelativeDualViolation);
    }

    [Fact]
    public void A_dual_that_no_bound_allows_is_measured_over_the_largest_cost()
    {
        // Row 1 has no lower bound, so that +0.5 presses on nothing: 0.5 over 3. The reduced costs follow the duals.
        SolutionQuality quality = Of(Optimum with { Dual = [2.5, 0.5], ReducedCost = [-1, 1, 0.5, -1.5] });
        Near(1, quality.MaxDualViolation); // x at −1 without an upper bound
        Near(1.0 / 2.5, quality.MaxRelativeDualViolation);

        SolutionQuality small = Of(Optimum with { Dual = [2.5, 0], ReducedCost = [-0.5, 0.5, 0.5, -1] });
        Near(0.5, small.MaxDualViolation);
        Near(0.5 / 2.5, small.MaxRelativeDualViolation);
    }

    [Fact]
    public void A_positive_multiplier_presses_on_the_lower_bound_and_a_negative_one_on_the_upper()
    {
        // 1 ≤ x ≤ 4 at cost 3 in no row: 3 × 1. At cost −3: −3 × 4. A row 2 ≤ x ≤ 5 with price 1: 1 × 2 + (3 − 1) × 1 = 4 + offset 7.
        Near(3, Single(3, 0, 0).DualObjective);
        Near(-12, Single(-3, 0, 0).DualObjective);
        Near(11, Single(3, 1, 7).DualObjective);
        Near(-13, Single(-3, -1, 0).DualObjective); // −1 × 5 − 2 × 4
    }

    [Fact]
    public void Duals_are_measured_only_where_all_are_given_and_no_column_is_whole()
    {
        foreach (SolveResult part in (SolveResult[])[Optimum with { Dual = [] }, Optimum with { ReducedCost = [] }])
        {
            SolutionQuality quality = Of(part);
            Assert.False(quality.HasDuals);
            Assert.All([quality.MaxDualViolation, quality.MaxRelativeDualViolation, quality.DualObjective, quality.RelativeDualityGap, quality.MaxComplementarity], measure => Assert.True(double.IsNaN(measure)));
        }

        // 2.4 is 0.4 from a whole number, 2.7 is 0.3.
        Sketch sketch = new();
        int row = sketch.Row(0, Inf);
        sketch.Whole(1, 0, 9, (row, 1));
        sketch.Whole(1, 0, 9, (row, 1));
        sketch.Column(1, 0, 9, (row, 1));
        SolutionQuality whole = SolutionQuality.Measure(sketch.Model(), new SolveResult { Status = SolveStatus.Optimal, HasSolution = true, Primal = [2.4, 2.7, 0.5], RowActivity = [5.6], Dual = [0], ReducedCost = [1, 1, 1] });
        Near(0.4, whole.MaxIntegerViolation);
        Assert.False(whole.HasDuals);
    }

    [Fact]
    public void A_multiplier_within_rounding_of_its_terms_is_none()
    {
        // x ≥ 0 without an upper bound, cost 1000, dual 1000 × (1 + 1e-12): the difference is rounding, beside 1000; ten thousand times as much is not.
        Near(0, Free(1000 * (1 + 1e-12), 1000).MaxRelativeDualViolation);
        SolutionQuality off = Free(1000 * (1 + 1e-8), 1000);
        Assert.InRange(off.MaxRelativeDualViolation, 0.99e-8, 1.01e-8);

        // Where costs are below one the measure is in their unit of one.
        Assert.InRange(Free(0.001 + 1e-6, 0.001).MaxRelativeDualViolation, 0.99e-6, 1.01e-6);
    }

    private static SolutionQuality Of(SolveResult result) => SolutionQuality.Measure(SampleModels.Hand(), result);

    /// <summary>1 ≤ x ≤ 4, 2 ≤ x ≤ 5 as a row, at its lower bound of 2.</summary>
    private static SolutionQuality Single(double cost, double dual, double offset)
    {
        Sketch sketch = new() { Offset = offset };
        int row = sketch.Row(2, 5);
        sketch.Column(cost, 1, 4, (row, 1));
        return SolutionQuality.Measure(sketch.Model(), new SolveResult { Status = SolveStatus.Optimal, HasSolution = true, Primal = [2], RowActivity = [2], Dual = [dual], ReducedCost = [cost - dual] });
    }

    /// <summary>x ≥ 0 in an equation x = 1 with a dual, whose reduced cost is what is left.</summary>
    private static SolutionQuality Free(double dual, double cost)
    {
        Sketch sketch = new();
        int row = sketch.Row(1, 1);
        sketch.Column(cost, 0, Inf, (row, 1));
        return SolutionQuality.Measure(sketch.Model(), new SolveResult { Status = SolveStatus.Optimal, HasSolution = true, Primal = [1], RowActivity = [1], Dual = [dual], ReducedCost = [cost - dual] });
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-12);
}
