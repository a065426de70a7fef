using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>Factors of small programs, worked by hand, and what a session behind them passes on.</summary>
[Trait("Category", "Hand")]
public sealed class ScalingFactorTests
{
    private const double Inf = double.PositiveInfinity;

    [Fact]
    public void One_row_and_one_column_have_the_factors_worked_by_hand()
    {
        // The entry 4 makes the row 1/4 and the column 1. Then 16 / 4 = 4 on the right and 16 above the column are 8 in the mean: the column 8, the row 1 / (4 × 8). The cost 2 × 8 makes the objective 1/16.
        Scaling scaling = Scaling.Compute(Eights());
        Assert.Equal([8], scaling.Columns);
        Assert.Equal([1.0 / 32], scaling.Rows);
        Assert.Equal(1.0 / 16, scaling.Objective);

        LpModel scaled = scaling.Apply(Eights());
        Assert.Equal([1], scaled.Cost);
        Assert.Equal([1], scaled.Values);
        Assert.Equal([0.5], scaled.RowLower);
        Assert.Equal([Inf], scaled.RowUpper);
        Assert.Equal([-2], scaled.ColumnLower);
        Assert.Equal([2], scaled.ColumnUpper);
        Assert.Equal(3, scaled.Offset);
    }

    [Fact]
    public void Entries_of_a_row_are_brought_together_by_their_columns()
    {
        // 1 and −16: the row 1/4, the columns 4 and 1/4. On the right 1 × 1/4, so all columns by 1/4: 1 and 1/16, the row 1. Costs 1 and 1/16, in the mean 1/4: the objective 4.
        Sketch sketch = new();
        int row = sketch.Row(1, Inf);
        sketch.Column(1, -Inf, Inf, (row, 1));
        sketch.Column(-1, -Inf, Inf, (row, -16));
        Scaling scaling = Scaling.Compute(sketch.Model());
        Assert.Equal([1, 1.0 / 16], scaling.Columns);
        Assert.Equal([1], scaling.Rows);
        Assert.Equal(4, scaling.Objective);
    }

    [Fact]
    public void A_row_takes_the_mean_of_its_least_and_largest_entry_and_what_is_empty_or_zero_counts_for_nothing()
    {
        // Three whole columns keep their unit: 1, 4 and 64 in one row, so 1/8, whatever the one between. A row of a zero alone and a row without entries keep 1; a column without entries takes the size of the others, 8 × 1/8 = 1.
        Sketch sketch = new();
        int row = sketch.Row(8, Inf), zero = sketch.Row(-Inf, Inf);
        sketch.Row(-Inf, Inf);
        sketch.Whole(2, -Inf, Inf, (row, 1), (zero, 0));
        sketch.Whole(2, -Inf, Inf, (row, 4));
        sketch.Whole(2, -Inf, Inf, (row, -64));
        sketch.Column(2, -Inf, Inf);
        Scaling scaling = Scaling.Compute(sketch.Model());
        Assert.Equal([1, 1, 1, 1], scaling.Columns);
        Assert.Equal([1.0 / 8, 1, 1], scaling.Rows);
        Assert.Equal(0.5, scaling.Objective);
    }

    [Fact]
    public void Quantities_of_whole_columns_are_no_measure_of_the_others()
    {
        // The whole column's 4,096 does not count: 4 on the right of a row of factor 1 is the size.
        Sketch sketch = new();
        int row = sketch.Row(4, Inf);
        sketch.Whole(1, 0, 4096, (row, 1));
        sketch.Column(1, 0, Inf, (row, 1));
        Scaling scaling = Scaling.Compute(sketch.Model());
        Assert.Equal([1, 4], scaling.Columns);
        Assert.Equal([0.5], scaling.Rows);
    }

