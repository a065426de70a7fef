using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>What is bought from outside the model.</summary>
[Table("purchases", "What is bought from outside the model.")]
public sealed record PurchaseRow
{
    /// <summary>Supply.</summary>
    [Column("supply", "Supply.")]
    public required SupplyId Supply { get; init; }

    /// <summary>Where.</summary>
    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>First year of the period.</summary>
    [Column("year", "First year of the period.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Quantity.</summary>
    [Column("quantity_per_year", "Quantity.")]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }
}
