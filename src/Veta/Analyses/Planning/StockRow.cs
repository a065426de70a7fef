using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>Levels of stocks at the end of each period.</summary>
[Table("stocks", "Levels of stocks at the end of each period.")]
public sealed record StockRow
{
    /// <summary>Stock.</summary>
    [Column("stock", "Stock.")]
    public required StockId Stock { get; init; }

    /// <summary>First year of the period.</summary>
    [Column("year", "First year of the period.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Level at the end of the period.</summary>
    [Column("level_units", "Level at the end of the period.")]
    [Unit("unit")]
    public required double LevelUnits { get; init; }

    /// <summary>Net drawing in the period; negative when it fills.</summary>
    [Column("draw_per_year", "Net drawing in the period; negative when it fills.")]
    [Unit("unit/y")]
    public required double DrawPerYear { get; init; }
}
