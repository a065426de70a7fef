using System.Text;
using CsvHelper;

namespace Veta.Data.Reading;

/// <summary>Matches the header of a file with the columns of its table.</summary>
internal static class TableHeader
{
    /// <summary>The column of each cell of the header; null for a header that is unknown or repeated, which is reported.</summary>
    /// <param name="csv">Stands on the header.</param>
    /// <param name="table">The table.</param>
    /// <param name="optional">Columns that may be absent although they are required.</param>
    /// <param name="line">Line of the header.</param>
    /// <param name="findings">Where problems go.</param>
    public static ColumnDefinition?[] Match(CsvReader csv, TableDefinition table, IReadOnlySet<string> optional, int line, FindingList findings)
    {
        var columns = new ColumnDefinition?[csv.FieldCount];
        if (csv.FieldCount == 1 && OtherSeparator(csv.GetString(0)) is { } mark)
        {
            findings.Error("separator", Say.CheckTableHeaderTheColumnsAreSeparatedBy(mark), mark == Say.CheckTableHeaderSemicolons ? Say.CheckTableHeaderExcelSemicolons : Say.CheckTableHeaderSaveWithCommas, line);
            return columns;
        }

        for (int i = 0; i < columns.Length; i++)
        {
            // Spreadsheets and people write capitals and blanks; no two columns differ only in them.
            string name = csv.GetString(i).Trim().ToLowerInvariant().Replace(' ', '_');
            if (name.Length == 0) { continue; }
            ColumnDefinition? column = table.Column(name);
            string shown = CellFindings.Shorten(csv.GetString(i));
            if (column is null)
            {
                string[] free = [.. table.Columns.Select(c => c.Name)];
                findings.Error(
                    "unknown-column",
                    Say.CheckTableHeaderThereIsNoColumn(shown),
                    MovedNames.OfColumn(table.Name, name) ?? Nearest.Suggestion(name, free, Say.CheckTableHeaderRemoveItOrPutIts),
                    line,
                    value: shown);
            }
            else if (Array.IndexOf(columns, column) >= 0)
            {
                findings.Error("duplicate-column", Say.CheckTableHeaderColumnStandsTwice(shown), Say.CheckPackageDescriptionRemoveOneOfTheTwo, line, column: name);
            }
            else
            {
                columns[i] = column;
            }
        }

        foreach (ColumnDefinition missing in table.Columns.Where(c => c.IsRequired && !optional.Contains(c.Name) && Array.IndexOf(columns, c) < 0))
        {
            findings.Error("missing-column", Say.CheckTableHeaderTheColumnIsMissing, Say.CheckTableHeaderAddTheColumn(missing.Name, Said.InEnglish(missing.Description, Say.CheckAdviceSeeTables)), line, column: missing.Name);
        }

        return columns;
    }

    /// <summary>Positions whose cell of the header is blank: columns that nobody filled, if their cells are blank too.</summary>
    public static HashSet<int> Unnamed(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Where(i => string.IsNullOrWhiteSpace(csv.GetString(i)))];

    private static Sentence? OtherSeparator(string header) =>
        header.Contains(';', StringComparison.Ordinal) ? Say.CheckTableHeaderSemicolons
        : header.Contains('\t', StringComparison.Ordinal) ? Say.CheckTableHeaderTabs
        : header.Contains('|', StringComparison.Ordinal) ? Say.CheckTableHeaderBars
        : null;
}
