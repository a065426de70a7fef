using System.Text;

namespace Veta.Data.Reading;

/// <summary>Reads a CSV text that is no table of a package: every record with its line, cells trimmed (RFC 4180; blank lines are passed over).</summary>
public static class PlainCsv
{
    /// <summary>All records, the header first, each with the line on which it begins.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="PackageException">A letter was lost because the file is not UTF-8, or a quotation mark is never closed.</exception>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string text = reader.ReadToEnd().ReplaceLineEndings("\n").TrimStart('\uFEFF') + "\n";
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var lost) { throw Wrong(file, LineAt(text, lost), "not-utf-8", "The line holds a byte that is not UTF-8, or a letter that was lost.", "Save the file as UTF-8."); }
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

        if (quoted) { throw Wrong(file, start, "quotation-mark", "A quotation mark is opened and never closed.", "Put the whole cell in quotation marks and double those inside it."); }
        return records;
    }

    private static int LineAt(string text, int position) => text.AsSpan(0, position).Count('\n') + 1;

    private static PackageException Wrong(string file, int line, string check, string message, string next) =>
        new(file, [new Finding { Severity = Severity.Error, Check = check, File = file, Line = line, Message = message, NextStep = next }]);
}
