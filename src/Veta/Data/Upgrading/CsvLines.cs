using System.Text;

namespace Veta.Data.Upgrading;

/// <summary>A CSV file cut into records and cells that keep every letter, so that a change leaves all else as it was.</summary>
internal sealed class CsvLines
{
    private readonly List<(List<string> Cells, string End)> _records = [];

    private CsvLines()
    {
    }

    /// <summary>Cuts a sound file at its commas and line ends outside quotation marks.</summary>
    public static CsvLines Parse(string text)
    {
        var lines = new CsvLines();
        var cells = new List<string>();
        bool quoted = false;
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            if (letter == '"') { quoted = !quoted; }
            if (quoted || letter is not (',' or '\n' or '\r')) { continue; }
            cells.Add(text[start..at]);
            start = at + 1;
            if (letter == ',') { continue; }
            int end = letter == '\r' && start < text.Length && text[start] == '\n' ? 2 : 1;
            lines._records.Add((cells, text.Substring(at, end)));
            cells = [];
            at += end - 1;
            start = at + 1;
        }

        if (start < text.Length || cells.Count > 0)
        {
            cells.Add(text[start..]);
            lines._records.Add((cells, ""));
        }

        return lines;
    }

    /// <summary>Writes into the blank cells of a column, which is added at the end when the file does not have it.</summary>
    /// <param name="column">Header of the column.</param>
    /// <param name="key">Header of the column that tells rows apart.</param>
    /// <param name="text">What to write for a key; null leaves the cell blank.</param>
    /// <returns>How many cells were written.</returns>
    public int Fill(string column, string key, Func<string, string?> text)
    {
        if (_records.Count == 0) { return 0; }
        List<string> header = _records[0].Cells;
        int at = header.FindIndex(c => Name(c) == column), keyAt = header.FindIndex(c => Name(c) == key), width = header.Count, written = 0;
        string?[] wanted = [.. _records.Select((r, k) => k == 0 || IsBlank(r.Cells) || (at >= 0 && at < r.Cells.Count && Plain(r.Cells[at]).Length > 0) ? null : text(Plain(r.Cells[keyAt])))];
        if (wanted.All(w => w is null)) { return 0; }
        if (at < 0) { header.Add(column); }
        for (int k = 1; k < _records.Count; k++)
        {
            List<string> cells = _records[k].Cells;
            if (at < 0 && !IsBlank(cells)) { cells.Insert(Math.Min(width, cells.Count), wanted[k] ?? ""); }
            if (at >= 0 && wanted[k] is { } cell) { cells[at] = cell; }
            if (wanted[k] is not null) { written++; }
        }

        return written;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach ((List<string> cells, string end) in _records) { text.AppendJoin(',', cells).Append(end); }
        return text.ToString();
    }

    private static bool IsBlank(List<string> cells) => cells.All(c => Plain(c).Length == 0);

    private static string Name(string cell) => Plain(cell).TrimStart('\uFEFF').ToLowerInvariant().Replace(' ', '_');

    private static string Plain(string cell)
    {
        string trimmed = cell.Trim();
        return trimmed.Length > 1 && trimmed[0] == '"' && trimmed[^1] == '"' ? trimmed[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : trimmed;
    }
}
