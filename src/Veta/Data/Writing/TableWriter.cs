using CsvHelper;

namespace Veta.Data.Writing;

/// <summary>Writes one table as CSV: canonical columns, LF, quotation marks only where needed, numbers that read back to the same bits.</summary>
internal static class TableWriter
{
    /// <exception cref="ArgumentException">An item of a list contains a semicolon, or a text cannot be told from a blank cell.</exception>
    public static void Write(TableDefinition table, IReadOnlyList<IRow> rows, Stream stream)
    {
        var options = new CsvWriterOptions { NewLine = "\n", Separator = ',' };
        using CsvWriter csv = CsvWriter.Create(stream, options, leaveOpen: true);
        foreach (ColumnDefinition column in table.Columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        foreach (IRow row in rows)
        {
            foreach (ColumnDefinition column in table.Columns)
            {
                csv.WriteField(Cell(table, column, row));
            }

            csv.EndRecord();
        }

        csv.Flush();
    }

    private static string Cell(TableDefinition table, ColumnDefinition column, IRow row)
    {
        string text = column.TextOf(row);
        if (column.IsList && column.Kind == ColumnKind.Text)
        {
            foreach (object item in (System.Collections.IEnumerable)column.ValueOf(row)!)
            {
                string part = (string)item;
                if (part.Contains(';', StringComparison.Ordinal) || part != part.Trim() || part.Length == 0)
                {
                    throw new ArgumentException($"{table.Name}[{table.KeyOf(row)}].{column.Name}: '{part}' cannot be an item of a list. Remove semicolons and outer blanks.");
                }
            }
        }
        else if (column.Kind == ColumnKind.Text && text.Length > 0 && string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"{table.Name}[{table.KeyOf(row)}].{column.Name}: a text of blanks alone would be read as blank. Use null.");
        }

        return text;
    }
}
