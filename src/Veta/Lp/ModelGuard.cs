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
        Require(model.ColumnLower.Length == n && model.ColumnUpper.Length == n, Say.ModelLengthsColumns);
        Require(model.RowUpper.Length == m, Say.ModelLengthsRows);
        Require(model.Integer is null || model.Integer.Length == n, Say.ModelLengthsIntegers);
        Require(model.Starts.Length == n + 1 && model.Starts[0] == 0, Say.ModelStarts);
        Require(double.IsFinite(model.Offset), Say.ModelOffset);
        for (int j = 0; j < n; j++)
        {
            if (!double.IsFinite(model.Cost[j])) { throw Bad(model.Names.Column(j), Say.ModelCost, model.Cost[j]); }
            if (!AreBounds(model.ColumnLower[j], model.ColumnUpper[j])) { throw BadBounds(model.Names.Column(j), model.ColumnLower[j], model.ColumnUpper[j]); }
            Require(model.Starts[j + 1] >= model.Starts[j], Say.ModelStartsDecrease);
        }

        Require(model.Starts[n] <= model.Rows.Length && model.Starts[n] <= model.Values.Length, Say.ModelStartsBeyond);
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
                if ((uint)row >= (uint)m) { throw new LpModelException(Say.ModelRowIndex(model.Names.Column(j), Said.Exact(row), Said.Exact(m - 1))); }
                if (row <= previous) { throw new LpModelException(Say.ModelRowsAscend(model.Names.Column(j))); }
                previous = row;
                if (!double.IsFinite(model.Values[k])) { throw Bad(model.Names.Column(j), Say.ModelCoefficient(model.Names.Row(row)), model.Values[k]); }
            }
        }
    }

    /// <summary>Checks new costs for some columns.</summary>
    public static void CheckCosts(int columnCount, ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        Require(columns.Length == costs.Length, Say.ModelLengthsCosts);
        CheckIndices(columns, columnCount);
        for (int k = 0; k < costs.Length; k++)
        {
            if (!double.IsFinite(costs[k])) { throw Bad(Say.ModelColumn(Said.Exact(columns[k])), Say.ModelCost, costs[k]); }
        }
    }

    /// <summary>Checks new bounds for some columns or rows of which there are <paramref name="count"/>.</summary>
    public static void CheckBounds(int count, ReadOnlySpan<int> indices, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        Require(indices.Length == lower.Length && lower.Length == upper.Length, Say.ModelLengthsBounds);
        CheckIndices(indices, count);
        for (int k = 0; k < indices.Length; k++)
        {
            if (!AreBounds(lower[k], upper[k])) { throw BadBounds(Say.ModelEntry(Said.Exact(indices[k])), lower[k], upper[k]); }
        }
    }

    /// <summary>Checks that a basis fits a model: its lengths, and as many basic entries as rows.</summary>
    public static void CheckBasis(Basis basis, int columnCount, int rowCount)
    {
        Require(basis.Columns.Length == columnCount && basis.Rows.Length == rowCount, Say.ModelBasisSize);
        int basic = basis.Columns.Count(status => status == BasisStatus.Basic) + basis.Rows.Count(status => status == BasisStatus.Basic);
        Require(basic == rowCount, Say.ModelBasisCount(Said.Exact(basic), Said.Exact(rowCount)));
    }

    private static void CheckIndices(ReadOnlySpan<int> indices, int count)
    {
        foreach (int index in indices)
        {
            if ((uint)index >= (uint)count) { throw new LpModelException(Say.ModelIndex(Said.Exact(index), Said.Exact(count - 1))); }
        }
    }

    // False also for NaN. The name of a column is made only for one that fails.
    private static bool AreBounds(double lower, double upper) => lower <= upper && lower < double.PositiveInfinity && upper > double.NegativeInfinity;

    private static LpModelException BadBounds(Said name, double lower, double upper) =>
        double.IsNaN(lower) || double.IsNaN(upper) ? new LpModelException(Say.ModelBoundNan(name))
        : lower > upper ? new LpModelException(Say.ModelBoundsCross(name, Said.Exact(lower), Said.Exact(upper)))
        : new LpModelException(Say.ModelBoundInfinite(name));

    private static void Require(bool condition, Sentence message)
    {
        if (!condition) { throw new LpModelException(message); }
    }

    private static LpModelException Bad(Said where, Sentence what, double value) => new(Say.ModelBad(where, what, Said.Exact(value)));
}
