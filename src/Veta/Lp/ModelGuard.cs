using System.Globalization;

namespace Veta.Lp;

/// <summary>
/// Refuses what engines misread. Every engine accepts some NaN and says "optimal", and some abort the process on a bad index,
/// so each model and each change is checked here first.
/// </summary>
public static class ModelGuard
{
    /// <summary>Checks a whole model; throws <see cref="LpModelException"/> naming the first offending column, row or entry.</summary>
    public static void Check(LpModel model)
    {
        int n = model.Cost.Length, m = model.RowLower.Length;
        Require(model.ColumnLower.Length == n && model.ColumnUpper.Length == n, "column bounds and costs differ in length");
        Require(model.RowUpper.Length == m, "row bounds differ in length");
        Require(model.Integer is null || model.Integer.Length == n, "integer marks and costs differ in length");
        Require(model.Starts.Length == n + 1 && model.Starts[0] == 0, "column starts must be one more than columns and begin at 0");
        Require(double.IsFinite(model.Offset), "the objective's offset is not finite");
        for (int j = 0; j < n; j++)
        {
            if (!double.IsFinite(model.Cost[j])) { throw Bad(model.Names.Column(j), "cost", model.Cost[j]); }
            if (!AreBounds(model.ColumnLower[j], model.ColumnUpper[j])) { throw BadBounds(model.Names.Column(j), model.ColumnLower[j], model.ColumnUpper[j]); }
            Require(model.Starts[j + 1] >= model.Starts[j], "column starts decrease");
        }

        Require(model.Starts[n] <= model.Rows.Length && model.Starts[n] <= model.Values.Length, "column starts point beyond the entries");
        for (int i = 0; i < m; i++)
        {
            if (!AreBounds(model.RowLower[i], model.RowUpper[i])) { throw BadBounds(model.Names.Row(i), model.RowLower[i], model.RowUpper[i]); }
        }

        for (int j = 0; j < n; j++)
        {
            int previous = -1;
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                int row = model.Rows[k];
                if ((uint)row >= (uint)m) { throw new LpModelException(Text($"column {model.Names.Column(j)}: row index {row} is outside 0..{m - 1}")); }
                if (row <= previous) { throw new LpModelException(Text($"column {model.Names.Column(j)}: rows must ascend without repeats")); }
                previous = row;
                if (!double.IsFinite(model.Values[k])) { throw Bad(model.Names.Column(j), "coefficient in row " + model.Names.Row(row), model.Values[k]); }
            }
        }
    }

    /// <summary>Checks new costs for some columns.</summary>
    public static void CheckCosts(int columnCount, ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        Require(columns.Length == costs.Length, "indices and costs differ in length");
        CheckIndices(columns, columnCount);
        for (int k = 0; k < costs.Length; k++)
        {
            if (!double.IsFinite(costs[k])) { throw Bad(Text($"column {columns[k]}"), "cost", costs[k]); }
        }
    }

    /// <summary>Checks new bounds for some columns or rows of which there are <paramref name="count"/>.</summary>
    public static void CheckBounds(int count, ReadOnlySpan<int> indices, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        Require(indices.Length == lower.Length && lower.Length == upper.Length, "indices and bounds differ in length");
        CheckIndices(indices, count);
        for (int k = 0; k < indices.Length; k++)
        {
            if (!AreBounds(lower[k], upper[k])) { throw BadBounds(Text($"entry {indices[k]}"), lower[k], upper[k]); }
        }
    }

    /// <summary>Checks that a basis fits a model: its lengths, and as many basic entries as rows.</summary>
    public static void CheckBasis(Basis basis, int columnCount, int rowCount)
    {
        Require(basis.Columns.Length == columnCount && basis.Rows.Length == rowCount, "the basis belongs to a model of another size");
        int basic = basis.Columns.Count(status => status == BasisStatus.Basic) + basis.Rows.Count(status => status == BasisStatus.Basic);
        Require(basic == rowCount, Text($"the basis has {basic} basic entries and the model {rowCount} rows; they must be equal"));
    }

    private static void CheckIndices(ReadOnlySpan<int> indices, int count)
    {
        foreach (int index in indices)
        {
            if ((uint)index >= (uint)count) { throw new LpModelException(Text($"index {index} is outside 0..{count - 1}")); }
        }
    }

    // False also for NaN. The name of a column is made only for one that fails.
    private static bool AreBounds(double lower, double upper) => lower <= upper && lower < double.PositiveInfinity && upper > double.NegativeInfinity;

    private static LpModelException BadBounds(string name, double lower, double upper) =>
        double.IsNaN(lower) || double.IsNaN(upper) ? new LpModelException(name + ": a bound is not a number")
        : lower > upper ? new LpModelException(Text($"{name}: lower bound {lower:R} is above upper bound {upper:R}"))
        : new LpModelException(name + ": a bound is infinite on the wrong side");

    private static void Require(bool condition, string message)
    {
        if (!condition) { throw new LpModelException(message); }
    }

    private static LpModelException Bad(string where, string what, double value) => new(Text($"{where}: {what} is {value:R}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
