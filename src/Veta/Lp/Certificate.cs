namespace Veta.Lp;

/// <summary>
/// Checks of the two proofs an engine can give with a failure. Engines differ in sign and sometimes return a ray that proves nothing,
/// so no ray reaches a result before it passed here.
/// </summary>
internal static class Certificate
{
    private const double Tolerance = 1e-7;

    /// <summary>
    /// True when <paramref name="multipliers"/> (one per row) prove that no point exists: with y ≥ 0 on lower and y ≤ 0 on upper row bounds,
    /// the least value that the rows allow for y·(A·x) is above the largest that the column bounds allow for (Aᵀy)·x.
    /// </summary>
    public static bool ProvesInfeasibility(LpModel model, ReadOnlySpan<double> multipliers)
    {
        if (multipliers.Length != model.RowCount) { return false; }
        double largest = Largest(multipliers);
        if (!(largest > 0) || !double.IsFinite(largest)) { return false; }
        double least = 0, most = 0, size = 0;
        for (int i = 0; i < model.RowCount; i++)
        {
            double y = Clean(multipliers[i], largest);
            if (y == 0) { continue; }
            double bound = y > 0 ? model.RowLower[i] : model.RowUpper[i];
            if (double.IsInfinity(bound)) { return false; }
            least += y * bound;
            size = Math.Max(size, Math.Abs(y * bound));
        }

        for (int j = 0; j < model.ColumnCount; j++)
        {
            double gradient = 0, terms = 0;
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                double term = model.Values[k] * Clean(multipliers[model.Rows[k]], largest);
                gradient += term;
                terms = Math.Max(terms, Math.Abs(term));
            }

            if (Math.Abs(gradient) <= 1e-9 * terms) { continue; }
            double bound = gradient > 0 ? model.ColumnUpper[j] : model.ColumnLower[j];
            if (double.IsInfinity(bound))
            {
                if (Math.Abs(gradient) > Tolerance * terms) { return false; }
                continue;
            }

            most += gradient * bound;
            size = Math.Max(size, Math.Abs(gradient * bound));
        }

        return least - most > Tolerance * Math.Max(size, Tolerance * largest);
    }

    /// <summary>
    /// True when the objective falls along <paramref name="direction"/> (one entry per column) and no row or column bound is ever met:
    /// together with any feasible point this proves that the model is unbounded.
    /// </summary>
    public static bool IsDescentRay(LpModel model, ReadOnlySpan<double> direction)
    {
        if (direction.Length != model.ColumnCount) { return false; }
        double largest = Largest(direction);
        if (!(largest > 0) || !double.IsFinite(largest)) { return false; }
        double slope = 0, slopeSize = 0;
        double[] change = new double[model.RowCount], size = new double[model.RowCount];
        for (int j = 0; j < model.ColumnCount; j++)
        {
            double d = Clean(direction[j], largest);
            if (d == 0) { continue; }
            if (d < -Tolerance * largest && !double.IsInfinity(model.ColumnLower[j])) { return false; }
            if (d > Tolerance * largest && !double.IsInfinity(model.ColumnUpper[j])) { return false; }
            slope += model.Cost[j] * d;
            slopeSize = Math.Max(slopeSize, Math.Abs(model.Cost[j] * d));
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                double term = model.Values[k] * d;
                change[model.Rows[k]] += term;
                size[model.Rows[k]] = Math.Max(size[model.Rows[k]], Math.Abs(term));
            }
        }

        for (int i = 0; i < change.Length; i++)
        {
            if (change[i] < -Tolerance * size[i] && !double.IsInfinity(model.RowLower[i])) { return false; }
            if (change[i] > Tolerance * size[i] && !double.IsInfinity(model.RowUpper[i])) { return false; }
        }

        return slope < -Tolerance * slopeSize;
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        double largest = 0;
        foreach (double value in values) { largest = Math.Max(largest, Math.Abs(value)); }
        return largest;
    }

    /// <summary>Entries that are rounding errors beside the largest count as zero.</summary>
    private static double Clean(double value, double largest) => Math.Abs(value) <= 1e-11 * largest ? 0 : value;
}
