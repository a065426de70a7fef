namespace Veta.Data.Tables;

/// <summary>Observed trade between two regions, for calibration and indicators.</summary>
[Table("trade", "Observed trade between two regions, for calibration and indicators.")]
public sealed record Trade : IRow
{
    /// <summary>From.</summary>
    [Column("exporter", "From.", Key = true)]
    public required RegionId Exporter { get; init; }

    /// <summary>To.</summary>
    [Column("importer", "To.", Key = true)]
    public required RegionId Importer { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    /// <summary>Quantity; blank when withheld.</summary>
    [Column("quantity_per_year", "Quantity; blank when withheld.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    /// <summary>Customs value.</summary>
    [Column("value_usd_per_year", "Customs value.", Minimum = 0)]
    [Unit("USD/y")]
    public double? ValueUsdPerYear { get; init; }

    /// <summary>What the publisher prints instead of or beside the figure.</summary>
    [Column("qualifier", "What the publisher prints instead of or beside the figure.")]
    public string? Qualifier { get; init; }

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
