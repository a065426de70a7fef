namespace Veta.Lp.Files;

/// <summary>Turns the lines of one MPS file into a model.</summary>
internal sealed class MpsParser
{
    private readonly MpsFields _file;
    private readonly FileModel _model = new();
    private readonly MpsRows _rows;
    private readonly MpsBounds _bounds;
    private string? _objectiveName;
    private int _current = -1;
    private bool _inIntegers;

    public MpsParser(MpsFields file)
    {
        _file = file;
        _rows = new MpsRows(file, _model);
        _bounds = new MpsBounds(file, _model);
    }

    public LpModel Parse()
    {
        string section = "";
        while (_file.Read())
        {
            if (_file.IsSection)
            {
                section = _file.Fields[0].ToUpperInvariant();
                if (section == "ENDATA") { return Finish(); }
                BeginSection(section);
            }
            else { ReadLine(section); }
        }

        throw new ModelFileException(_file.Line, Say.ModelFileNoEndata);
    }

    private LpModel Finish()
    {
        _rows.Finish();
        _bounds.Finish();
        return _model.Build(order: null);
    }

    private void BeginSection(string section)
    {
        switch (section)
        {
            case "NAME":
                if (_file.Fields.Length > 1) { _model.Name = Decoded(string.Join(' ', _file.Fields[1..])); }
                break;
            case "OBJSENSE":
                if (_file.Fields.Length > 1) { ReadSense(_file.Fields[1]); }
                break;
            case "OBJNAME" or "ROWS" or "COLUMNS" or "RHS" or "RANGES" or "BOUNDS":
                break;
            default:
                throw new ModelFileException(_file.Line, Say.ModelFileSection(section));
        }
    }

    private void ReadLine(string section)
    {
        switch (section)
        {
            case "OBJSENSE": ReadSense(_file.Fields[0]); break;
            case "OBJNAME": _objectiveName = Decoded(_file.Fields[0]); break;
            case "ROWS": ReadRow(); break;
            case "COLUMNS": ReadColumn(); break;
            case "RHS": _rows.ReadSides(); break;
            case "RANGES": _rows.ReadRanges(); break;
            case "BOUNDS": _bounds.Read(); break;
            default: throw new ModelFileException(_file.Line, Say.ModelFileBeforeSection);
        }
    }

    private void ReadSense(string sense) => _model.Maximise = sense.ToUpperInvariant() switch
    {
        "MAX" or "MAXIMIZE" or "MAXIMISE" => true,
        "MIN" or "MINIMIZE" or "MINIMISE" => false,
        _ => throw new ModelFileException(_file.Line, Say.ModelFileSense(sense)),
    };

    private void ReadRow()
    {
        if (_file.Fields.Length != 2 && !_file.TryFixed(fewest: 2))
        {
            throw new ModelFileException(_file.Line, Say.ModelFileLineOfRows);
        }

        _rows.Add(_file.Fields[0].ToUpperInvariant(), Decoded(_file.Fields[1]), _objectiveName);
    }

    private void ReadColumn()
    {
        if (_file.Fields.Length >= 3 && _file.Fields[1] == "'MARKER'")
        {
            _inIntegers = _file.Fields[2] switch
            {
                "'INTORG'" => true,
                "'INTEND'" => false,
                _ => throw new ModelFileException(_file.Line, Say.ModelFileMarker(_file.Fields[2])),
            };
            return;
        }

        if (!LooksRight() && !(_file.TryFixed(fewest: 3) && LooksRight()))
        {
            throw new ModelFileException(_file.Line, Say.ModelFileLineOfColumns);
        }

        string name = Decoded(_file.Fields[0]);
        if (_current < 0 || _model.ColumnNames[_current] != name)
        {
            if (_model.FindColumn(name) >= 0) { throw new ModelFileException(_file.Line, Say.ModelFileColumnAgain(name)); }
            _current = _model.Column(name);
            _model.Integer[_current] = _inIntegers;
            _bounds.AddColumn();
        }

        for (int k = 1; k + 1 < _file.Fields.Length; k += 2) { _rows.AddEntry(_current, Decoded(_file.Fields[k]), _rows.Number(_file.Fields[k + 1], infinite: false)); }
    }

    private bool LooksRight() => _file.Fields.Length is 3 or 5 && FileNumber.TryParse(_file.Fields[2], out _);

    private string Decoded(string name) => _file.IsOurs ? MpsSpelling.Decode(name) : name;
}