    [Theory]
    [InlineData(1000, 1, 1, true)]
    [InlineData(1001, 1, 1, false)]
    [InlineData(0.001, 1, 1, true)]
    [InlineData(0.000999, 1, 1, false)]
    [InlineData(1, 1000, 1, true)]
    [InlineData(1, 1010, 1, false)]
    [InlineData(1, 0.000999, 1, false)]
    [InlineData(1, 1, 999.9, true)]
    [InlineData(1, 1, 1010, false)]
    [InlineData(1, 1, 0.00099, false)]
    public void A_program_whose_entries_costs_and_limits_lie_within_a_thousand_gets_none(double entry, double cost, double limit, bool plain)
    {
        foreach (int side in (int[])[0, 1, 2, 3])
        {
            Sketch sketch = new();
            int row = sketch.Row(side == 0 ? -limit : -Inf, side == 1 ? limit : Inf);
            sketch.Column(cost, side == 2 ? -limit : -Inf, side == 3 ? limit : Inf, (row, -entry));
            Assert.Equal(plain, Scaling.Of(sketch.Model()) is null);
        }
    }

    [Fact]
    public void Usual_costs_count_and_not_the_largest()
    {
        // 1e5 and 1e-1 are 1e2 in the mean; zeros and infinities count for nothing.
        Sketch sketch = new();
        int row = sketch.Row(0, Inf);
        sketch.Column(1e5, 0, 1e5, (row, 1));
        sketch.Column(-0.1, 0, 0.1, (row, 0));
        sketch.Column(0, 0, Inf, (row, 1));
        Assert.Null(Scaling.Of(sketch.Model()));
    }

    [Fact]
    public void A_row_without_entries_has_the_factor_one_and_its_limits_count()
    {
        // The row 1/4 and 16 / 4 = 4; the empty row 1 and 64: in the mean 16, for both columns. A stored zero is no entry, so the row ends at 1 / (4 × 16).
        Sketch sketch = new();
        int row = sketch.Row(16, Inf);
        sketch.Row(-Inf, 64);
        sketch.Column(1, -Inf, Inf, (row, 4));
        sketch.Column(1, -Inf, Inf, (row, 0));
        sketch.Column(1, -Inf, Inf);
        Scaling scaling = Scaling.Compute(sketch.Model());
        Assert.Equal([16, 16, 16], scaling.Columns);
        Assert.Equal([1.0 / 64, 1], scaling.Rows);
    }

    [Fact]
    public void A_program_that_costs_nothing_is_plain_and_its_objective_keeps_its_unit()
    {
        Sketch sketch = new();
        int row = sketch.Row(1, Inf);
        sketch.Column(0, -Inf, Inf, (row, 1));
        Assert.Null(Scaling.Of(sketch.Model()));
        Assert.Equal(1, Scaling.Compute(sketch.Model()).Objective);
    }

    [Fact]
    public void Factors_of_a_program_that_no_factors_bring_to_one_are_those_of_four_passes()
    {
        // Worked out by a second program, which keeps lists of entries where this one keeps least and most. Every step of a pass, each limit and the last pass move one of these figures.
        Sketch sketch = new();
        int first = sketch.Row(1e6, 1e6), second = sketch.Row(1e-3, 1), third = sketch.Row(1e3, 1e4);
        sketch.Column(100, -100, 1e6, (second, 1e-4), (third, 1e4));
        sketch.Column(10, -1e4, 1e3, (second, 1e4), (third, 1e-3));
        sketch.Column(1, -1, 1e3, (first, 1e5), (second, 1e-4));
        Scaling scaling = Scaling.Compute(sketch.Model());
        Assert.Equal([8, 2, 32768], scaling.Columns);
        Assert.Equal([Math.ScaleB(1, -31), 0.25, 0.0625], scaling.Rows);
        Assert.Equal(Math.ScaleB(1, -10), scaling.Objective);
    }

    [Fact]
    public void An_answer_comes_back_by_its_factors()
    {
        SolveResult scaled = new()
        {
            Status = SolveStatus.Optimal, Objective = 3, Bound = 2, Gap = 0.25, Primal = [5], Dual = [7], ReducedCost = [11], RowActivity = [13], PrimalRay = [17], DualRay = [19],
        };
        SolveResult own = Scaling.Compute(Eights()).Undo(scaled);
        Assert.Equal((48, 32, 0.25), (own.Objective, own.Bound, own.Gap));
        Assert.Equal([40], own.Primal);
        Assert.Equal([3.5], own.Dual); // 7 / 32 × 16
        Assert.Equal([22], own.ReducedCost); // 11 / 8 × 16
        Assert.Equal([416], own.RowActivity);
        Assert.Equal([136], own.PrimalRay!);
        Assert.Equal([19.0 / 32], own.DualRay!);
        SolveResult without = Scaling.Compute(Eights()).Undo(scaled with { PrimalRay = null, DualRay = null });
        Assert.Null(without.PrimalRay);
        Assert.Null(without.DualRay);
    }

