using Veta.Data;

namespace Veta.Analyses.Sources;

[Table("place_facts", "What is known of places beside what a plan computes with.")]
internal sealed record PlaceFactRow
{
    [Column("region", "The place.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("fact", "What was measured.", Key = true)]
    public required string Fact { get; init; }

    [Column("year", "Year.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("value_units", "The figure, in the unit of the row.", Compared = true)]
    [Unit("unit")]
    public required double ValueUnits { get; init; }

    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    [Column("source", "Where the figure comes from.")]
    public required SourceId Source { get; init; }
}
