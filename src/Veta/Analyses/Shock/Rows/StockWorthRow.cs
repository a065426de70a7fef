using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("stock_worths", "What one unit more in stock before the shock would have been worth.")]
internal sealed record StockWorthRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stock_units", "Held before the shock.")]
    [Unit("unit")]
    public required double StockUnits { get; init; }

    [Column("days_of_use", "Over use; blank where nothing is used.")]
    [Unit("d")]
    public required double? DaysOfUse { get; init; }

    [Column("lowest_units", "Lowest level of the run.")]
    [Unit("unit")]
    public required double LowestUnits { get; init; }

    [Column("worth_usd_per_unit", "Highest price of the run above the usual one.")]
    [Unit("USD/unit")]
    public required double WorthUsdPerUnit { get; init; }
}
