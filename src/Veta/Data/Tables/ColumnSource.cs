namespace Veta.Data.Tables;

[Table("column_sources", "Where single columns of a row come from, when its own source speaks of the others: costs above all, which count as grade D unless they are named here.")]
public sealed record ColumnSource : IRow
{
    /// <summary>The word that stands for every column that a row's source does not speak of.</summary>
    public const string EveryCost = "cost";

    [Column("table", "Name of the table.", Key = true)]
    public required string Table { get; init; }

    [Column("row", "Key of the row; * stands for any text.", Key = true)]
    public required string Row { get; init; }

    [Column("column", "Header of the column, or cost for all costs of the row.", Key = true)]
    public required string Column { get; init; }

    [Column("source", "Where the figures of the column come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of the column where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
