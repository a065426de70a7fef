namespace Veta.Data.Tables;

/// <summary>How many units of a product a region makes or installs in a year.</summary>
[Table("product_volumes", "How many units of a product a region makes or installs in a year.")]
public sealed record ProductVolume : IRow
{
    /// <summary>The product.</summary>
    [Column("product", "The product.", Key = true)]
    public required ProductId Product { get; init; }

    /// <summary>Where.</summary>
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    /// <summary>Units of the product in the year.</summary>
    [Column("quantity_per_year", "Units of the product in the year.", Minimum = 0)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }

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
