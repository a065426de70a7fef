using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>The programs beside a program that choose one of its optima: limits moved by name, then weights by name on what costs the same.</summary>
public sealed class LeaningTests
{
    private const double Inf = double.PositiveInfinity;

    /// <summary>Weights of the names x0 and x1 for limits, and of r0 and r1; worked out by a second program from the published constants of FNV-1a.</summary>
    private const double X0 = 1.4974629917408953, X1 = 1.4215785780506158, R0 = 1.8279060993408565, R1 = 1.5569304624937779;

    [Fact]
    public void Weights_are_those_of_the_hash_of_the_name_and_the_purpose()
    {
        Assert.Equal([1.7628395270469670, 1.4485231154711270], TieWeights.Of(2, k => k == 0 ? "near" : "far", "cost").Select(w => Math.Round(w, 14)), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([1.5974224201863219, 1.6686979883044720], TieWeights.Of(2, k => k == 0 ? "near" : "far", "limit").Select(w => Math.Round(w, 14)), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Limits_move_outwards_by_a_ten_millionth_times_the_weight_of_the_name()
    {
        // All entries, bounds and costs are 1, so that all factors are.
        Sketch sketch = new();
        int atLeast = sketch.Row(1, Inf), within = sketch.Row(-1, 1);
        sketch.Column(1, 0, 1, (atLeast, 1), (within, 1));
        sketch.Column(1, -Inf, 1, (atLeast, 1), (within, -1));
        LpModel model = sketch.Model();
        Near([1, 1], Scaling.Compute(model).Columns);
        LpModel moved = new Leaning(model).Moved(model);
        Near([-X0 * 1e-7, -Inf], moved.ColumnLower);
        Near([1 + (X0 * 1e-7), 1 + (X1 * 1e-7)], moved.ColumnUpper);
        Near([1 - (R0 * 1e-7), -1 - (R1 * 1e-7)], moved.RowLower);
        Near([Inf, 1 + (R1 * 1e-7)], moved.RowUpper);

        // The program itself stays as it was.
        Assert.Equal([0, -Inf], model.ColumnLower);
        Assert.Equal([1, -1], model.RowLower);
    }

    [Fact]
    public void Limits_move_in_the_units_of_their_column_and_row()
    {
        // Rows in thousandths and columns in thousands: factors are powers of two near them, and the move is the same part of what the unit counts.
        Sketch sketch = new();
        int row = sketch.Row(1e6, 2e6);
        sketch.Column(1, 0, 4e6, (row, 1));
        sketch.Column(1, 1e6, 1e6, (row, 1));
        LpModel model = sketch.Model();
        Scaling scaling = Scaling.Compute(model);
        Assert.NotEqual(1, scaling.Columns[0]);
        LpModel moved = new Leaning(model).Moved(model);
        Assert.Equal(-X0 * 1e-7 * scaling.Columns[0], moved.ColumnLower[0], 1e-12);
        Assert.Equal(1e6 - (R0 * 1e-7 / scaling.Rows[0]), moved.RowLower[0], 1e-9);
        Assert.Equal(2e6 + (R0 * 1e-7 / scaling.Rows[0]), moved.RowUpper[0], 1e-9);

        // What is fixed stays fixed.
        Assert.Equal((1e6, 1e6), (moved.ColumnLower[1], moved.ColumnUpper[1]));
    }

    [Fact]
    public void A_narrow_limit_moves_by_a_twentieth_of_its_width_at_most()
    {
        Sketch sketch = new();
        int row = sketch.Row(1, 1 + 1e-7);
        sketch.Column(1, 1, 1 + 4e-7, (row, 1));
        sketch.Column(1, -1, 1, (row, 1));
        LpModel model = sketch.Model(), moved = new Leaning(model).Moved(model);
        Assert.Equal((1 - 2e-8, 1 + 4.2e-7), (moved.ColumnLower[0], moved.ColumnUpper[0]), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-14);
        Assert.Equal((1 - 5e-9, 1 + 1.05e-7), (moved.RowLower[0], moved.RowUpper[0]), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-14);
    }

    [Fact]
    public void What_a_price_keeps_at_a_limit_stays_there_and_the_rest_is_weighed()
    {
        // The hand model: x = 6, y = 4 inside, z at 0 and w at 1 with reduced costs of a half, both rows with duals.
        LpModel model = SampleModels.Hand();
        SolveResult solved = new() { Status = SolveStatus.Optimal, Primal = [6, 4, 0, 1], RowActivity = [10, 3], Dual = [2.5, -0.5], ReducedCost = [0, 0, 0.5, -0.5] };
        Scaling scaling = Scaling.Compute(model);
        double[] weights = [.. TieWeights.Of(4, LpNames.Numbered.Column, "cost").Select((w, j) => w / (scaling.Columns[j] * scaling.Objective))];
        LpModel face = new Leaning(model).Face(model, solved);
        Near(weights, face.Cost);
        Assert.Equal([0, 0, 0, 1], face.ColumnLower);
        Assert.Equal([Inf, Inf, 0, 1], face.ColumnUpper);
        Assert.Equal([10, 3], face.RowLower);
        Assert.Equal([10, 3], face.RowUpper);

        // Without prices nothing is held.
        LpModel free = new Leaning(model).Face(model, solved with { Dual = [0, 0], ReducedCost = [0, 0, 0, 0] });
        Assert.Equal([Inf, Inf, 5, 1], free.ColumnUpper);
        Assert.Equal([10, double.NegativeInfinity], free.RowLower);
    }

    [Fact]
    public void A_column_without_a_lower_limit_is_weighed_downwards_and_one_without_any_not()
    {
        Sketch sketch = new();
        int row = sketch.Row(-1, 1);
        sketch.Column(1, -Inf, 1, (row, 1));
        sketch.Column(1, -Inf, Inf, (row, 1));
        LpModel model = sketch.Model();
        double[] weights = [.. TieWeights.Of(2, LpNames.Numbered.Column, "cost")];
        LpModel face = new Leaning(model).Face(model, new SolveResult { Status = SolveStatus.Optimal, Primal = [-1, 0], RowActivity = [-1], Dual = [0], ReducedCost = [0, 0] });
        Near([-weights[0], 0], face.Cost);
    }

    [Fact]
    public void A_value_that_has_a_price_but_stands_at_no_limit_is_not_held()
    {
        Sketch sketch = new();
        int row = sketch.Row(-1, 1);
        sketch.Column(1, -1, 1, (row, 1));
        LpModel model = sketch.Model();
        SolveResult inside = new() { Status = SolveStatus.Optimal, Primal = [0.5], RowActivity = [0.5], Dual = [1], ReducedCost = [1] };
        LpModel face = new Leaning(model).Face(model, inside);
        Assert.Equal((-1.0, 1.0, -1.0, 1.0), (face.ColumnLower[0], face.ColumnUpper[0], face.RowLower[0], face.RowUpper[0]));
        LpModel above = new Leaning(model).Face(model, inside with { Primal = [1], RowActivity = [-1] });
        Assert.Equal((1.0, 1.0, -1.0, -1.0), (above.ColumnLower[0], above.ColumnUpper[0], above.RowLower[0], above.RowUpper[0]));
    }

    [Fact]
    public void A_basis_says_at_which_limit_a_value_stands()
    {
        Sketch sketch = new();
        int row = sketch.Row(-1, 1), second = sketch.Row(0, 4);
        foreach ((double lower, double upper) in ((double, double)[])[(0, 4), (0, 4), (0, 4), (-Inf, Inf), (-Inf, 4), (0, Inf)]) { sketch.Column(1, lower, upper, (row, 1), (second, 1)); }
        var basis = new Basis(
            [BasisStatus.AtUpper, BasisStatus.AtLower, BasisStatus.Basic, BasisStatus.AtLower, BasisStatus.AtLower, BasisStatus.AtUpper], [BasisStatus.AtLower, BasisStatus.Basic]);
        SolveResult point = new() { Status = SolveStatus.Optimal, Primal = [1.9, 2.1, 0, 0, 4, 0], RowActivity = [1, 4] };
        Basis found = Leaning.AtLimits(basis, sketch.Model(), point);
        Assert.Equal([BasisStatus.AtLower, BasisStatus.AtUpper, BasisStatus.Basic, BasisStatus.Free, BasisStatus.AtUpper, BasisStatus.AtLower], found.Columns);
        Assert.Equal([BasisStatus.AtUpper, BasisStatus.Basic], found.Rows);

        // Halfway counts as below.
        Assert.Equal(BasisStatus.AtLower, Leaning.AtLimits(basis, sketch.Model(), point with { Primal = [2, 2, 0, 0, 4, 0] }).Columns[1]);
    }

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int k = 0; k < expected.Length; k++) { Assert.Equal(expected[k], actual[k], 1e-13); }
    }
}
