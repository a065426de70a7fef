namespace Veta.Data.Results;

/// <summary>Reads a result table back from CSV as texts, for comparison.</summary>
public static class ResultFile
{
    /// <summary>Header and rows of a file that <see cref="ResultCsv"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file has been changed so that its cells cannot be told apart.</exception>
    public static (IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows) Read(string path)
    {
        // A table of one column may hold an empty line: a blank cell.
        IReadOnlyList<(int Line, string[] Cells)> records = CsvText.Read(File.OpenRead(path), fault => Wrong(path, fault), keepEmptyLines: true);
        return records.Count == 0 ? ([""], []) : (records[0].Cells, [.. records.Skip(1).Select(record => record.Cells)]);
    }

    private static InvalidDataException Wrong(string path, CsvFault fault) => new(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Path.GetFileName(path)}:{fault.Line}: a quotation mark {(fault.Kind is CsvFaultKind.Unclosed or CsvFaultKind.TooLong ? "is not closed" : "stands where none may stand")}. Run the analysis again to write the table anew."));
}
