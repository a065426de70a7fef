namespace Veta.Lp;

/// <summary>
/// Gathers columns, rows and references to ledgers, and compiles them to sparse columns. Columns come first (while blocks post),
/// rows after (while blocks close). Belongs to one run and one thread.
/// </summary>
internal sealed class ModelBuilder
{
    // Beyond this arrays grow by small steps.
    private const int Large = 1 << 20;

    private readonly List<Family> _columnFamilies = [];
    private readonly List<Family> _rowFamilies = [];
    private readonly List<RowPosting> _postings = [];
    private readonly List<(Ledger Ledger, double[] Weights)> _objective = [];
    private double[] _columnLower = []; // may end early: the rest is 0
    private double[] _columnUpper = [];
    private bool[] _integer = []; // may end early: the rest is not whole
    private double[] _rowLower = [];
    private double[] _rowUpper = [];
    private bool _boundsAreShared;

    /// <summary>Number of columns so far.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>Number of rows so far.</summary>
    public int RowCount { get; private set; }

    /// <summary>Families of columns in order of their indices.</summary>
    public IReadOnlyList<Family> ColumnFamilies => _columnFamilies;

    /// <summary>Families of rows in order of their indices.</summary>
    public IReadOnlyList<Family> RowFamilies => _rowFamilies;

    /// <summary>Adds a family of columns with bounds 0 and +∞. An empty family leaves no trace.</summary>
    /// <param name="family">Public name.</param>
    /// <param name="count">How many; 0 or more.</param>
    /// <param name="key">Keys inside the parentheses of a member's name, by position; called only for files and messages.</param>
    /// <param name="upperLimit">The figure behind a member's upper bound, by position; null when the bound never gives way.</param>
    /// <param name="figures">The figures that a member's cost and coefficients are made of, by position; called only for messages.</param>
    public Family AddColumns(string family, int count, Func<int, string> key, Func<int, Limit?>? upperLimit = null, Func<int, IReadOnlyList<Figure>>? figures = null)
    {
        var added = new Family(family, ColumnCount, count, key, upperLimit, figures);
        if (count == 0) { return added; }
        TakeBounds();
        _columnFamilies.Add(added);
        ColumnCount = checked(ColumnCount + count);
        Grow(ref _columnUpper, ColumnCount);
        _columnUpper.AsSpan(added.First, count).Fill(double.PositiveInfinity);
        return added;
    }

    /// <summary>Sets the bounds of a column.</summary>
    public void SetColumnBounds(int column, double lower, double upper) => SetColumnBounds(column, 1, lower, upper);

    /// <summary>Sets the bounds of some consecutive columns.</summary>
    public void SetColumnBounds(int first, int count, double lower, double upper)
    {
        if (_boundsAreShared) { TakeBounds(); }
        if (first + count > ColumnCount) { throw new ArgumentOutOfRangeException(nameof(first), $"there are {ColumnCount} columns, not column {first + count - 1}"); }
        if (lower != 0) { Grow(ref _columnLower, ColumnCount); }
        int stored = Math.Min(count, _columnLower.Length - first);
        if (stored > 0) { _columnLower.AsSpan(first, stored).Fill(lower); }
        _columnUpper.AsSpan(first, count).Fill(upper);
    }

    /// <summary>Marks a column as whole.</summary>
    public void SetInteger(int column)
    {
        Grow(ref _integer, ColumnCount);
        _integer[column] = true;
    }

    /// <summary>Adds a family of rows with the same bounds. An empty family leaves no trace.</summary>
    /// <param name="family">Public name.</param>
    /// <param name="count">How many; 0 or more.</param>
    /// <param name="lower">Lower bound of each.</param>
    /// <param name="upper">Upper bound of each.</param>
    /// <param name="key">Keys inside the parentheses of a member's name, by position.</param>
    /// <param name="limit">The figure that the row enforces, by position; null when it never gives way.</param>
    public Family AddRows(string family, int count, double lower, double upper, Func<int, string> key, Func<int, Limit?>? limit = null)
    {
        var added = new Family(family, RowCount, count, key, limit);
        if (count == 0) { return added; }
        _rowFamilies.Add(added);
        RowCount = checked(RowCount + count);
        Grow(ref _rowLower, RowCount);
        Grow(ref _rowUpper, RowCount);
        _rowLower.AsSpan(added.First, count).Fill(lower);
        _rowUpper.AsSpan(added.First, count).Fill(upper);
        return added;
    }

    /// <summary>Sets the bounds of a row.</summary>
    public void SetRowBounds(int row, double lower, double upper)
    {
        _rowLower[row] = lower;
        _rowUpper[row] = upper;
    }

    /// <summary>
    /// Puts a ledger's entries into rows: entry e goes, times <paramref name="scale"/>, to row <c>rowOfEntry[e]</c>; −1 leaves it out.
    /// Nothing is copied before <see cref="Compile"/>. An entry's constant moves to the row's bounds.
    /// </summary>
    public void AddTerms(Ledger ledger, int[] rowOfEntry, double scale = 1)
    {
        if (rowOfEntry.Length != ledger.EntryCount) { throw new ArgumentException($"ledger {ledger.Name} has {ledger.EntryCount} entries, the map {rowOfEntry.Length}", nameof(rowOfEntry)); }
        _postings.Add(new RowPosting(ledger, rowOfEntry, null, scale));
    }

