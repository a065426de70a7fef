using System.Globalization;

namespace Veta.Import;

/// <summary>One record of a CSV file with the line on which it starts.</summary>
internal sealed class CsvRecord(string file, int line, string[] fields, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>Line in the file, from 1.</summary>
    public int Line => line;

    /// <summary>The cell under a header, without outer blanks.</summary>
    public string this[string header] => fields[columns[header]].Trim();

    /// <summary>The calendar year under a header.</summary>
    /// <exception cref="ImportException">The cell is no year from 1900 to 2200.</exception>
    public int Year(string header) =>
        int.TryParse(this[header], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2200
            ? year
            : throw new ImportException(Say.ImportNoYear(file, Said.Exact(line), this[header], Say.ImportAsReleased));
}
