using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("end_uses", "What an end use takes, and how much of it passes through the countries asked about.")]
internal sealed record EndUseRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("sector", "End use; blank for demand without one.", Key = true, References = typeof(Sector))]
    public string Sector { get; init; } = "";

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("element", "Element followed.", Key = true)]
    public required string Element { get; init; }

    [Column("demand_units_per_year", "Demand of the year.")]
    [Unit("unit/y")]
    public required double DemandUnitsPerYear { get; init; }

    [Column("demand_low_units_per_year", "Least, by the package's uncertainty.")]
    [Unit("unit/y")]
    public double? DemandLowUnitsPerYear { get; init; }

    [Column("demand_high_units_per_year", "Most, by the package's uncertainty.")]
    [Unit("unit/y")]
    public double? DemandHighUnitsPerYear { get; init; }

    [Column("element_t_per_year", "Element contained.")]
    [Unit("t/y")]
    public required double ElementTonnesPerYear { get; init; }

    [Column("direct_share", "Share made in the countries asked about.")]
    [Unit("1")]
    public required double DirectShare { get; init; }

    [Column("direct_observed", "Whether rows of trade of the year, better than assumptions, say from whom the importer buys the material; else the share rests on the model's choice.")]
    public required bool DirectObserved { get; init; }

    [Column("refining_share", "Share refined there.")]
    [Unit("1")]
    public required double RefiningShare { get; init; }

    [Column("mining_share", "Share mined, collected or bought there.")]
    [Unit("1")]
    public required double MiningShare { get; init; }

    [Column("touched_share", "Share that passes through them at any stage.")]
    [Unit("1")]
    public required double TouchedShare { get; init; }

    [Column("touched_share_owner", "Share that passes through plants that they control.")]
    [Unit("1")]
    public required double TouchedShareOwner { get; init; }

    [Column("value_share", "Share of value that they earn.")]
    [Unit("1")]
    public required double ValueShare { get; init; }

    [Column("bottleneck", "Stage with the largest share.")]
    public required string Bottleneck { get; init; }

    [Column("bottleneck_share", "That share.")]
    [Unit("1")]
    public required double BottleneckShare { get; init; }
}
