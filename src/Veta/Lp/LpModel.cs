namespace Veta.Lp;

/// <summary>
/// A linear or mixed-integer program in sparse column form, as every engine receives it:
/// minimise <c>Offset + Cost·x</c> subject to <c>RowLower ≤ A·x ≤ RowUpper</c> and <c>ColumnLower ≤ x ≤ ColumnUpper</c>.
/// The arrays are owned by the model and must not be changed while a session is open on it.
/// </summary>
public sealed record LpModel
{
    /// <summary>Title used in files; may hold any characters.</summary>
    public string Name { get; init; } = "veta";

    /// <summary>True when the source maximised: costs and offset here are its negatives, and reports turn the sign back.</summary>
    public bool Maximise { get; init; }

    /// <summary>Constant part of the objective.</summary>
    public double Offset { get; init; }

    /// <summary>Objective coefficient of each column; finite.</summary>
    public required double[] Cost { get; init; }

    /// <summary>Lower bound of each column; <see cref="double.NegativeInfinity"/> for none.</summary>
    public required double[] ColumnLower { get; init; }

    /// <summary>Upper bound of each column; <see cref="double.PositiveInfinity"/> for none.</summary>
    public required double[] ColumnUpper { get; init; }

    /// <summary>Lower bound of each row; <see cref="double.NegativeInfinity"/> for none.</summary>
    public required double[] RowLower { get; init; }

    /// <summary>Upper bound of each row; <see cref="double.PositiveInfinity"/> for none.</summary>
    public required double[] RowUpper { get; init; }

    /// <summary>Start of each column in <see cref="Rows"/> and <see cref="Values"/>; one more entry than columns, the last is the number of non-zeros.</summary>
    public required int[] Starts { get; init; }

    /// <summary>Row index of each non-zero, ascending and without repeats inside a column.</summary>
    public required int[] Rows { get; init; }

    /// <summary>Value of each non-zero; finite.</summary>
    public required double[] Values { get; init; }

    /// <summary>True for each column that must be whole; null when none must.</summary>
    public bool[]? Integer { get; init; }

    /// <summary>Names of columns and rows, made only when a file or a message asks.</summary>
    public ILpNames Names { get; init; } = LpNames.Numbered;

    /// <summary>True for a program whose tolerances must hold in its own units, so that it is never scaled; default false.</summary>
    public bool KeepsUnits { get; init; }

    /// <summary>A program with neither columns nor rows, to append to.</summary>
    public static LpModel Empty { get; } = new() { Cost = [], ColumnLower = [], ColumnUpper = [], RowLower = [], RowUpper = [], Starts = [0], Rows = [], Values = [] };

    /// <summary>Number of columns.</summary>
    public int ColumnCount => Cost.Length;

    /// <summary>Number of rows.</summary>
    public int RowCount => RowLower.Length;

    /// <summary>Number of non-zeros.</summary>
    public int NonZeroCount => Starts[^1];

    /// <summary>True when any column must be whole.</summary>
    public bool HasIntegers => Integer is not null && Array.IndexOf(Integer, true) >= 0;

    /// <summary>The same program with costs and bounds of its own, so that they may be changed; the matrix is shared.</summary>
    public LpModel WithOwnFigures() => this with
    {
        Cost = [.. Cost],
        ColumnLower = [.. ColumnLower],
        ColumnUpper = [.. ColumnUpper],
        RowLower = [.. RowLower],
        RowUpper = [.. RowUpper],
    };

    /// <summary>Puts costs in place of those of some columns; only on figures of one's own.</summary>
    internal void TakeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => Take(columns, costs, Cost);

    /// <summary>Puts bounds in place of those of some columns; only on figures of one's own.</summary>
    internal void TakeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        Take(columns, lower, ColumnLower);
        Take(columns, upper, ColumnUpper);
    }

    /// <summary>Puts bounds in place of those of some rows; only on figures of one's own.</summary>
    internal void TakeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        Take(rows, lower, RowLower);
        Take(rows, upper, RowUpper);
    }

    /// <summary>
    /// The continuous program that is left when every whole column is fixed at its rounded value in a point: what gives a plan with whole projects its duals.
    /// </summary>
    /// <param name="point">One value for each column.</param>
    public LpModel WithIntegersFixed(double[] point)
    {
        double[] lower = [.. ColumnLower], upper = [.. ColumnUpper];
        for (int j = 0; j < ColumnCount; j++)
        {
            if (Integer is not null && Integer[j]) { lower[j] = upper[j] = Math.Round(point[j]); }
        }

        return this with { ColumnLower = lower, ColumnUpper = upper, Integer = null };
    }

    /// <summary>This program with more columns, rows and terms; all that was there keeps its index, its name and its bounds.</summary>
    /// <param name="more">What is added; made for this very program.</param>
    public LpModel Append(LpAddition more)
    {
        ArgumentNullException.ThrowIfNull(more);
        if (!ReferenceEquals(more.To, this)) { throw new ArgumentException("the addition was made for another program", nameof(more)); }
        SparseColumns matrix = more.Matrix();
        bool whole = HasIntegers || more.Columns.Any(c => c.IsWhole);
        return this with
        {
            Cost = [.. Cost, .. more.Columns.Select(c => c.Cost)],
            ColumnLower = [.. ColumnLower, .. more.Columns.Select(c => c.Lower)],
            ColumnUpper = [.. ColumnUpper, .. more.Columns.Select(c => c.Upper)],
            RowLower = [.. RowLower, .. more.Rows.Select(r => r.Lower)],
            RowUpper = [.. RowUpper, .. more.Rows.Select(r => r.Upper)],
            Starts = matrix.Starts,
            Rows = matrix.Rows,
            Values = matrix.Values,
            Integer = whole ? [.. Integer ?? new bool[ColumnCount], .. more.Columns.Select(c => c.IsWhole)] : null,
            Names = new AppendedNames(Names, ColumnCount, RowCount, [.. more.Columns.Select(c => c.Name)], [.. more.Rows.Select(r => r.Name)]),
        };
    }

    private static void Take(ReadOnlySpan<int> indices, ReadOnlySpan<double> values, double[] into)
    {
        for (int k = 0; k < indices.Length; k++) { into[indices[k]] = values[k]; }
    }
}
