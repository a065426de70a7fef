namespace Veta.Lp;

/// <summary>A sparse matrix by columns, made from the terms of ledgers.</summary>
internal sealed class SparseColumns
{
    private SparseColumns(int[] starts, int[] rows, double[] values)
    {
        Starts = starts;
        Rows = rows;
        Values = values;
    }

    public int[] Starts { get; }

    public int[] Rows { get; }

    public double[] Values { get; }

    public static SparseColumns From(IReadOnlyList<RowPosting> postings, int columnCount)
    {
        int[] starts = CountColumns(postings, columnCount);
        int[] rows = GC.AllocateUninitializedArray<int>(starts[columnCount]);
        double[] values = GC.AllocateUninitializedArray<double>(starts[columnCount]);
        Scatter(postings, starts, rows, values);
        return Merge(starts, rows, values, columnCount);
    }

    /// <summary>The matrix of terms that lie column by column but may be unsorted and meet; the arrays are taken over.</summary>
    /// <param name="ends">End of each column in the other two; one more entry than columns.</param>
    /// <param name="rows">Row of each term.</param>
    /// <param name="values">Value of each term.</param>
    /// <param name="columnCount">Number of columns.</param>
    public static SparseColumns Merged(int[] ends, int[] rows, double[] values, int columnCount) => Merge(ends, rows, values, columnCount);

    private static int[] CountColumns(IReadOnlyList<RowPosting> postings, int columnCount)
    {
        int[] starts = new int[columnCount + 1];
        foreach (RowPosting posting in postings)
        {
            int[] rowOfEntry = posting.RowOfEntry;
            foreach (LedgerRun run in posting.Ledger.Runs)
            {
                for (int i = 0, entry = run.Entry, column = run.Column; i < run.Count; i++, entry += run.EntryStep, column += run.ColumnStep)
                {
                    if (rowOfEntry[entry] >= 0) { starts[column + 1]++; }
                }
            }
        }

        for (int j = 0; j < columnCount; j++) { starts[j + 1] = checked(starts[j + 1] + starts[j]); }
        return starts;
    }

    /// <summary>Places every term; afterwards each start has moved to the start of the next column, which <see cref="Merge"/> undoes.</summary>
    private static void Scatter(IReadOnlyList<RowPosting> postings, int[] starts, int[] rows, double[] values)
    {
        foreach (RowPosting posting in postings)
        {
            int[] rowOfEntry = posting.RowOfEntry;
            double[]? scales = posting.ScaleOfEntry;
            foreach (LedgerRun run in posting.Ledger.Runs)
            {
                double value = run.Coefficient * posting.Scale;
                for (int i = 0, entry = run.Entry, column = run.Column; i < run.Count; i++, entry += run.EntryStep, column += run.ColumnStep)
                {
                    int row = rowOfEntry[entry];
                    if (row < 0) { continue; }
                    int at = starts[column]++;
                    rows[at] = row;
                    values[at] = scales is null ? value : run.Coefficient * scales[entry];
                }
            }
        }
    }

    /// <summary>Sorts each column, adds up what meets, drops zeros and closes the gaps; the ends become starts in place.</summary>
    private static SparseColumns Merge(int[] ends, int[] rows, double[] values, int columnCount)
    {
        int kept = 0, from = 0;
        for (int j = 0; j < columnCount; j++)
        {
            int to = ends[j], first = kept;
            ends[j] = first;
            SortByRow(rows.AsSpan(from, to - from), values.AsSpan(from, to - from));
            for (int k = from; k < to; k++)
            {
                if (kept > first && rows[kept - 1] == rows[k]) { values[kept - 1] += values[k]; continue; }
                if (kept > first && values[kept - 1] == 0) { kept--; }
                rows[kept] = rows[k];
                values[kept++] = values[k];
            }

            if (kept > first && values[kept - 1] == 0) { kept--; }
            from = to;
        }

        ends[columnCount] = kept;
        return new SparseColumns(ends, rows, values);
    }

    /// <summary>Insertion sort, stable: columns have a handful of terms; a long one goes to the library's sort with its order kept by position.</summary>
    private static void SortByRow(Span<int> rows, Span<double> values)
    {
        if (rows.Length > 64) { SortLong(rows, values); return; }
        for (int k = 1; k < rows.Length; k++)
        {
            int row = rows[k];
            double value = values[k];
            int at = k - 1;
            while (at >= 0 && rows[at] > row)
            {
                rows[at + 1] = rows[at];
                values[at + 1] = values[at];
                at--;
            }

            rows[at + 1] = row;
            values[at + 1] = value;
        }
    }

    private static void SortLong(Span<int> rows, Span<double> values)
    {
        long[] keys = new long[rows.Length];
        for (int k = 0; k < keys.Length; k++) { keys[k] = ((long)rows[k] << 32) | (uint)k; }
        double[] copy = values.ToArray();
        Array.Sort(keys);
        for (int k = 0; k < keys.Length; k++)
        {
            rows[k] = (int)(keys[k] >> 32);
            values[k] = copy[(int)(uint)keys[k]];
        }
    }
}
