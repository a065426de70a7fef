namespace Veta.Data.Tables;

[Table("industries", "Industries of an input-output table, by country.")]
public sealed record Industry : IRow
{
    [Column("id", "Id of the industry.", Key = true)]
    public required IndustryId Id { get; init; }

    [Column("region", "Country.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("year", "Year of the table.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int Year { get; init; }

    [Column("gross_output_usd_per_year", "Gross output.", Minimum = 0)]
    [Unit("USD/y")]
    public required double GrossOutputUsdPerYear { get; init; }

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
