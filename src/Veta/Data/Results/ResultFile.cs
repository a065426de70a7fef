namespace Veta.Data;

/// <summary>Reads a result table back from CSV as texts, for comparison.</summary>
public static class ResultFile
{
    /// <summary>Header and rows of a file that <see cref="ResultCsv"/> wrote.</summary>
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
        while (line is not null && line.Count(c => c == '"') % 2 == 1)
        {
            string? more = reader.ReadLine();
            if (more is null) { break; }
            line += "\n" + more;
        }

        return line;
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
