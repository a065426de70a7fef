namespace Veta.Data.Tables;

[Table("sales", "Sales to outside the model at a price, by year.")]
public sealed record Sale : IRow
{
    [Column("id", "Id of the market.", Key = true)]
    public required SaleId Id { get; init; }

    [Column("year", "Year; blank (then the only row of its series) for every year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public Year? Year { get; init; }

    [Column("region", "Where it leaves.")]
    public required RegionId Region { get; init; }

    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    [Column("quantity_per_year", "Most that can be sold; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    [Column("price_usd_per_unit", "Price.")]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("payer", "Account that earns; blank takes the country.")]
    public string? Payer { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
