using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Traps found in the trade rows of the year.</summary>
[Table("trade_flags", "Traps found in the trade rows of the year.")]
public sealed record TradeFlagRow
{
    /// <summary>entrepot: the exporter makes none; unit-value: value over quantity is far from the price, as gross weight or another form would be; withheld: no quantity; mirror: two totals of one flow differ; unnamed-partners: a part whose partners are not named.</summary>
    [Column("kind", "entrepot: the exporter makes none; unit-value: value over quantity is far from the price, as gross weight or another form would be; withheld: no quantity; mirror: two totals of one flow differ; unnamed-partners: a part whose partners are not named.")]
    public required string Kind { get; init; }

    /// <summary>From.</summary>
    [Column("exporter", "From.")]
    public required RegionId Exporter { get; init; }

    /// <summary>To.</summary>
    [Column("importer", "To.")]
    public required RegionId Importer { get; init; }

    /// <summary>The material.</summary>
    [Column("material", "The material.")]
    public required MaterialId Material { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Quantity of the row.</summary>
    [Column("quantity_units_per_year", "Quantity of the row.")]
    [Unit("unit/y")]
    public double? QuantityUnitsPerYear { get; init; }

    /// <summary>What the trap measures: unit value over price, difference over the mean, share unnamed.</summary>
    [Column("figure", "What the trap measures: unit value over price, difference over the mean, share unnamed.")]
    [Unit("1")]
    public double? Figure { get; init; }

    /// <summary>What was done about it.</summary>
    [Column("treatment", "What was done about it.")]
    public required string Treatment { get; init; }
}
