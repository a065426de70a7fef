using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("trade_flags", "Traps found in the trade rows of the year.")]
internal sealed record TradeFlagRow
{
    [Column("kind", "entrepot: the exporter makes none; unit-value: value over quantity is far from the price, as gross weight or another form would be; withheld: no quantity; mirror: two totals of one flow differ; unnamed-partners: a part whose partners are not named.", Key = true)]
    public required string Kind { get; init; }

    [Column("exporter", "From.", Key = true)]
    public required RegionId Exporter { get; init; }

    [Column("importer", "To.", Key = true)]
    public required RegionId Importer { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "Year.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("quantity_units_per_year", "Quantity of the row.")]
    [Unit("unit/y")]
    public double? QuantityUnitsPerYear { get; init; }

    [Column("figure", "What the trap measures: unit value over price, difference over the mean, share unnamed.")]
    [Unit("1")]
    public double? Figure { get; init; }

    [Column("treatment", "What was done about it.")]
    public required Sentence Treatment { get; init; }
}
