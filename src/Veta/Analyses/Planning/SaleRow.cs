using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("sales", "What is sold to outside the model.")]
internal sealed record SaleRow
{
    [Column("sale", "Market.", Key = true)]
    public required SaleId Sale { get; init; }

    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("quantity_per_year", "Quantity.", Compared = true)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }
}
