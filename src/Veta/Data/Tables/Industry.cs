namespace Veta.Data.Tables;

/// <summary>Industries of an input-output table, by country.</summary>
[Table("industries", "Industries of an input-output table, by country.")]
public sealed record Industry : IRow
{
    /// <summary>Id of the industry.</summary>
    [Column("id", "Id of the industry.", Key = true)]
    public required IndustryId Id { get; init; }

    /// <summary>Country.</summary>
    [Column("region", "Country.", Key = true)]
    public required RegionId Region { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Year of the table.</summary>
    [Column("year", "Year of the table.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int Year { get; init; }

    /// <summary>Gross output.</summary>
    [Column("gross_output_usd_per_year", "Gross output.", Minimum = 0)]
    [Unit("USD/y")]
    public required double GrossOutputUsdPerYear { get; init; }

    /// <summary>Value added.</summary>
    [Column("value_added_usd_per_year", "Value added.", Minimum = 0)]
    [Unit("USD/y")]
    public required double ValueAddedUsdPerYear { get; init; }

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
