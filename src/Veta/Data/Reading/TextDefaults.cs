using System.Text;

namespace Veta.Data.Reading;

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

    /// <summary>Fills what was left out of a row, once its key is known.</summary>
    public void Fill(TableDefinition table, IRow row, TextPool pool)
    {
        foreach (ColumnDefinition column in table.Columns)
        {
            if (!column.IsRequired || !IsOptional(table, column) || column.TextOf(row).Length > 0)
            {
                continue;
            }

            string text = column.Name == "source" ? ExampleSource : table.KeyOf(row);
            if (text.Length > 0)
            {
                column.Read(row, Encoding.UTF8.GetBytes(text), pool);
            }
        }
    }

    /// <summary>Whether a column may be absent or its cells blank.</summary>
    public bool IsOptional(TableDefinition table, ColumnDefinition column) =>
        column.Name is "name_en" or "name_es" || (column.Name == "source" && !hasSources && table.RowType != typeof(Source));
}
