namespace Veta.Lp.Files;

/// <summary>Rows of an MPS file: their kinds, entries, right-hand sides and ranges.</summary>
internal sealed class MpsRows(MpsFields file, FileModel model)
{
    private readonly List<char> _kinds = [];
    private readonly List<double> _sides = [];
    private readonly List<double> _ranges = [];
    private readonly List<int> _lastColumn = [];
    private string? _objective;
    private int _lastCost = -1;
    private bool _offsetGiven;
    private string? _sideSet;
    private string? _rangeSet;

    /// <summary>Adds a row; the first N row, or the one named, is the objective.</summary>
    public void Add(string kind, string name, string? objectiveName)
    {
        if (kind is not ("N" or "L" or "G" or "E")) { throw new ModelFileException(file.Line, Say.ModelFileRowKind(kind)); }
        if (kind == "N" && _objective is null && (objectiveName is null || objectiveName == name))
        {
            _objective = name;
            if (model.FindRow(name) < 0) { return; }
        }

        if (name == _objective || !model.TryAddRow(name, double.NegativeInfinity, double.PositiveInfinity))
        {
            throw new ModelFileException(file.Line, Say.ModelFileRowTwice(name));
        }

        _kinds.Add(kind[0]);
        _sides.Add(double.NaN);
        _ranges.Add(double.NaN);
        _lastColumn.Add(-1);
    }

    /// <summary>Adds an entry of a column.</summary>
    public void AddEntry(int column, string rowName, double value)
    {
        int row = Find(rowName);
        if ((row < 0 ? _lastCost : _lastColumn[row]) == column)
        {
            throw new ModelFileException(file.Line, Say.ModelFileEntryTwice(model.ColumnNames[column], rowName));
        }

        if (row < 0)
        {
            _lastCost = column;
            model.Cost[column] = value;
            return;
        }

        _lastColumn[row] = column;
        model.AddEntry(row, column, value);
    }

    /// <summary>Reads a line of RHS.</summary>
    public void ReadSides()
    {
        foreach ((int row, string name, double value) in Pairs(Say.ModelFileSetSide, ref _sideSet))
        {
            bool again = row < 0 ? _offsetGiven : !double.IsNaN(_sides[row]);
            if (again) { throw new ModelFileException(file.Line, Say.ModelFileTwoSides(name)); }
            if (row >= 0) { _sides[row] = FileNumber.Bound(value); }
            else if (double.IsFinite(value))
            {
                _offsetGiven = true;
                model.Offset = FileNumber.Negate(value);
            }
            else { throw new ModelFileException(file.Line, Say.ModelFileConstant); }
        }
    }

    /// <summary>Reads a line of RANGES.</summary>
    public void ReadRanges()
    {
        foreach ((int row, string name, double value) in Pairs(Say.ModelFileSetRange, ref _rangeSet))
        {
            if (row < 0 || _kinds[row] == 'N') { throw new ModelFileException(file.Line, Say.ModelFileRangeOfN(name)); }
            if (!double.IsNaN(_ranges[row])) { throw new ModelFileException(file.Line, Say.ModelFileTwoRanges(name)); }
            _ranges[row] = FileNumber.Bound(value);
        }
    }

    /// <summary>Sets the sides of all rows from kinds, right-hand sides and ranges.</summary>
    public void Finish()
    {
        if (_objective is null) { throw new ModelFileException(file.Line, Say.ModelFileNoObjective); }
        for (int i = 0; i < _kinds.Count; i++)
        {
            if (_kinds[i] == 'N') { continue; }
            double side = double.IsNaN(_sides[i]) ? 0 : _sides[i];
            double range = double.IsNaN(_ranges[i]) ? 0 : _ranges[i];
            bool given = !double.IsNaN(_ranges[i]);
            (model.RowLower[i], model.RowUpper[i]) = _kinds[i] switch
            {
                'L' => (given ? side - Math.Abs(range) : double.NegativeInfinity, side),
                'G' => (side, given ? side + Math.Abs(range) : double.PositiveInfinity),
                _ => (Math.Min(side, side + range), Math.Max(side, side + range)),
            };
        }
    }

    /// <summary>A number of the file; infinite only where that is allowed.</summary>
    public double Number(string text, bool infinite)
    {
        if (FileNumber.TryParse(text, out double value) && (infinite || double.IsFinite(value))) { return value; }
        throw new ModelFileException(file.Line, Say.ModelFileNotFiniteMps(text));
    }

    private List<(int Row, string Name, double Value)> Pairs(Sentence what, ref string? set)
    {
        if (file.Fields.Length is < 2 or > 5) { throw new ModelFileException(file.Line, Say.ModelFilePairs(what)); }
        int first = file.Fields.Length % 2;
        string name = first == 1 ? file.Fields[0] : "";
        set ??= name;
        if (set != name) { throw new ModelFileException(file.Line, Say.ModelFileSecondSet(what, name, set)); }
        var pairs = new List<(int Row, string Name, double Value)>(2);
        for (int k = first; k < file.Fields.Length; k += 2)
        {
            string rowName = file.IsOurs ? MpsSpelling.Decode(file.Fields[k]) : file.Fields[k];
            pairs.Add((Find(rowName), rowName, Number(file.Fields[k + 1], infinite: true)));
        }

        return pairs;
    }

    /// <summary>The row of this name; −1 for the objective.</summary>
    private int Find(string name)
    {
        if (name == _objective) { return -1; }
        int row = model.FindRow(name);
        return row >= 0 ? row : throw new ModelFileException(file.Line, Say.ModelFileNoRow(name));
    }
}
