using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("sectors", "An end use of a country over the run: when it runs short, how deep, how long, and what it loses.")]
internal sealed record SectorRow
{
    [Column("country", "Country.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("sector", "End use.", Key = true)]
    public required SectorId Sector { get; init; }

    [Column("first_short_month", "First month in which it lacks 1 % or more of a material; blank for never.")]
    public required string? FirstShortMonth { get; init; }

    [Column("months_to_short", "Months from the first news to that month: time to survive.")]
    [Unit("mo")]
    public required int? MonthsToShort { get; init; }

    [Column("months_to_recover", "Months from the first shortage until it ends for good; blank when it lasts to the end of the run.")]
    [Unit("mo")]
    public required int? MonthsToRecover { get; init; }

    [Column("worst_material", "The material that it lacks most.")]
    public required MaterialId? WorstMaterial { get; init; }

    [Column("depth_share", "Largest share of demand for a material that is not met in a month.", Compared = true)]
    [Unit("1")]
    public required double DepthShare { get; init; }

    [Column("mean_share", "Mean of that share over the run.")]
    [Unit("1")]
    public required double MeanShare { get; init; }

    [Column("value_added_usd_per_year", "Value added of the sector; blank where the package has none.")]
    [Unit("USD/y")]
    public required double? ValueAddedUsdPerYear { get; init; }

    [Column("loss_low_usd", "What users lose when the least valued uses go first: worth of what is not consumed and cost of replacing it.")]
    [Unit("USD")]
    public required double LossLowUsd { get; init; }

    [Column("loss_high_usd", "Value added lost when all output that needs what the sector lacks stops in proportion, never below the low figure; without rows of material_dependence, when all of the sector stops in proportion to the material that it lacks most; blank where not known.")]
    [Unit("USD")]
    public required double? LossHighUsd { get; init; }
}
