namespace Veta.Lp.Files;

/// <summary>A model as a reader gathers it, by name and in any order; <see cref="Build"/> makes the sparse arrays.</summary>
internal sealed class FileModel
{
    private readonly Dictionary<string, int> _columnOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rowOf = new(StringComparer.Ordinal);
    private readonly List<(int Row, int Column, double Value)> _entries = [];

    public string Name { get; set; } = "veta";

    public bool Maximise { get; set; }

    /// <summary>Constant of the objective in the file's own sense.</summary>
    public double Offset { get; set; }

    public List<string> ColumnNames { get; } = [];

    public List<string> RowNames { get; } = [];

    /// <summary>Costs in the file's own sense.</summary>
    public List<double> Cost { get; } = [];

    public List<double> Lower { get; } = [];

    public List<double> Upper { get; } = [];

    public List<bool> Integer { get; } = [];

    public List<double> RowLower { get; } = [];

    public List<double> RowUpper { get; } = [];

    /// <summary>The column of this name, or −1.</summary>
    public int FindColumn(string name) => _columnOf.GetValueOrDefault(name, -1);

    /// <summary>The row of this name, or −1.</summary>
    public int FindRow(string name) => _rowOf.GetValueOrDefault(name, -1);

    /// <summary>The column of this name, added with bounds 0 and infinity when it is new.</summary>
    public int Column(string name)
    {
        if (_columnOf.TryGetValue(name, out int column)) { return column; }
        column = ColumnNames.Count;
        _columnOf.Add(name, column);
        ColumnNames.Add(name);
        Cost.Add(0);
        Lower.Add(0);
        Upper.Add(double.PositiveInfinity);
        Integer.Add(false);
        return column;
    }

    /// <summary>Adds a row; false when the name is taken.</summary>
    public bool TryAddRow(string name, double lower, double upper)
    {
        if (!_rowOf.TryAdd(name, RowNames.Count)) { return false; }
        RowNames.Add(name);
        RowLower.Add(lower);
        RowUpper.Add(upper);
        return true;
    }

    /// <summary>Adds an entry; entries of the same place are summed, and a zero leaves none.</summary>
    public void AddEntry(int row, int column, double value) => _entries.Add((row, column, value));

    /// <summary>Makes the model. <paramref name="order"/> lists columns in the order wanted; null keeps the order of first appearance.</summary>
    public LpModel Build(IReadOnlyList<int>? order)
    {
        int columns = ColumnNames.Count;
        int[] oldOf = order?.ToArray() ?? Enumerable.Range(0, columns).ToArray();
        int[] newOf = new int[columns];
        for (int j = 0; j < columns; j++) { newOf[oldOf[j]] = j; }
        (int[] starts, int[] rows, double[] values) = Compress(newOf);
        var model = new LpModel
        {
            Name = Name,
            Maximise = Maximise,
            Offset = Signed(Offset),
            Cost = Array.ConvertAll(oldOf, j => Signed(Cost[j])),
            ColumnLower = Array.ConvertAll(oldOf, j => Lower[j]),
            ColumnUpper = Array.ConvertAll(oldOf, j => Upper[j]),
            RowLower = [.. RowLower],
            RowUpper = [.. RowUpper],
            Starts = starts,
            Rows = rows,
            Values = values,
            Integer = Integer.Contains(true) ? Array.ConvertAll(oldOf, j => Integer[j]) : null,
            Names = LpNames.Listed(Array.ConvertAll(oldOf, j => ColumnNames[j]), RowNames),
        };
        ModelGuard.Check(model);
        return model;
    }

    private double Signed(double value) => Maximise ? FileNumber.Negate(value) : value;

    /// <summary>Orders the entries by column and row with two counting passes, sums repeats and drops zeros.</summary>
    private (int[] Starts, int[] Rows, double[] Values) Compress(int[] newOf)
    {
        var entries = new (int Row, int Column, double Value)[_entries.Count];
        Distribute(_entries, entries, RowNames.Count, entry => entry.Row);
        var byColumn = new (int Row, int Column, double Value)[_entries.Count];
        Distribute(entries, byColumn, newOf.Length, entry => newOf[entry.Column]);
        var rows = new List<int>(byColumn.Length);
        var values = new List<double>(byColumn.Length);
        int[] starts = new int[newOf.Length + 1];
        for (int k = 0; k < byColumn.Length;)
        {
            (int row, int column, double sum) = byColumn[k];
            for (k++; k < byColumn.Length && byColumn[k].Row == row && byColumn[k].Column == column; k++) { sum += byColumn[k].Value; }
            if (sum == 0) { continue; }
            rows.Add(row);
            values.Add(sum);
            starts[newOf[column] + 1]++;
        }

        for (int j = 0; j < newOf.Length; j++) { starts[j + 1] += starts[j]; }
        return (starts, [.. rows], [.. values]);
    }

    private static void Distribute(
        IReadOnlyList<(int Row, int Column, double Value)> from, (int Row, int Column, double Value)[] to, int count, Func<(int Row, int Column, double Value), int> key)
    {
        int[] next = new int[count + 1];
        foreach ((int Row, int Column, double Value) entry in from) { next[key(entry) + 1]++; }
        for (int i = 0; i < count; i++) { next[i + 1] += next[i]; }
        foreach ((int Row, int Column, double Value) entry in from) { to[next[key(entry)]++] = entry; }
    }
}
