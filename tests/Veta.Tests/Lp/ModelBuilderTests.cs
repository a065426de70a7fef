using Veta.Lp;
using Xunit;

namespace Veta.Tests.Lp;

public sealed class ModelBuilderTests
{
    private const double Inf = double.PositiveInfinity;

    [Fact]
    public void Terms_that_meet_in_a_row_are_summed_and_those_that_cancel_vanish()
    {
        (ModelBuilder builder, Ledger ledger, int[] map) = TwoRows();
        ledger.Add(0, 0, 2);
        ledger.Add(0, 0, 3); // meets: 5
        ledger.Add(1, 0, 4);
        ledger.Add(1, 0, -4); // cancels
        ledger.Add(1, 1, 7);
        ledger.Add(0, 1, 0); // an explicit zero
        builder.AddTerms(ledger, map);
        LpModel model = builder.Compile();
        Assert.Equal([0, 1, 2], model.Starts);
        Assert.Equal([0, 1], model.Rows[..2]);
        Assert.Equal([5, 7], model.Values[..2]);
        Assert.Equal(2, model.NonZeroCount);
        ModelGuard.Check(model);
    }

    [Fact]
    public void Several_ledgers_and_scales_meet_in_the_same_rows()
    {
        (ModelBuilder builder, Ledger use, int[] map) = TwoRows();
        var capacity = new Ledger("capacity");
        capacity.AddEntries(2);
        use.Add(0, 0, 1);
        use.Add(1, 0, 1);
        capacity.Add(0, 0, 0.25);
        capacity.Add(1, 1, 4);
        builder.AddTerms(use, map);
        builder.AddTerms(capacity, map, -1);
        builder.AddTerms(capacity, map, [10, 100]);
        LpModel model = builder.Compile();
        Assert.Equal([(0, 1 - 0.25 + 2.5), (1, 1)], Column(model, 0));
        Assert.Equal([(1, -4 + 400)], Column(model, 1));
    }

    [Fact]
    public void Constants_move_to_the_bounds_with_the_scale_and_the_opposite_sign()
    {
        (ModelBuilder builder, Ledger ledger, int[] map) = TwoRows();
        builder.SetRowBounds(0, -5, 20);
        builder.SetRowBounds(1, double.NegativeInfinity, 1);
        ledger.AddConstant(0, 3);
        ledger.AddConstant(1, 3);
        builder.AddTerms(ledger, map, -2);
        LpModel model = builder.Compile();
        Assert.Equal([-5 + 6, double.NegativeInfinity], model.RowLower);
        Assert.Equal([20 + 6, 1 + 6], model.RowUpper);
        Assert.Equal(model.RowLower, builder.Compile().RowLower); // compiling again starts from the same bounds
    }

    [Fact]
    public void An_entry_mapped_to_minus_one_is_left_out_with_its_constant()
    {
        (ModelBuilder builder, Ledger ledger, _) = TwoRows();
        ledger.Add(0, 0, 1);
        ledger.Add(1, 1, 1);
        ledger.AddConstant(1, 100);
        builder.AddTerms(ledger, [0, -1]);
        LpModel model = builder.Compile();
        Assert.Equal(1, model.NonZeroCount);
        Assert.Equal([0, 0], model.RowUpper);
    }

    [Fact]
    public void The_objective_is_the_weighted_sum_of_ledgers_and_constants_become_its_offset()
    {
        (ModelBuilder builder, _, _) = TwoRows();
        var cost = new Ledger("cost");
        cost.AddEntries(3);
        cost.Add(0, 0, 2);
        cost.Add(1, 0, 3);
        cost.Add(2, 1, 5);
        cost.AddConstant(1, 7);
        builder.AddToObjective(cost, [1, 0.5, -1]);
        LpModel model = builder.Compile();
        Assert.Equal([2 + 1.5, -5], model.Cost);
        Assert.Equal(3.5, model.Offset);
    }

    [Fact]
    public void A_family_without_members_leaves_no_trace()
    {
        var builder = new ModelBuilder();
        builder.AddColumns("x", 2, k => $"{k}");
        Family none = builder.AddColumns("none", 0, _ => throw new InvalidOperationException());
        builder.AddColumns("y", 1, k => $"{k}");
        Assert.Empty(builder.RowFamilies);
        builder.AddRows("empty", 0, 0, 0, _ => throw new InvalidOperationException());
        Assert.Equal(0, none.Count);
        Assert.Equal(["x", "y"], builder.ColumnFamilies.Select(f => f.Name));
        Assert.Empty(builder.RowFamilies);
        LpModel model = builder.Compile();
        Assert.Equal(["x(0)", "x(1)", "y(0)"], Enumerable.Range(0, 3).Select(model.Names.Column));
        Assert.Equal(0, model.RowCount);
    }

