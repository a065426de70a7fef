using System.Globalization;
using Veta.Data;

namespace Veta.Report;

/// <summary>A table as a file of a run holds it: names of columns, texts of cells, and which columns are numbers.</summary>
public sealed class ReportTable
{
    private readonly bool[] _numeric;

    private ReportTable(string name, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        (Name, Columns, Rows) = (name, columns, rows);
        _numeric = [.. Enumerable.Range(0, columns.Count).Select(k => rows.All(row => row[k].Length == 0 || IsNumber(row[k])))];
    }

    /// <summary>Name of the file without <c>.csv</c>.</summary>
    public string Name { get; }

    /// <summary>Headers, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Cells as texts, blank for no value.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Reads a CSV file, without some columns of some tables. Throws <see cref="ReportException"/> when a row has another number of cells than the header.</summary>
    public static ReportTable Read(string path, IReadOnlySet<(string Table, string Column)>? without = null)
    {
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(path);
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Length != columns.Count)
            {
                throw new ReportException(Say.ReportRagged(path, Said.Exact(row + 2), rows[row].Length, columns.Count));
            }
        }

        string name = Path.GetFileNameWithoutExtension(path);
        int[] kept = [.. Enumerable.Range(0, columns.Count).Where(k => without?.Contains((name, columns[k])) != true)];
        return kept.Length == columns.Count ? new ReportTable(name, columns, rows) : new ReportTable(name, [.. kept.Select(k => columns[k])], [.. rows.Select(row => (string[])[.. kept.Select(k => row[k])])]);
    }

    /// <summary>True when every filled cell of the column is a number that is written as the program writes it; other digits, such as codes with leading zeros, stay text.</summary>
    public bool IsNumeric(int column) => _numeric[column];

    private static bool IsNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] == '-')
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        && double.IsFinite(value)
        && (value.ToString("R", CultureInfo.InvariantCulture) == text || value.ToString("G15", CultureInfo.InvariantCulture) == text || (text.Contains('.', StringComparison.Ordinal) && text.TrimEnd('0').TrimEnd('.') == value.ToString("R", CultureInfo.InvariantCulture)));
}
