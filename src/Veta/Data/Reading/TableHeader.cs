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
            findings.Error("separator", $"The columns are separated by {mark}.", "Save the file as CSV with commas.", line);
            return columns;
        }

        for (int i = 0; i < columns.Length; i++)
        {
            string name = csv.GetString(i);
            ColumnDefinition? column = table.Column(name);
            string shown = CellFindings.Shorten(name);
            if (column is null)
            {
                string[] free = [.. table.Columns.Select(c => c.Name)];
                findings.Error(
                    "unknown-column",
                    name.Length == 0 ? $"Column {i + 1} has no name." : $"There is no column '{shown}'.",
                    name.Length == 0 ? "Name it or remove it." : Nearest.Suggestion(name, free, "Remove it, or put its content in note."),
                    line,
                    value: shown);
            }
            else if (Array.IndexOf(columns, column) >= 0)
            {
                findings.Error("duplicate-column", $"Column '{shown}' stands twice.", "Remove one of the two.", line, column: name);
            }
            else
            {
                columns[i] = column;
            }
        }

        foreach (ColumnDefinition missing in table.Columns.Where(c => c.IsRequired && !optional.Contains(c.Name) && Array.IndexOf(columns, c) < 0))
        {
            findings.Error("missing-column", "The column is missing.", $"Add the column {missing.Name}: {missing.Description}", line, column: missing.Name);
        }

        return columns;
    }

    private static string? OtherSeparator(string header) =>
        header.Contains(';', StringComparison.Ordinal) ? "semicolons"
        : header.Contains('\t', StringComparison.Ordinal) ? "tabs"
        : header.Contains('|', StringComparison.Ordinal) ? "bars"
        : null;
}
