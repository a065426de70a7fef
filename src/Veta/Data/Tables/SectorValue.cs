namespace Veta.Data.Tables;

/// <summary>Value added of end-use sectors by country: what a shortage puts at risk.</summary>
[Table("sector_values", "Value added of end-use sectors by country: what a shortage puts at risk.")]
public sealed record SectorValue : IRow
{
    /// <summary>The sector.</summary>
    [Column("sector", "The sector.", Key = true)]
    public required SectorId Sector { get; init; }

    /// <summary>Country.</summary>
    [Column("region", "Country.", Key = true)]
    public required RegionId Region { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

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
