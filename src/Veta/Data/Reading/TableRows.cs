namespace Veta.Data.Reading;

/// <summary>The rows read from one file with the line of each.</summary>
internal sealed class TableRows(TableDefinition table, string file)
{
    public TableDefinition Table { get; } = table;

    public string File { get; } = file;

    /// <summary>Rows whose key could be read; cells that were refused are blank.</summary>
    public List<IRow> Rows { get; } = [];

    /// <summary>Line of each row, from 1.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>True when rows are missing because the file could not be read to its end; then nobody can say which ids it holds.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Columns, with their table, whose blank cells were read as an older format meant them.</summary>
    public SortedSet<string> OldMeanings { get; } = new(StringComparer.Ordinal);

    public FindingList Findings { get; } = new(file, table);
}
