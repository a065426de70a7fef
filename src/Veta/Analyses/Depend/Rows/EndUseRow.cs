using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>What an end use takes, and how much of it passes through the countries asked about.</summary>
[Table("end_uses", "What an end use takes, and how much of it passes through the countries asked about.")]
public sealed record EndUseRow
{
    /// <summary>Importing country or bloc.</summary>
    [Column("importer", "Importing country or bloc.")]
    public required string Importer { get; init; }

    /// <summary>End use; blank for demand without one.</summary>
    [Column("sector", "End use; blank for demand without one.")]
    public string Sector { get; init; } = "";

    /// <summary>The material.</summary>
    [Column("material", "The material.")]
    public required MaterialId Material { get; init; }

    /// <summary>Element followed.</summary>
    [Column("element", "Element followed.")]
    public required string Element { get; init; }

    /// <summary>Demand of the year.</summary>
    [Column("demand_units_per_year", "Demand of the year.")]
    [Unit("unit/y")]
    public required double DemandUnitsPerYear { get; init; }

    /// <summary>Least, by the package's uncertainty.</summary>
    [Column("demand_low_units_per_year", "Least, by the package's uncertainty.")]
    [Unit("unit/y")]
    public double? DemandLowUnitsPerYear { get; init; }

    /// <summary>Most, by the package's uncertainty.</summary>
    [Column("demand_high_units_per_year", "Most, by the package's uncertainty.")]
    [Unit("unit/y")]
    public double? DemandHighUnitsPerYear { get; init; }

    /// <summary>Element contained.</summary>
    [Column("element_t_per_year", "Element contained.")]
    [Unit("t/y")]
    public required double ElementTonnesPerYear { get; init; }

    /// <summary>Share made in the countries asked about.</summary>
    [Column("direct_share", "Share made in the countries asked about.")]
    [Unit("1")]
    public required double DirectShare { get; init; }

    /// <summary>Share refined there.</summary>
    [Column("refining_share", "Share refined there.")]
    [Unit("1")]
    public required double RefiningShare { get; init; }

    /// <summary>Share mined, collected or bought there.</summary>
    [Column("mining_share", "Share mined, collected or bought there.")]
    [Unit("1")]
    public required double MiningShare { get; init; }

    /// <summary>Share that passes through them at any stage.</summary>
    [Column("touched_share", "Share that passes through them at any stage.")]
    [Unit("1")]
    public required double TouchedShare { get; init; }

    /// <summary>Share that passes through plants that they control.</summary>
    [Column("touched_share_owner", "Share that passes through plants that they control.")]
    [Unit("1")]
    public required double TouchedShareOwner { get; init; }

    /// <summary>Share of value that they earn.</summary>
    [Column("value_share", "Share of value that they earn.")]
    [Unit("1")]
    public required double ValueShare { get; init; }

    /// <summary>Stage with the largest share.</summary>
    [Column("bottleneck", "Stage with the largest share.")]
    public required string Bottleneck { get; init; }

    /// <summary>That share.</summary>
    [Column("bottleneck_share", "That share.")]
    [Unit("1")]
    public required double BottleneckShare { get; init; }
}
