using System.Text;

namespace Veta.Data;

/// <summary>Reads a CSV text that is no table of a package: every record with its line, cells trimmed (RFC 4180; blank lines are passed over).</summary>
public static class PlainCsv
{
    /// <summary>All records, the header first, each with the line on which it begins.</summary>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string text = reader.ReadToEnd().ReplaceLineEndings("\n").TrimStart('\uFEFF') + "\n";
        var records = new List<(int Line, IReadOnlyList<string> Cells)>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        int line = 1, start = 1;
        for (int k = 0; k < text.Length; k++)
        {
            char letter = text[k];
            if (letter == '\n') { line++; }
            if (quoted && letter == '"' && k + 1 < text.Length && text[k + 1] == '"') { cell.Append(text[++k]); }
            else if (letter == '"') { quoted = !quoted; }
            else if (quoted || letter is not (',' or '\n')) { cell.Append(letter); }
            else
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                if (letter == ',') { continue; }
                if (cells.Any(c => c.Length > 0)) { records.Add((start, cells)); }
                (cells, start) = ([], line);
            }
        }

        return records;
    }
}
