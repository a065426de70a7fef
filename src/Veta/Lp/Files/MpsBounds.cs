namespace Veta.Lp.Files;

/// <summary>Bounds of an MPS file.</summary>
internal sealed class MpsBounds(MpsFields file, FileModel model)
{
    private readonly List<bool> _lowerGiven = [];
    private readonly List<bool> _upperGiven = [];
    private string? _set;

    /// <summary>Makes room for one more column.</summary>
    public void AddColumn()
    {
        _lowerGiven.Add(false);
        _upperGiven.Add(false);
    }

    /// <summary>Reads a line of BOUNDS.</summary>
    public void Read()
    {
        string kind = file.Fields[0].ToUpperInvariant();
        bool valued = kind is "LO" or "UP" or "FX" or "LI" or "UI";
        if (!valued && kind is not ("FR" or "MI" or "PL" or "BV"))
        {
            throw new ModelFileException(file.Line, kind == "SC"
                ? Say.ModelFileSemiContinuous
                : Say.ModelFileBoundKind(kind));
        }

        (int column, double value) = valued ? WithValue() : WithoutValue();
        bool setsLower = kind is not ("UP" or "UI" or "PL"), setsUpper = kind is not ("LO" or "LI" or "MI");
        if ((setsLower && _lowerGiven[column]) || (setsUpper && _upperGiven[column]))
        {
            throw new ModelFileException(file.Line, Say.ModelFileBoundTwice(model.ColumnNames[column]));
        }

        _lowerGiven[column] |= setsLower;
        _upperGiven[column] |= setsUpper;
        if (setsLower) { model.Lower[column] = kind is "FR" or "MI" ? double.NegativeInfinity : kind == "BV" ? 0 : value; }
        if (setsUpper) { model.Upper[column] = kind is "FR" or "PL" ? double.PositiveInfinity : kind == "BV" ? 1 : value; }
        if (kind is "BV" or "LI" or "UI") { model.Integer[column] = true; }
    }

    /// <summary>Settles the defaults on which readers differ.</summary>
    public void Finish()
    {
        for (int j = 0; j < _lowerGiven.Count; j++)
        {
            if (!_lowerGiven[j] && model.Upper[j] < 0) { model.Lower[j] = double.NegativeInfinity; }
            if (model.Integer[j] && !_lowerGiven[j] && !_upperGiven[j])
            {
                throw new ModelFileException(file.Line, Say.ModelFileIntegerUnbound(model.ColumnNames[j]));
            }
        }
    }

    private (int Column, double Value) WithValue()
    {
        string[] fields = file.Fields;
        if (fields.Length is not (3 or 4)) { throw new ModelFileException(file.Line, Say.ModelFileBoundFour); }
        int column = Find(fields.Length == 4 ? fields[1] : "", fields[^2]);
        if (!FileNumber.TryParse(fields[^1], out double value)) { throw new ModelFileException(file.Line, Say.ModelFileNotNumber(fields[^1])); }
        return (column, FileNumber.Bound(value));
    }

    /// <summary>Some writers add a number that means nothing here.</summary>
    private (int Column, double Value) WithoutValue()
    {
        string[] fields = file.Fields;
        if (fields.Length is < 2 or > 4) { throw new ModelFileException(file.Line, Say.ModelFileBoundThree); }
        bool hasSet = fields.Length == 4 || (fields.Length == 3 && model.FindColumn(Decoded(fields[2])) >= 0);
        return (Find(hasSet ? fields[1] : "", fields[hasSet ? 2 : 1]), 0);
    }

    private int Find(string set, string column)
    {
        _set ??= set;
        if (_set != set) { throw new ModelFileException(file.Line, Say.ModelFileSecondSet(Say.ModelFileSetBound, set, _set)); }
        int found = model.FindColumn(Decoded(column));
        return found >= 0 ? found : throw new ModelFileException(file.Line, Say.ModelFileNoColumn(column));
    }

    private string Decoded(string name) => file.IsOurs ? MpsSpelling.Decode(name) : name;
}
