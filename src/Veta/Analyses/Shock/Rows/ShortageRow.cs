using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("shortages", "What an end use draws in a month, with what replaces it, against what it would draw at usual prices.")]
internal sealed record ShortageRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stage", "Stage of the material.")]
    public required Stage Stage { get; init; }

    [Column("sector", "For which end use.", Key = true)]
    public required SectorId? Sector { get; init; }

    [Column("month", "Month.", Key = true)]
    public required string Month { get; init; }

    [Column("wanted_per_year", "Demand at usual prices, surges included.")]
    [Unit("unit/y")]
    public required double WantedPerYear { get; init; }

    [Column("served_per_year", "Served with the material itself.")]
    [Unit("unit/y")]
    public required double ServedPerYear { get; init; }

    [Column("replaced_per_year", "Met by another material or by less.")]
    [Unit("unit/y")]
    public required double ReplacedPerYear { get; init; }

    [Column("shortage_share", "Share of demand that is not met.")]
    [Unit("1")]
    public required double ShortageShare { get; init; }

    [Column("price_usd_per_unit", "Price.")]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }
}
