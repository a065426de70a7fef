using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Links of a Sankey diagram: trade of a material between countries, and its processing within one.</summary>
[Table("links", "Links of a Sankey diagram: trade of a material between countries, and its processing within one.")]
public sealed record LinkRow
{
    /// <summary>trade or processing.</summary>
    [Column("kind", "trade or processing.")]
    public required string Kind { get; init; }

    /// <summary>Element of the source material; blank when it names none.</summary>
    [Column("element", "Element of the source material; blank when it names none.")]
    public required string Element { get; init; }

    /// <summary>From.</summary>
    [Column("source_country", "From.")]
    public required string SourceCountry { get; init; }

    /// <summary>What leaves.</summary>
    [Column("source_material", "What leaves.")]
    public required MaterialId SourceMaterial { get; init; }

    /// <summary>To.</summary>
    [Column("target_country", "To.")]
    public required string TargetCountry { get; init; }

    /// <summary>What it is or becomes.</summary>
    [Column("target_material", "What it is or becomes.")]
    public required MaterialId TargetMaterial { get; init; }

    /// <summary>Quantity of the source material.</summary>
    [Column("quantity_units_per_year", "Quantity of the source material.")]
    [Unit("unit/y")]
    public required double QuantityUnitsPerYear { get; init; }

    /// <summary>observed (a reported figure, kept to one percent), balanced (moved) or modelled.</summary>
    [Column("basis", "observed (a reported figure, kept to one percent), balanced (moved) or modelled.")]
    public required string Basis { get; init; }
}
