namespace Veta.Data.Tables;

[Table("product_volumes", "How many units of a product a region makes or installs in a year.", ForReaders = true)]
public sealed record ProductVolume : IRow
{
    [Column("product", "The product.", Key = true)]
    public required ProductId Product { get; init; }

    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("quantity_per_year", "Units of the product in the year.", Minimum = 0)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
