using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("purchases", "What is bought from outside the model.")]
public sealed record PurchaseRow
{
    [Column("supply", "Supply.")]
    public required SupplyId Supply { get; init; }

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
