namespace Veta.Data.Tables;

[Table("sector_values", "Value added of end-use sectors by country: what a shortage puts at risk.")]
public sealed record SectorValue : IRow
{
    [Column("sector", "The sector.", Key = true)]
    public required SectorId Sector { get; init; }

    [Column("region", "Country.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("value_added_usd_per_year", "Value added.", Minimum = 0)]
    [Unit("USD/y")]
    public required double ValueAddedUsdPerYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
