namespace Veta.Import;

/// <summary>One record of a CSV file with the line on which it starts.</summary>
internal sealed class CsvRecord(int line, string[] fields, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>Line in the file, from 1.</summary>
    public int Line => line;

    /// <summary>The cell under a header, without outer blanks.</summary>
    public string this[string header] => fields[columns[header]].Trim();
}
