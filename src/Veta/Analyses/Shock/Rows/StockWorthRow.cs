using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>What one unit more in stock before the shock would have been worth.</summary>
[Table("stock_worths", "What one unit more in stock before the shock would have been worth.")]
public sealed record StockWorthRow
{
    /// <summary>Where.</summary>
    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>Held before the shock.</summary>
    [Column("stock_units", "Held before the shock.")]
    [Unit("unit")]
    public required double StockUnits { get; init; }

    /// <summary>Over use; blank where nothing is used.</summary>
    [Column("days_of_use", "Over use; blank where nothing is used.")]
    [Unit("d")]
    public required double? DaysOfUse { get; init; }

    /// <summary>Lowest level of the run.</summary>
    [Column("lowest_units", "Lowest level of the run.")]
    [Unit("unit")]
    public required double LowestUnits { get; init; }

    /// <summary>Highest price of the run above the usual one.</summary>
    [Column("worth_usd_per_unit", "Highest price of the run above the usual one.")]
    [Unit("USD/unit")]
    public required double WorthUsdPerUnit { get; init; }
}
