namespace Veta.Lp;

/// <summary>What differs between two programs of one shape, told to a session that stands at the first.</summary>
internal static class FigureChanges
{
    /// <summary>Makes the program of a session another one of the same shape: only the costs and bounds that differ are sent.</summary>
    /// <param name="session">A session whose costs and bounds are those of <paramref name="before"/>.</param>
    /// <param name="before">The program that it has.</param>
    /// <param name="after">The program that it shall have; with the same columns, rows and coefficients.</param>
    public static void Send(ISolverSession session, LpModel before, LpModel after)
    {
        int[] costs = Differing(before.Cost, after.Cost);
        if (costs.Length > 0) { session.ChangeCosts(costs, Of(after.Cost, costs)); }
        int[] columns = Differing(before.ColumnLower, after.ColumnLower, before.ColumnUpper, after.ColumnUpper);
        if (columns.Length > 0) { session.ChangeColumnBounds(columns, Of(after.ColumnLower, columns), Of(after.ColumnUpper, columns)); }
        int[] rows = Differing(before.RowLower, after.RowLower, before.RowUpper, after.RowUpper);
        if (rows.Length > 0) { session.ChangeRowBounds(rows, Of(after.RowLower, rows), Of(after.RowUpper, rows)); }
    }

    /// <summary>Whether two programs have the same columns, rows and coefficients.</summary>
    public static bool AreOfOneShape(LpModel one, LpModel other) =>
        one.ColumnCount == other.ColumnCount && one.RowCount == other.RowCount && other.Starts.AsSpan().SequenceEqual(one.Starts) && other.Rows.AsSpan().SequenceEqual(one.Rows) && other.Values.AsSpan().SequenceEqual(one.Values);

    private static int[] Differing(double[] before, double[] after) => Differing(before, after, [], []);

    private static int[] Differing(double[] before, double[] after, double[] alsoBefore, double[] alsoAfter)
    {
        var found = new List<int>();
        for (int k = 0; k < after.Length; k++)
        {
            if (!before[k].Equals(after[k]) || (alsoAfter.Length > 0 && !alsoBefore[k].Equals(alsoAfter[k]))) { found.Add(k); }
        }

        return [.. found];
    }

    private static double[] Of(double[] values, int[] positions) => Array.ConvertAll(positions, k => values[k]);
}
