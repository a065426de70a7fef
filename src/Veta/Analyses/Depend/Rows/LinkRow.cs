using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("links", "Links of a Sankey diagram: trade of a material between countries, and its processing within one.")]
internal sealed record LinkRow
{
    [Column("kind", "trade or processing.", Key = true)]
    public required string Kind { get; init; }

    [Column("element", "Element of the source material; blank when it names none.", Key = true)]
    public required string Element { get; init; }

    [Column("source_country", "From.", Key = true, References = typeof(Region))]
    public required string SourceCountry { get; init; }

    [Column("source_material", "What leaves.", Key = true)]
    public required MaterialId SourceMaterial { get; init; }

    [Column("target_country", "To.", Key = true, References = typeof(Region))]
    public required string TargetCountry { get; init; }

    [Column("target_material", "What it is or becomes.", Key = true)]
    public required MaterialId TargetMaterial { get; init; }

    [Column("quantity_units_per_year", "Quantity of the source material.")]
    [Unit("unit/y")]
    public required double QuantityUnitsPerYear { get; init; }

    [Column("basis", "observed (a reported figure, kept to one percent), balanced (moved) or modelled.")]
    public required string Basis { get; init; }
}
