namespace Veta.Lp;

/// <summary>
/// Columns, rows and terms to add to a program, in indices of the program to come: what is there keeps its index, what is added follows. <see cref="LpModel.Append"/> makes
/// the program. Belongs to one thread.
/// </summary>
public sealed class LpAddition
{
    private readonly List<(string? Name, double Cost, double Lower, double Upper, bool IsWhole)> _columns = [];
    private readonly List<(string? Name, double Lower, double Upper)> _rows = [];
    private readonly List<(int Row, int Column, double Value)> _terms = [];

    /// <summary>Nothing yet, to add to a program.</summary>
    public LpAddition(LpModel to)
    {
        ArgumentNullException.ThrowIfNull(to);
        To = to;
    }

    /// <summary>The program to add to.</summary>
    public LpModel To { get; }

    /// <summary>Columns of the program to come.</summary>
    public int ColumnCount => To.ColumnCount + _columns.Count;

    /// <summary>Rows of the program to come.</summary>
    public int RowCount => To.RowCount + _rows.Count;

    internal IReadOnlyList<(string? Name, double Cost, double Lower, double Upper, bool IsWhole)> Columns => _columns;

    internal IReadOnlyList<(string? Name, double Lower, double Upper)> Rows => _rows;

    internal IReadOnlyList<(int Row, int Column, double Value)> Terms => _terms;

    /// <summary>Adds a column and returns its index.</summary>
    /// <param name="cost">Objective coefficient; finite.</param>
    /// <param name="lower">Lower bound; default 0.</param>
    /// <param name="upper">Upper bound; default none.</param>
    /// <param name="name">Public name, unique in the program to come; null names it by number.</param>
    /// <param name="isWhole">True when it must be whole; default false.</param>
    public int AddColumn(double cost, double lower = 0, double upper = double.PositiveInfinity, string? name = null, bool isWhole = false)
    {
        _columns.Add((name, cost, lower, upper, isWhole));
        return ColumnCount - 1;
    }

    /// <summary>Adds a row and returns its index.</summary>
    /// <param name="lower">Lower bound; <see cref="double.NegativeInfinity"/> for none.</param>
    /// <param name="upper">Upper bound; <see cref="double.PositiveInfinity"/> for none.</param>
    /// <param name="name">Public name, unique in the program to come; null names it by number.</param>
    public int AddRow(double lower, double upper, string? name = null)
    {
        _rows.Add((name, lower, upper));
        return RowCount - 1;
    }

    /// <summary>Adds value × column to a row; both may be old or new. Terms that meet are summed, and a sum of 0 leaves none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column yet.</exception>
    public void AddTerm(int row, int column, double value)
    {
        if ((uint)row >= (uint)RowCount) { throw new ArgumentOutOfRangeException(nameof(row), $"there are {RowCount} rows, not row {row}"); }
        if ((uint)column >= (uint)ColumnCount) { throw new ArgumentOutOfRangeException(nameof(column), $"there are {ColumnCount} columns, not column {column}"); }
        _terms.Add((row, column, value));
    }

    /// <summary>The old program's columns with what is added to them, then the new ones, in sparse form.</summary>
    internal SparseColumns Matrix()
    {
        int[] ends = new int[ColumnCount + 1];
        for (int j = 0; j < To.ColumnCount; j++) { ends[j + 1] = To.Starts[j + 1] - To.Starts[j]; }
        foreach ((_, int column, _) in _terms) { ends[column + 1]++; }
        for (int j = 0; j < ColumnCount; j++) { ends[j + 1] = checked(ends[j + 1] + ends[j]); }
        int[] rows = new int[ends[^1]];
        double[] values = new double[rows.Length];
        for (int j = 0; j < To.ColumnCount; j++)
        {
            int from = To.Starts[j], count = To.Starts[j + 1] - from;
            To.Rows.AsSpan(from, count).CopyTo(rows.AsSpan(ends[j]));
            To.Values.AsSpan(from, count).CopyTo(values.AsSpan(ends[j]));
            ends[j] += count;
        }

        foreach ((int row, int column, double value) in _terms)
        {
            int at = ends[column]++;
            rows[at] = row;
            values[at] = value;
        }

        return SparseColumns.Merged(ends, rows, values, ColumnCount);
    }
}
