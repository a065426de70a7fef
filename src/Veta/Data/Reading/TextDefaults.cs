using System.Text;

namespace Veta.Data;

/// <summary>What an example in code may leave out: names, which take the id, and the source when the text has no table of sources.</summary>
internal sealed class TextDefaults(bool hasSources)
{
    /// <summary>For files: nothing.</summary>
    public static readonly IReadOnlySet<string> NothingOptional = new HashSet<string>();

    /// <summary>Id of the source that stands in for a missing table of sources.</summary>
    public const string ExampleSource = "example";

    /// <summary>The columns of a table that may be absent or blank.</summary>
    public IReadOnlySet<string> Optional(TableDefinition table) =>
        table.Columns.Where(c => IsOptional(table, c)).Select(c => c.Name).ToHashSet();

    /// <summary>Fills a blank cell; false when it may not be blank.</summary>
    public bool Fill(TableDefinition table, ColumnDefinition column, IRow row, TextPool pool)
    {
        if (!IsOptional(table, column))
        {
            return false;
        }

        string text = column.Name == "source" ? ExampleSource : table.KeyOf(row);
        if (text.Length > 0)
        {
            column.Read(row, Encoding.UTF8.GetBytes(text), pool);
        }

        return true;
    }

    /// <summary>Fills the columns that the header lacks.</summary>
    public void FillAbsent(TableDefinition table, ColumnDefinition?[] present, IRow row, TextPool pool)
    {
        foreach (ColumnDefinition column in table.Columns)
        {
            if (column.IsRequired && Array.IndexOf(present, column) < 0)
            {
                Fill(table, column, row, pool);
            }
        }
    }

    private bool IsOptional(TableDefinition table, ColumnDefinition column) =>
        column.Name is "name_en" or "name_es" || (column.Name == "source" && !hasSources && table.RowType != typeof(Source));
}
