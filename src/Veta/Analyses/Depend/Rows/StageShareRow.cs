using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Share of an importer's demand for an element that passes through plants of a country at each stage; the stage chart.</summary>
[Table("stage_shares", "Share of an importer's demand for an element that passes through plants of a country at each stage; the stage chart.")]
public sealed record StageShareRow
{
    /// <summary>Importing country or bloc.</summary>
    [Column("importer", "Importing country or bloc.")]
    public required string Importer { get; init; }

    /// <summary>Element.</summary>
    [Column("element", "Element.")]
    public required string Element { get; init; }

    /// <summary>Stage of the plants.</summary>
    [Column("stage", "Stage of the plants.")]
    public required Stage Stage { get; init; }

    /// <summary>Country.</summary>
    [Column("country", "Country.")]
    public required string Country { get; init; }

    /// <summary>Share; several plants of one stage in a row overlap.</summary>
    [Column("share", "Share; several plants of one stage in a row overlap.")]
    [Unit("1")]
    public required double Share { get; init; }
}
