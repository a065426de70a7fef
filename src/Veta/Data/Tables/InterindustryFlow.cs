namespace Veta.Data.Tables;

[Table("interindustry_flows", "What industries buy of each other, at home, by country.")]
public sealed record InterindustryFlow : IRow
{
    [Column("region", "Country.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("seller", "Who sells.", Key = true)]
    public required IndustryId Seller { get; init; }

    [Column("buyer", "Who buys.", Key = true)]
    public required IndustryId Buyer { get; init; }

    [Column("value_usd_per_year", "Value.", Minimum = 0)]
    [Unit("USD/y")]
    public required double ValueUsdPerYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
