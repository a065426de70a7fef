namespace Veta.Lp;

/// <summary>
/// The proof that no point exists, from a program that always has one: each row may be broken at a cost of one per unit, and the least sum of breaches is sought
/// (phase one of the simplex method). When it is above zero, the duals of that program are Farkas multipliers of the model (Chvátal, Linear Programming, 1983, ch. 8-9).
/// </summary>
internal static class InfeasibilityProof
{
    /// <summary>The program: the model's columns without their costs, and up to two columns of breach for each row.</summary>
    public static LpModel ProgramOf(LpModel model)
    {
        var rows = new List<(int Row, double Sign)>();
        for (int i = 0; i < model.RowCount; i++)
        {
            if (!double.IsInfinity(model.RowLower[i])) { rows.Add((i, 1)); }
            if (!double.IsInfinity(model.RowUpper[i])) { rows.Add((i, -1)); }
        }

        int nonZeros = model.NonZeroCount;
        return model with
        {
            Offset = 0,
            Cost = [.. new double[model.ColumnCount], .. Enumerable.Repeat(1.0, rows.Count)],
            ColumnLower = [.. model.ColumnLower, .. new double[rows.Count]],
            ColumnUpper = [.. model.ColumnUpper, .. Enumerable.Repeat(double.PositiveInfinity, rows.Count)],
            Starts = [.. model.Starts, .. Enumerable.Range(nonZeros + 1, rows.Count)],
            Rows = [.. model.Rows.AsSpan(0, nonZeros), .. rows.Select(r => r.Row)],
            Values = [.. model.Values.AsSpan(0, nonZeros), .. rows.Select(r => r.Sign)],
            Integer = null,
            Names = LpNames.Numbered,
        };
    }

    /// <summary>The multipliers that the duals of the solved program give, verified; null when they prove nothing, as when a point exists.</summary>
    public static double[]? Of(LpModel model, SolveResult solved) => solved.Dual.Length == model.RowCount ? Trust.Farkas(model, solved.Dual) : null;
}
