using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("stocks", "Levels of stocks at the end of each period.")]
internal sealed record StockRow
{
    [Column("stock", "Stock.", Key = true)]
    public required StockId Stock { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("level_units", "Level at the end of the period.", Compared = true)]
    [Unit("unit")]
    public required double LevelUnits { get; init; }

    [Column("draw_per_year", "Net drawing in the period; negative when it fills.")]
    [Unit("unit/y")]
    public required double DrawPerYear { get; init; }
}
