namespace Veta.Data.Tables;

[Table("supplies", "Purchases from outside the model at a price, by year; several rows with other ids are the steps of a supply curve.")]
public sealed record Supply : IRow
{
    [Column("id", "Id of the supply.", Key = true)]
    public required SupplyId Id { get; init; }

    [Column("year", "Year; blank (then the only row of its series) for every year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public Year? Year { get; init; }

    [Column("region", "Where it arrives.")]
    public required RegionId Region { get; init; }

    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    [Column("origin", "Country it comes from, for caps on shares; blank takes the region.")]
    public RegionId? Origin { get; init; }

    [Column("quantity_per_year", "Most that can be bought; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    [Column("price_usd_per_unit", "Price.", ExpectedMinimum = 0)]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("must_take", "Whether the whole quantity arrives in any case: scrap that arises, a take-or-pay contract.", Default = "false")]
    public bool MustTake { get; init; } = false;

    [Column("payer", "Account that pays; blank takes the country.")]
    public string? Payer { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
