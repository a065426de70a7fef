using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>An end use of a country over the run: when it runs short, how deep, how long, and what it loses.</summary>
[Table("sectors", "An end use of a country over the run: when it runs short, how deep, how long, and what it loses.")]
public sealed record SectorRow
{
    /// <summary>Country.</summary>
    [Column("country", "Country.")]
    public required RegionId Country { get; init; }

    /// <summary>End use.</summary>
    [Column("sector", "End use.")]
    public required SectorId Sector { get; init; }

    /// <summary>First month in which it lacks 1 % or more of a material; blank for never.</summary>
    [Column("first_short_month", "First month in which it lacks 1 % or more of a material; blank for never.")]
    public required string? FirstShortMonth { get; init; }

    /// <summary>Months from the first news to that month: time to survive.</summary>
    [Column("months_to_short", "Months from the first news to that month: time to survive.")]
    [Unit("mo")]
    public required int? MonthsToShort { get; init; }

    /// <summary>Months from the first shortage until it ends for good; blank when it lasts to the end of the run.</summary>
    [Column("months_to_recover", "Months from the first shortage until it ends for good; blank when it lasts to the end of the run.")]
    [Unit("mo")]
    public required int? MonthsToRecover { get; init; }

    /// <summary>The material that it lacks most.</summary>
    [Column("worst_material", "The material that it lacks most.")]
    public required MaterialId? WorstMaterial { get; init; }

    /// <summary>Largest share of demand for a material that is not met in a month.</summary>
    [Column("depth_share", "Largest share of demand for a material that is not met in a month.")]
    [Unit("1")]
    public required double DepthShare { get; init; }

    /// <summary>Mean of that share over the run.</summary>
    [Column("mean_share", "Mean of that share over the run.")]
    [Unit("1")]
    public required double MeanShare { get; init; }

    /// <summary>Value added of the sector; blank where the package has none.</summary>
    [Column("value_added_usd_per_year", "Value added of the sector; blank where the package has none.")]
    [Unit("USD/y")]
    public required double? ValueAddedUsdPerYear { get; init; }

    /// <summary>What users lose when the least valued uses go first: worth of what is not consumed and cost of replacing it.</summary>
    [Column("loss_low_usd", "What users lose when the least valued uses go first: worth of what is not consumed and cost of replacing it.")]
    [Unit("USD")]
    public required double LossLowUsd { get; init; }

    /// <summary>Value added lost when all output that needs what the sector lacks stops in proportion, never below the low figure; without rows of material_dependence, when all of the sector stops in proportion to the material that it lacks most; blank where not known.</summary>
    [Column("loss_high_usd", "Value added lost when all output that needs what the sector lacks stops in proportion, never below the low figure; without rows of material_dependence, when all of the sector stops in proportion to the material that it lacks most; blank where not known.")]
    [Unit("USD")]
    public required double? LossHighUsd { get; init; }
}
