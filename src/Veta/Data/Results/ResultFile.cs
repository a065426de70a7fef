namespace Veta.Data.Results;

/// <summary>Reads a result table back from CSV as texts, for comparison.</summary>
public static class ResultFile
{
    /// <summary>Header and rows of a file that <see cref="ResultCsv"/> wrote.</summary>
    /// <exception cref="InputException">The file has been changed so that its cells cannot be told apart.</exception>
    public static (IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows) Read(string path)
    {
        // A table of one column may hold an empty line: a blank cell.
        IReadOnlyList<(int Line, string[] Cells)> records = CsvText.Read(File.OpenRead(path), fault => Wrong(path, fault), keepEmptyLines: true);
        return records.Count == 0 ? ([""], []) : (records[0].Cells, [.. records.Skip(1).Select(record => record.Cells)]);
    }

    private static InputException Wrong(string path, CsvFault fault)
    {
        (string file, Said line) = (Path.GetFileName(path), Said.Exact(fault.Line));
        return new InputException(fault.Kind is CsvFaultKind.Unclosed or CsvFaultKind.TooLong ? Say.ResultQuoteOpen(file, line) : Say.ResultQuoteStray(file, line));
    }
}
