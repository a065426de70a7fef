using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>What is believed of an engine's word.</summary>
public sealed class TrustTests
{
    private static readonly LpModel Model = SampleModels.Hand();
    private static readonly Lazy<SolveResult> Right = new(() => Engines.Solve("highs", Model));

    [Fact]
    public void A_right_answer_is_settled()
    {
        Assert.True(Trust.IsSettled(Right.Value, hasIntegers: false));
    }

    [Theory]
    [InlineData(1e-5)]
    [InlineData(3e-6)]
    public void An_optimum_whose_point_breaks_a_row_in_the_fifth_or_sixth_digit_is_not(double share)
    {
        // Row 0 asks for 10: a point that gives 10 · (1 − share) is wrong in that digit.
        double[] primal = [.. Right.Value.Primal];
        primal[0] -= 10 * share;
        SolveResult wrong = Measured(Right.Value with { Primal = primal, RowActivity = [Right.Value.RowActivity[0] - (10 * share), Right.Value.RowActivity[1] - (10 * share)] });
        Assert.False(Trust.IsSettled(wrong, hasIntegers: false));
    }

    [Fact]
    public void An_optimum_with_a_wrong_dual_a_wrong_reduced_cost_or_a_wrong_activity_is_not()
    {
        SolveResult right = Right.Value;
        Assert.False(Trust.IsSettled(Measured(right with { Dual = [right.Dual[0] + 1e-4, right.Dual[1]] }), hasIntegers: false));
        Assert.False(Trust.IsSettled(Measured(right with { ReducedCost = [.. right.ReducedCost.Select((d, j) => j == 2 ? 2 * d : d)] }), hasIntegers: false));
        Assert.False(Trust.IsSettled(Measured(right with { RowActivity = [right.RowActivity[0] + 1e-3, right.RowActivity[1]] }), hasIntegers: false));
        Assert.False(Trust.IsSettled(right with { Quality = null }, hasIntegers: false));
    }

    [Fact]
    public void Infeasible_and_unbounded_need_their_proof_unless_columns_are_whole()
    {
        Assert.False(Trust.IsSettled(new SolveResult { Status = SolveStatus.Infeasible }, hasIntegers: false));
        Assert.True(Trust.IsSettled(new SolveResult { Status = SolveStatus.Infeasible, DualRay = [1, 0] }, hasIntegers: false));
        Assert.True(Trust.IsSettled(new SolveResult { Status = SolveStatus.Infeasible }, hasIntegers: true));
        Assert.False(Trust.IsSettled(new SolveResult { Status = SolveStatus.Unbounded }, hasIntegers: false));
        Assert.True(Trust.IsSettled(new SolveResult { Status = SolveStatus.Unbounded, PrimalRay = [1, 0, 0, 0] }, hasIntegers: false));
    }

    [Theory]
    [InlineData(SolveStatus.NumericalTrouble, false)]
    [InlineData(SolveStatus.EngineFailure, false)]
    [InlineData(SolveStatus.IterationLimit, false)]
    [InlineData(SolveStatus.InfeasibleOrUnbounded, false)]
    [InlineData(SolveStatus.TimeLimit, true)]
    [InlineData(SolveStatus.Cancelled, true)]
    public void A_solve_that_ended_otherwise_is_settled_only_when_it_was_told_to_stop(SolveStatus status, bool settled)
    {
        Assert.Equal(settled, Trust.IsSettled(new SolveResult { Status = status }, hasIntegers: false));
    }

    [Fact]
    public void A_farkas_ray_of_the_other_sign_is_turned_and_one_that_proves_nothing_is_dropped()
    {
        Sketch sketch = new();
        int row = sketch.Row(10, double.PositiveInfinity);
        sketch.Column(1, 0, 4, (row, 1));
        LpModel infeasible = sketch.Model();
        Assert.Equal([1.0], Trust.Farkas(infeasible, [-1])!);
        Assert.Equal([2.0], Trust.Farkas(infeasible, [2])!);
        Assert.Null(Trust.Farkas(Model, [1, 1]));
        Assert.Null(Trust.Farkas(infeasible, null));
    }

    [Fact]
    public void A_direction_is_believed_only_when_the_objective_falls_along_it()
    {
        Sketch sketch = new();
        sketch.Column(-1, 0, double.PositiveInfinity);
        LpModel unbounded = sketch.Model();
        Assert.Equal([2.0], Trust.Descent(unbounded, [2])!);
        Assert.Null(Trust.Descent(unbounded, [-2]));
        Assert.Null(Trust.Descent(unbounded, null));
    }

    private static SolveResult Measured(SolveResult result) => Trust.Measured(Model, result);
}
