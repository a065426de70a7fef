namespace Veta.Lp.Files;

/// <summary>
/// Cuts the lines of an MPS file into fields. A file is cut at blanks until a line shows that its names hold blanks,
/// which only fixed columns (2-3, 5-12, 15-22, 25-36, 40-47, 50-61) can: then the rest is cut at those columns.
/// </summary>
internal sealed class MpsFields(TextReader input)
{
    private readonly BoundedLines _lines = new(input);
    private static readonly (int Start, int Length)[] Columns = [(1, 2), (4, 8), (14, 8), (24, 12), (39, 8), (49, 12)];

    private string _text = "";

    /// <summary>Line just read, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>True when the line begins a section.</summary>
    public bool IsSection { get; private set; }

    /// <summary>Fields of the line.</summary>
    public string[] Fields { get; private set; } = [];

    /// <summary>True once the file has proved to be in fixed columns.</summary>
    public bool IsFixed { get; private set; }

    /// <summary>True when the file was written by <see cref="MpsWriter"/>.</summary>
    public bool IsOurs { get; private set; }

    /// <summary>Moves to the next line that is neither blank nor a comment; false at the end.</summary>
    public bool Read()
    {
        while (_lines.ReadLine() is { } text)
        {
            Line++;
            if (Line == 1 && text.TrimEnd() == MpsSpelling.Marker) { IsOurs = true; }
            if (text.Length == 0 || text[0] == '*' || string.IsNullOrWhiteSpace(text)) { continue; }
            _text = text;
            IsSection = !char.IsWhiteSpace(text[0]);
            Fields = IsFixed && !IsSection ? CutFixed() : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return true;
        }

        return false;
    }

    /// <summary>Cuts the line again at fixed columns, and every later line so; false when it does not fit them.</summary>
    public bool TryFixed(int fewest)
    {
        if (IsFixed || IsOurs || _text.Contains('\t', StringComparison.Ordinal) || !HasBlankGaps()) { return false; }
        string[] fields = CutFixed();
        if (fields.Length < fewest) { return false; }
        IsFixed = true;
        Fields = fields;
        return true;
    }

    private bool HasBlankGaps()
    {
        foreach ((int start, int _) in Columns.AsSpan(1))
        {
            if (start - 1 < _text.Length && _text[start - 1] != ' ') { return false; }
        }

        return true;
    }

    private string[] CutFixed()
    {
        var fields = new List<string>(6);
        for (int k = 0; k < Columns.Length && Columns[k].Start < _text.Length; k++)
        {
            (int start, int length) = Columns[k];
            string field = _text.Substring(start, Math.Min(length, _text.Length - start)).Trim();
            if (field.Length > 0) { fields.Add(field); }
        }

        return [.. fields];
    }
}
