using Veta.Data;

namespace Veta.Tests.Docs.Sample;

/// <summary>A figure that was checked against its source.</summary>
[Table("sample", "Figures drawn from a package and checked against the source that they name.")]
internal sealed record SampleRow
{
    [Column("table", "Table.", Key = true)]
    public required string Table { get; init; }

    [Column("row", "Key of the row.", Key = true)]
    public required string Row { get; init; }

    [Column("column", "Column.", Key = true)]
    public required string Column { get; init; }

    [Column("value", "The figure as it was drawn.")]
    [Unit("unit")]
    public required double Value { get; init; }

    [Column("grade", "Its grade then.")]
    public required Grade Grade { get; init; }

    [Column("source", "The source that it named then.")]
    public required string Source { get; init; }

    [Column("stratum_size", "Figures of this table and grade.")]
    [Unit("1")]
    public required int StratumSize { get; init; }

    [Column("draw", "Where it stands in its stratum: first half of SHA-256 of seed and name.")]
    public required string Draw { get; init; }

    [Column("verdict", "right, wrong or cannot be opened.")]
    public required string Verdict { get; init; }

    [Column("remark", "What was found.")]
    public required string Remark { get; init; }
}
