namespace Veta.Analyses.Explaining;

/// <summary>The name of a printed figure: <c>table.column[key]</c>, or a field of the summary.</summary>
/// <param name="Table">The table; null for a field of the summary.</param>
/// <param name="Column">The column, or the dotted name of the field.</param>
/// <param name="Keys">Texts of cells that tell the row from others; empty for the first row.</param>
internal sealed record FigureName(string? Table, string Column, IReadOnlyList<string> Keys)
{
    /// <summary>Reads a name.</summary>
    /// <exception cref="RequestException">It is not of that form.</exception>
    public static FigureName Parse(string text, IReadOnlyCollection<string> tables)
    {
        int open = text.IndexOf('[', StringComparison.Ordinal);
        if (open > 0 && !text.EndsWith(']')) { throw new RequestException(new Remark("BadFigure", text)); }
        string head = open > 0 ? text[..open] : text;
        string[] keys = open > 0 ? text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        string[] parts = head.Split('.', 2);
        if (parts.Length == 2 && tables.Contains(parts[0])) { return new FigureName(parts[0], parts[1], keys); }
        return open > 0 ? throw new RequestException(new Remark("NoSuchTable", parts[0], string.Join(", ", tables))) : new FigureName(null, text, []);
    }
}
