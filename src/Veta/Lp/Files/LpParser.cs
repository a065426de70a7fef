namespace Veta.Lp.Files;

/// <summary>Turns the tokens of one LP file into a model.</summary>
internal sealed class LpParser
{
    private readonly LpScanner _scanner;
    private readonly FileModel _model = new();
    private readonly bool _ours;
    private readonly LpRows _rows;
    private readonly LpBounds _bounds;

    public LpParser(LpScanner scanner)
    {
        _scanner = scanner;
        _ours = scanner.Preamble.Contains(LpSpelling.Marker[1..].Trim());
        _rows = new LpRows(scanner, _model, _ours);
        _bounds = new LpBounds(scanner, _model, _ours);
    }

    public LpModel Parse()
    {
        ReadTitle();
        ReadObjective();
        while (true)
        {
            LpToken section = _scanner.Take();
            if (section.Kind == LpTokenKind.End)
            {
                throw new ModelFileException(section.Line, Say.ModelFileNoEnd);
            }

            if (section.Text == "end") { break; }
            ReadSection(section);
        }

        bool ordered = _ours && _bounds.Mentioned.Count == _model.ColumnNames.Count;
        return _model.Build(ordered ? _bounds.Mentioned : null);
    }

    private void ReadTitle()
    {
        foreach (string comment in _scanner.Preamble)
        {
            if (_ours && comment.StartsWith("name:", StringComparison.Ordinal)) { _model.Name = LpSpelling.Decode(comment["name:".Length..].TrimStart()); }
        }
    }

    private void ReadObjective()
    {
        LpToken sense = _scanner.Take();
        if (sense.Kind != LpTokenKind.Section || sense.Text is not ("minimize" or "maximize"))
        {
            throw new ModelFileException(sense.Line, Say.ModelFileLpBegins(sense.Told));
        }

        _model.Maximise = sense.Text == "maximize";
        if (_scanner.Next.Kind == LpTokenKind.Name && _scanner.After == LpTokenKind.Colon)
        {
            _scanner.Take();
            _scanner.Take();
        }

        var terms = new List<(int Column, double Value)>();
        _model.Offset = _rows.ReadExpression(terms);
        foreach ((int column, double value) in terms) { _model.Cost[column] += value; }
        if (_scanner.Next.Kind is not (LpTokenKind.Section or LpTokenKind.End))
        {
            throw new ModelFileException(_scanner.Next.Line, Say.ModelFileAfterObjective(_scanner.Next.Told));
        }
    }

    private void ReadSection(LpToken section)
    {
        switch (section.Text)
        {
            case "rows":
                while (HasMore()) { _rows.ReadRow(); }
                break;
            case "bounds":
                while (HasMore()) { _bounds.ReadBound(); }
                break;
            case "integers" or "binaries":
                while (HasMore()) { _bounds.ReadInteger(binary: section.Text == "binaries"); }
                break;
            case "semi":
                throw new ModelFileException(section.Line, Say.ModelFileSemiContinuous);
            case "sos":
                throw new ModelFileException(section.Line, Say.ModelFileSos);
            default:
                throw new ModelFileException(section.Line, Say.ModelFileSectionTwice(section.Text));
        }
    }

    private bool HasMore() => _scanner.Next.Kind is not (LpTokenKind.Section or LpTokenKind.End);
}
