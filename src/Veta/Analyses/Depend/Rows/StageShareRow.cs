using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("stage_shares", "Share of an importer's demand for an element that passes through plants of a country at each stage; the stage chart.")]
internal sealed record StageShareRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("element", "Element.", Key = true)]
    public required string Element { get; init; }

    [Column("stage", "Stage of the plants.", Key = true)]
    public required Stage Stage { get; init; }

    [Column("country", "Country.", Key = true, References = typeof(Region))]
    public required string Country { get; init; }

    [Column("share", "Share; several plants of one stage in a row overlap.")]
    [Unit("1")]
    public required double Share { get; init; }
}
