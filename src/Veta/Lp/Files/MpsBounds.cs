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
                ? "semi-continuous columns cannot be read; write each with a binary column and two rows"
                : $"'{kind}' is no kind of bound; write LO, UP, FX, FR, MI, PL, BV, LI or UI");
        }

        (int column, double value) = valued ? WithValue() : WithoutValue();
        bool setsLower = kind is not ("UP" or "UI" or "PL"), setsUpper = kind is not ("LO" or "LI" or "MI");
        if ((setsLower && _lowerGiven[column]) || (setsUpper && _upperGiven[column]))
        {
            throw new ModelFileException(file.Line, $"column '{model.ColumnNames[column]}' has the same bound twice; keep one");
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
                throw new ModelFileException(file.Line, $"integer column '{model.ColumnNames[j]}' has no bound, which some readers take for 1 and others for infinity; add a line ' BV BOUND {model.ColumnNames[j]}' or ' PL BOUND {model.ColumnNames[j]}' to BOUNDS");
            }
        }
    }

    private (int Column, double Value) WithValue()
    {
        string[] fields = file.Fields;
        if (fields.Length is not (3 or 4)) { throw new ModelFileException(file.Line, "this bound is a kind, a bound set, a column and a number"); }
        int column = Find(fields.Length == 4 ? fields[1] : "", fields[^2]);
        if (!FileNumber.TryParse(fields[^1], out double value)) { throw new ModelFileException(file.Line, $"'{fields[^1]}' is not a number; write it like 12.5 or 1.25E+1"); }
        return (column, FileNumber.Bound(value));
    }

    /// <summary>Some writers add a number that means nothing here.</summary>
    private (int Column, double Value) WithoutValue()
    {
        string[] fields = file.Fields;
        if (fields.Length is < 2 or > 4) { throw new ModelFileException(file.Line, "this bound is a kind, a bound set and a column"); }
        bool hasSet = fields.Length == 4 || (fields.Length == 3 && model.FindColumn(Decoded(fields[2])) >= 0);
        return (Find(hasSet ? fields[1] : "", fields[hasSet ? 2 : 1]), 0);
    }

    private int Find(string set, string column)
    {
        _set ??= set;
        if (_set != set) { throw new ModelFileException(file.Line, $"a second bound set '{set}' after '{_set}'; keep the lines of one set"); }
        int found = model.FindColumn(Decoded(column));
        return found >= 0 ? found : throw new ModelFileException(file.Line, $"column '{column}' is not in COLUMNS; add it there or correct the name");
    }

    private string Decoded(string name) => file.IsOurs ? MpsSpelling.Decode(name) : name;
}
