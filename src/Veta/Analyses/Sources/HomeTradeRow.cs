using Veta.Data;

namespace Veta.Analyses.Sources;

[Table("home_trade", "What countries at home sell to one another, as observed: rows of trade between two of them.")]
internal sealed record HomeTradeRow
{
    [Column("exporter", "Who sells.", Key = true)]
    public required RegionId Exporter { get; init; }

    [Column("importer", "Who buys.", Key = true)]
    public required RegionId Importer { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "Year.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("quantity_per_year", "Quantity.", Compared = true)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }

    [Column("source", "Where the figure comes from.")]
    public required SourceId Source { get; init; }
}
