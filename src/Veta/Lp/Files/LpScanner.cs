namespace Veta.Lp.Files;

/// <summary>Cuts an LP file into tokens, with one token of look-ahead. Comments go from <c>\</c> to the end of the line.</summary>
internal sealed class LpScanner
{
    private static readonly Dictionary<string, string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["min"] = "minimize", ["minimize"] = "minimize", ["minimise"] = "minimize", ["minimum"] = "minimize",
        ["max"] = "maximize", ["maximize"] = "maximize", ["maximise"] = "maximize", ["maximum"] = "maximize",
        ["st"] = "rows", ["s.t."] = "rows", ["st."] = "rows", ["subject"] = "rows", ["such"] = "rows",
        ["bound"] = "bounds", ["bounds"] = "bounds",
        ["general"] = "integers", ["generals"] = "integers", ["gen"] = "integers", ["integer"] = "integers", ["integers"] = "integers", ["int"] = "integers",
        ["binary"] = "binaries", ["binaries"] = "binaries", ["bin"] = "binaries",
        ["semi-continuous"] = "semi", ["semis"] = "semi", ["semi"] = "semi", ["sos"] = "sos", ["sos1"] = "sos", ["sos2"] = "sos",
        ["end"] = "end",
    };

    private readonly BoundedLines _input;
    private readonly List<LpToken> _line = [];
    private int _place;
    private int _lineNumber;

    public LpScanner(TextReader input)
    {
        _input = new BoundedLines(input);
        Fill();
    }

    /// <summary>Comment lines before the first token, without their <c>\</c>.</summary>
    public List<string> Preamble { get; } = [];

    /// <summary>The next token, not yet taken.</summary>
    public LpToken Next { get; private set; }

    /// <summary>The token after <see cref="Next"/>, when it stands on the same line.</summary>
    public LpTokenKind After => _place + 1 < _line.Count ? _line[_place + 1].Kind : LpTokenKind.End;

    /// <summary>Takes the next token.</summary>
    public LpToken Take()
    {
        LpToken token = Next;
        _place++;
        Fill();
        return token;
    }

    private void Fill()
    {
        while (_place >= _line.Count)
        {
            string? text = _input.ReadLine();
            if (text is null)
            {
                Next = new LpToken(LpTokenKind.End, "", 0, _lineNumber);
                return;
            }

            _lineNumber++;
            _line.Clear();
            _place = 0;
            Scan(text);
            MarkSection();
        }

        Next = _line[_place];
    }

    private void Scan(string text)
    {
        int comment = text.IndexOf('\\', StringComparison.Ordinal);
        if (comment >= 0)
        {
            if (Next.Line == 0) { Preamble.Add(text[(comment + 1)..].Trim()); }
            text = text[..comment];
        }

        int i = 0;
        while (i < text.Length)
        {
            char letter = text[i];
            if (char.IsWhiteSpace(letter)) { i++; }
            else if (letter is '<' or '>' or '=') { i = ScanRelation(text, i); }
            else if (letter is '+' or '-' or ':') { Add(letter == '+' ? LpTokenKind.Plus : letter == '-' ? LpTokenKind.Minus : LpTokenKind.Colon, text, i, i += 1); }
            else if (char.IsAsciiDigit(letter) || (letter == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))) { i = ScanNumber(text, i); }
            else if (letter is '[' or ']' or '^' or '*' or '/')
            {
                throw new ModelFileException(_lineNumber, Say.ModelFileQuadratic(letter.ToString()));
            }
            else { i = ScanName(text, i); }
        }
    }

    private int ScanRelation(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] is '<' or '>' or '=') { end++; }
        string symbol = text[start..end];
        LpTokenKind kind = symbol switch
        {
            "<" or "<=" or "=<" => LpTokenKind.LessOrEqual,
            ">" or ">=" or "=>" => LpTokenKind.GreaterOrEqual,
            "=" => LpTokenKind.Equal,
            _ => throw new ModelFileException(_lineNumber, Say.ModelFileRelation(symbol)),
        };
        _line.Add(new LpToken(kind, symbol, 0, _lineNumber));
        return end;
    }

    private int ScanNumber(string text, int start)
    {
        int end = SkipDigits(text, start);
        if (end < text.Length && text[end] == '.') { end = SkipDigits(text, end + 1); }
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (digits < text.Length && char.IsAsciiDigit(text[digits])) { end = SkipDigits(text, digits); }
        }

        if (!FileNumber.TryParse(text.AsSpan(start, end - start), out double value))
        {
            throw new ModelFileException(_lineNumber, Say.ModelFileNotFinite(text[start..end]));
        }

        _line.Add(new LpToken(LpTokenKind.Number, text[start..end], value, _lineNumber));
        return end;
    }

    private int ScanName(string text, int start)
    {
        int end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('+' or '-' or '<' or '>' or '=' or ':' or '[' or ']' or '^' or '*' or '/')) { end++; }
        if (end - start == 4 && _line.Count == 0 && text.AsSpan(start).StartsWith("semi-continuous", StringComparison.OrdinalIgnoreCase)) { end = start + "semi-continuous".Length; }
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        bool infinite = name.Equals("inf", StringComparison.OrdinalIgnoreCase) || name.Equals("infinity", StringComparison.OrdinalIgnoreCase);
        if (infinite) { _line.Add(new LpToken(LpTokenKind.Number, name.ToString(), double.PositiveInfinity, _lineNumber)); }
        else { Add(LpTokenKind.Name, text, start, end); }
        return end;
    }

    private void Add(LpTokenKind kind, string text, int start, int end) => _line.Add(new LpToken(kind, text[start..end], 0, _lineNumber));

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) { at++; }
        return at;
    }

    /// <summary>A keyword opens a section only as the first word of a line, and not where it reads as a name.</summary>
    private void MarkSection()
    {
        if (_line.Count == 0 || _line[0].Kind != LpTokenKind.Name || !Sections.TryGetValue(_line[0].Text, out string? section)) { return; }
        int words = 1;
        if (_line[0].Text.Equals("subject", StringComparison.OrdinalIgnoreCase) || _line[0].Text.Equals("such", StringComparison.OrdinalIgnoreCase))
        {
            if (_line.Count == 1 || _line[1].Kind != LpTokenKind.Name || _line[1].Text.ToUpperInvariant() is not ("TO" or "THAT")) { return; }
            words = 2;
        }

        bool objective = section is "minimize" or "maximize";
        if (_line.Count > words && (_line[words].Kind == LpTokenKind.Colon || _line[words].IsRelation || (_line[words].IsSign && !objective))) { return; }
        LpToken first = _line[0];
        _line.RemoveRange(0, words);
        _line.Insert(0, first with { Kind = LpTokenKind.Section, Text = section });
    }
}
