namespace Veta.Data.Tables;

/// <summary>Observed prices.</summary>
[Table("prices", "Observed prices.")]
public sealed record Price : IRow
{
    /// <summary>What.</summary>
    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    /// <summary>Where it is quoted.</summary>
    [Column("region", "Where it is quoted.", Key = true)]
    public required RegionId Region { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    /// <summary>Month; blank for the mean of the year.</summary>
    [Column("month", "Month; blank for the mean of the year.", Key = true, Minimum = 1, Maximum = 12)]
    [Unit("1")]
    public int? Month { get; init; }

    /// <summary>Price.</summary>
    [Column("price_usd_per_unit", "Price.", Minimum = 0)]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

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