    /// <summary>As the other overload, with a scale for each entry.</summary>
    public void AddTerms(Ledger ledger, int[] rowOfEntry, double[] scaleOfEntry)
    {
        if (rowOfEntry.Length != ledger.EntryCount || scaleOfEntry.Length != ledger.EntryCount) { throw new ArgumentException($"ledger {ledger.Name} has {ledger.EntryCount} entries", nameof(rowOfEntry)); }
        _postings.Add(new RowPosting(ledger, rowOfEntry, scaleOfEntry, 1));
    }

    /// <summary>The rows that an entry of a ledger has been put into, with its scale there.</summary>
    public IEnumerable<(int Row, double Scale)> RowsOf(Ledger ledger, int entry) =>
        _postings.Where(p => ReferenceEquals(p.Ledger, ledger) && p.RowOfEntry[entry] >= 0).Select(p => (p.RowOfEntry[entry], p.ScaleOf(entry)));

    /// <summary>Adds a ledger to the objective: the sum over entries of weight × entry.</summary>
    public void AddToObjective(Ledger ledger, double[] weightOfEntry)
    {
        if (weightOfEntry.Length != ledger.EntryCount) { throw new ArgumentException($"ledger {ledger.Name} has {ledger.EntryCount} entries, the weights {weightOfEntry.Length}", nameof(weightOfEntry)); }
        _objective.Add((ledger, weightOfEntry));
    }

    /// <summary>The figure that a row enforces, or null.</summary>
    public Limit? LimitOfRow(int row) => LimitIn(_rowFamilies, row);

    /// <summary>The figure behind a column's upper bound, or null.</summary>
    public Limit? LimitOfColumn(int column) => LimitIn(_columnFamilies, column);

    /// <summary>The figures that a column's cost and coefficients are made of; empty when nobody says.</summary>
    public IReadOnlyList<Figure> FiguresOfColumn(int column)
    {
        Family family = FamilyNames.Find(_columnFamilies, column);
        return family.FiguresOf?.Invoke(column - family.First) ?? [];
    }

    /// <summary>Makes the sparse model: one count, one scatter, a short sort inside each column; terms that meet are summed, zeros dropped.</summary>
    public LpModel Compile(string name = "veta")
    {
        double[] cost = new double[ColumnCount];
        double offset = 0;
        foreach ((Ledger ledger, double[] weights) in _objective) { offset += AddCosts(ledger, weights, cost); }
        double[] rowLower = _rowLower.AsSpan(0, RowCount).ToArray();
        double[] rowUpper = _rowUpper.AsSpan(0, RowCount).ToArray();
        foreach (RowPosting posting in _postings) { MoveConstants(posting, rowLower, rowUpper); }
        SparseColumns matrix = SparseColumns.From(_postings, ColumnCount);
        ShareBounds();
        return new LpModel
        {
            Name = name,
            Offset = offset,
            Cost = cost,
            ColumnLower = _columnLower,
            ColumnUpper = _columnUpper,
            RowLower = rowLower,
            RowUpper = rowUpper,
            Starts = matrix.Starts,
            Rows = matrix.Rows,
            Values = matrix.Values,
            Integer = _integer.Length == 0 ? null : Sized(_integer, ColumnCount),
            Names = new FamilyNames(_columnFamilies, _rowFamilies),
        };
    }

    private static double AddCosts(Ledger ledger, double[] weights, double[] cost)
    {
        foreach (LedgerRun run in ledger.Runs)
        {
            for (int i = 0, entry = run.Entry, column = run.Column; i < run.Count; i++, entry += run.EntryStep, column += run.ColumnStep) { cost[column] += weights[entry] * run.Coefficient; }
        }

        ReadOnlySpan<double> constants = ledger.Constants;
        double offset = 0;
        for (int e = 0; e < constants.Length; e++)
        {
            if (constants[e] != 0) { offset += weights[e] * constants[e]; }
        }

        return offset;
    }

    private static void MoveConstants(RowPosting posting, double[] rowLower, double[] rowUpper)
    {
        ReadOnlySpan<double> constants = posting.Ledger.Constants;
        for (int e = 0; e < constants.Length; e++)
        {
            int row = posting.RowOfEntry[e];
            if (row < 0 || constants[e] == 0) { continue; }
            double moved = constants[e] * posting.ScaleOf(e);
            rowLower[row] -= moved;
            rowUpper[row] -= moved;
        }
    }

    /// <summary>Column bounds go to the model without a copy; the builder copies them if they change afterwards.</summary>
    private void ShareBounds()
    {
        Array.Resize(ref _columnLower, ColumnCount);
        Array.Resize(ref _columnUpper, ColumnCount);
        _boundsAreShared = true;
    }

    private void TakeBounds()
    {
        if (!_boundsAreShared) { return; }
        _columnLower = (double[])_columnLower.Clone();
        _columnUpper = (double[])_columnUpper.Clone();
        _boundsAreShared = false;
    }

    private static T[] Sized<T>(T[] array, int length)
    {
        T[] sized = new T[length];
        array.AsSpan(0, Math.Min(length, array.Length)).CopyTo(sized);
        return sized;
    }

    private static Limit? LimitIn(List<Family> families, int index)
    {
        Family family = FamilyNames.Find(families, index);
        return family.LimitOf?.Invoke(index - family.First);
    }

    private static void Grow<T>(ref T[] array, int needed)
    {
        if (needed > array.Length) { Array.Resize(ref array, Math.Max(checked(needed + (needed / 16)), checked(array.Length + (array.Length / (array.Length > Large ? 8 : 2))))); }
    }
}