    [Fact]
    public void A_session_passes_changes_on_by_the_factors_and_measures_against_the_changed_program()
    {
        var inner = new RecordingSession();
        LpModel model = Eights();
        using (var session = new ScalingSession(model, Scaling.Compute(model), inner))
        {
            session.ChangeCosts([0], [6]);
            session.ChangeColumnBounds([0], [-24], [32]);
            session.ChangeRowBounds([0], [64], [128]);
            Assert.Equal(["cost 0 3", "column 0 -3 4", "row 0 2 4"], inner.Changes);

            // x = 16 in its own unit: activity 64, objective 6 × 16 + 48 = 144, dual 6 / 4.
            inner.Answer = new SolveResult { Status = SolveStatus.Optimal, HasSolution = true, Primal = [2], RowActivity = [2], Dual = [3], ReducedCost = [0], Objective = 9 };
            SolveProgress seen = default;
            SolveResult result = session.Solve(new SolveOptions { AbsoluteGap = 32, Progress = p => seen = p }, TestContext.Current.CancellationToken);
            Assert.Equal(144, result.Objective);
            Assert.Equal([1.5], result.Dual);
            Assert.Equal((144, true), (result.Quality!.PrimalObjective, result.Quality.IsOptimalTo(1e-12)));
            Assert.Equal(2, inner.Options!.AbsoluteGap);
            inner.Options.Progress!(new SolveProgress(1, 2, 3, 2));
            Assert.Equal((48, 32), (seen.Objective, seen.Bound));

            // At 4 instead of 6, x = −24 stands at its new lower limit, and at −4, x = 32 at the new upper one of the row, with a dual of −1: 4 × 32 = 128.
            session.ChangeCosts([0], [4]);
            session.ChangeRowBounds([0], [-128], [128]);
            inner.Answer = new SolveResult { Status = SolveStatus.Optimal, HasSolution = true, Primal = [-3], RowActivity = [-3], Dual = [0], ReducedCost = [2] };
            Assert.True(session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Quality!.IsOptimalTo(1e-12));
            session.ChangeCosts([0], [-4]);
            inner.Answer = new SolveResult { Status = SolveStatus.Optimal, HasSolution = true, Primal = [4], RowActivity = [4], Dual = [-2], ReducedCost = [0] };
            Assert.True(session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Quality!.IsOptimalTo(1e-12));

            inner.Answer = new SolveResult { Status = SolveStatus.TimeLimit };
            Assert.Null(session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Quality);
            Assert.Null(inner.Options.Progress);

            session.SetBasis(RecordingSession.Known);
            Assert.Same(RecordingSession.Known, session.GetBasis());
            session.ClearBasis();
            Assert.Null(session.GetBasis());
            Assert.Throws<LpModelException>(() => session.ChangeCosts([0], [double.NaN]));
            Assert.Throws<LpModelException>(() => session.ChangeColumnBounds([1], [0], [1]));
            Assert.Throws<LpModelException>(() => session.ChangeRowBounds([0], [2], [1]));
            Assert.False(inner.IsDisposed);
        }

        Assert.True(inner.IsDisposed);
        Assert.Equal((2.0, 16.0), (model.Cost[0], model.RowLower[0])); // the caller's program stays
    }

    /// <summary>min 2x + 48 with 4x ≥ 16 and −16 ≤ x ≤ 16.</summary>
    private static LpModel Eights()
    {
        Sketch sketch = new() { Offset = 48 };
        int row = sketch.Row(16, Inf);
        sketch.Column(2, -16, 16, (row, 4));
        return sketch.Model();
    }
}
