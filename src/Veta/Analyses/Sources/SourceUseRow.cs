using Veta.Data;

namespace Veta.Analyses.Sources;

[Table("source_uses", "A source and how much hangs on it.")]
internal sealed record SourceUseRow
{
    [Column("id", "Source.", Key = true)]
    public required SourceId Id { get; init; }

    [Column("title", "Its title.")]
    public required string Title { get; init; }

    [Column("publisher", "Who published it.")]
    public required string Publisher { get; init; }

    [Column("year", "Year of publication; blank when it is not known.")]
    [Unit("y")]
    public required int? Year { get; init; }

    [Column("grade", "Its grade.")]
    public required Grade Grade { get; init; }

    [Column("rows", "Rows that name it.")]
    [Unit("1")]
    public required int Rows { get; init; }

    [Column("figures", "Figures in them.", Compared = true)]
    [Unit("1")]
    public required int Figures { get; init; }
}