    [Fact]
    public void Names_and_limits_are_found_in_any_family()
    {
        var builder = new ModelBuilder();
        for (int f = 0; f < 9; f++)
        {
            string name = $"f{f}";
            builder.AddColumns(name, f + 1, k => $"{k}", f % 2 == 0 ? k => new Limit("facilities", $"{name}-{k}", "capacity_per_year", 2026) : null);
        }

        LpModel model = builder.Compile();
        for (int f = 0, column = 0; f < 9; f++)
        {
            for (int k = 0; k <= f; k++, column++)
            {
                Assert.Equal($"f{f}({k})", model.Names.Column(column));
                Assert.Equal(f % 2 == 0 ? $"facilities[f{f}-{k}].capacity_per_year" : null, builder.LimitOfColumn(column)?.Address);
            }
        }
    }

    [Fact]
    public void Bounds_default_to_zero_and_infinity_and_whole_columns_are_marked()
    {
        var builder = new ModelBuilder();
        Family x = builder.AddColumns("x", 3, k => $"{k}");
        builder.SetColumnBounds(x[1], 2, 5);
        LpModel model = builder.Compile();
        Assert.Equal([0, 2, 0], model.ColumnLower);
        Assert.Equal([Inf, 5, Inf], model.ColumnUpper);
        Assert.Null(model.Integer);
        builder.SetInteger(x[2]);
        Assert.Equal([false, false, true], builder.Compile().Integer!);
    }

    [Fact]
    public void A_map_of_the_wrong_length_is_refused_with_both_lengths()
    {
        (ModelBuilder builder, Ledger ledger, _) = TwoRows();
        Assert.Contains("has 2 entries, the map 1", Assert.Throws<ArgumentException>(() => builder.AddTerms(ledger, [0])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => builder.AddTerms(ledger, [0, 1], [1]));
        Assert.Throws<ArgumentException>(() => builder.AddToObjective(ledger, [1, 2, 3]));
    }

    /// <summary>Against a dense sum, with long columns (more than 64 terms go through another sort), repeats and cancellations.</summary>
    [Theory]
    [InlineData(1, 4, 3, 40)]
    [InlineData(2, 50, 2, 4000)]
    [InlineData(3, 300, 30, 6000)]
    [InlineData(4, 1, 1, 200)]
    public void The_sparse_matrix_equals_the_dense_sum_of_all_terms(int seed, int rows, int columns, int terms)
    {
        var random = new Random(seed);
        var builder = new ModelBuilder();
        builder.AddColumns("x", columns, k => $"{k}");
        builder.AddRows("r", rows, 0, 0, k => $"{k}");
        double[,] dense = new double[rows, columns];
        for (int part = 0; part < 2; part++)
        {
            var ledger = new Ledger("part");
            ledger.AddEntries(rows);
            int[] map = [.. Enumerable.Range(0, rows).Select(_ => random.Next(-1, rows))];
            double[] scale = [.. Enumerable.Range(0, rows).Select(_ => (double)random.Next(-2, 3))];
            for (int k = 0; k < terms; k++)
            {
                int entry = random.Next(rows), column = random.Next(columns), value = random.Next(-2, 3);
                ledger.Add(entry, column, value);
                if (map[entry] >= 0) { dense[map[entry], column] += value * scale[entry]; }
            }

            builder.AddTerms(ledger, map, scale);
        }

        LpModel model = builder.Compile();
        ModelGuard.Check(model);
        int nonZeros = 0;
        for (int j = 0; j < columns; j++)
        {
            foreach ((int row, double value) in Column(model, j))
            {
                Assert.Equal(dense[row, j], value);
                Assert.NotEqual(0, value);
                nonZeros++;
            }
        }

        Assert.Equal(dense.Cast<double>().Count(v => v != 0), nonZeros);
    }

    private static IEnumerable<(int Row, double Value)> Column(LpModel model, int column)
    {
        for (int k = model.Starts[column]; k < model.Starts[column + 1]; k++) { yield return (model.Rows[k], model.Values[k]); }
    }

    private static (ModelBuilder Builder, Ledger Ledger, int[] Map) TwoRows()
    {
        var builder = new ModelBuilder();
        builder.AddColumns("x", 2, k => $"{k}");
        Family rows = builder.AddRows("r", 2, 0, 0, k => $"{k}");
        var ledger = new Ledger("balance");
        ledger.AddEntries(2);
        return (builder, ledger, [rows[0], rows[1]]);
    }
}
