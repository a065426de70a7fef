namespace Veta.Data.Results;

/// <summary>Reads a result table back from CSV as texts, for comparison.</summary>
public static class ResultFile
{
    private const int MostRecord = 1 << 24;

    /// <summary>Header and rows of a file that <see cref="ResultCsv"/> wrote.</summary>
    /// <exception cref="InvalidDataException">A record is longer than any that is written, as when a quotation mark is never closed.</exception>
    public static (IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows) Read(string path)
    {
        using var reader = new StreamReader(path);
        string[] columns = Split(reader.ReadLine() ?? "");
        var rows = new List<string[]>();
        while (ReadRecord(reader) is { } line) { rows.Add(Split(line)); }
        return (columns, rows);
    }

    private static string? ReadRecord(StreamReader reader)
    {
        string? line = reader.ReadLine();
        if (line is null || line.Count(c => c == '"') % 2 == 0) { return line; }
        var record = new System.Text.StringBuilder(line);
        while (reader.ReadLine() is { } more)
        {
            record.Append('\n').Append(more);
            if (record.Length > MostRecord) { throw new InvalidDataException($"A record is longer than {MostRecord} characters: a quotation mark is not closed. Run the analysis again to write the table anew."); }
            if (more.Count(c => c == '"') % 2 == 1) { break; }
        }

        return record.ToString();
    }

    private static string[] Split(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int k = 0; k < line.Length; k++)
        {
            char c = line[k];
            if (quoted && c == '"' && k + 1 < line.Length && line[k + 1] == '"') { cell.Append('"'); k++; }
            else if (c == '"') { quoted = !quoted; }
            else if (c == ',' && !quoted) { cells.Add(cell.ToString()); cell.Clear(); }
            else { cell.Append(c); }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
