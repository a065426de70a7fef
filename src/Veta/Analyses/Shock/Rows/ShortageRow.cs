using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>What an end use draws in a month, with what replaces it, against what it would draw at usual prices.</summary>
[Table("shortages", "What an end use draws in a month, with what replaces it, against what it would draw at usual prices.")]
public sealed record ShortageRow
{
    /// <summary>Where.</summary>
    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>Stage of the material.</summary>
    [Column("stage", "Stage of the material.")]
    public required Stage Stage { get; init; }

    /// <summary>For which end use.</summary>
    [Column("sector", "For which end use.")]
    public required SectorId? Sector { get; init; }

    /// <summary>Month.</summary>
    [Column("month", "Month.")]
    public required string Month { get; init; }

    /// <summary>Demand at usual prices, surges included.</summary>
    [Column("wanted_per_year", "Demand at usual prices, surges included.")]
    [Unit("unit/y")]
    public required double WantedPerYear { get; init; }

    /// <summary>Served with the material itself.</summary>
    [Column("served_per_year", "Served with the material itself.")]
    [Unit("unit/y")]
    public required double ServedPerYear { get; init; }

    /// <summary>Met by another material or by less.</summary>
    [Column("replaced_per_year", "Met by another material or by less.")]
    [Unit("unit/y")]
    public required double ReplacedPerYear { get; init; }

    /// <summary>Share of demand that is not met.</summary>
    [Column("shortage_share", "Share of demand that is not met.")]
    [Unit("1")]
    public required double ShortageShare { get; init; }

    /// <summary>Price.</summary>
    [Column("price_usd_per_unit", "Price.")]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }
}
