namespace Veta.Data.Tables;

[Table("trade", "Observed trade between two regions, for calibration and indicators.")]
public sealed record Trade : IRow
{
    [Column("exporter", "From.", Key = true)]
    public required RegionId Exporter { get; init; }

    [Column("importer", "To.", Key = true)]
    public required RegionId Importer { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("quantity_per_year", "Quantity; blank when withheld.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    [Column("value_usd_per_year", "Customs value.", Minimum = 0)]
    [Unit("USD/y")]
    public double? ValueUsdPerYear { get; init; }

    [Column("qualifier", "What the publisher prints instead of or beside the figure.")]
    public string? Qualifier { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
