namespace Veta.Data.Tables;

/// <summary>What industries buy of each other, at home, by country.</summary>
[Table("interindustry_flows", "What industries buy of each other, at home, by country.")]
public sealed record InterindustryFlow : IRow
{
    /// <summary>Country.</summary>
    [Column("region", "Country.", Key = true)]
    public required RegionId Region { get; init; }

    /// <summary>Who sells.</summary>
    [Column("seller", "Who sells.", Key = true)]
    public required IndustryId Seller { get; init; }

    /// <summary>Who buys.</summary>
    [Column("buyer", "Who buys.", Key = true)]
    public required IndustryId Buyer { get; init; }

    /// <summary>Value.</summary>
    [Column("value_usd_per_year", "Value.", Minimum = 0)]
    [Unit("USD/y")]
    public required double ValueUsdPerYear { get; init; }

    /// <summary>Where the row's figures come from.</summary>
    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    /// <summary>Grade of this row where it differs from its source's; blank takes the source's.</summary>
    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    /// <summary>What a reader should know: derivation, vintage, doubt.</summary>
    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
