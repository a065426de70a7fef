using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("discards", "Surplus that is discarded.")]
public sealed record DiscardRow
{
    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    [Column("year", "First year of the period.")]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("quantity_per_year", "Quantity.")]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }
}
