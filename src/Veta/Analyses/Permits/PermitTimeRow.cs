using Veta.Data;

namespace Veta.Analyses.Permits;

[Table("permit_times", "How long a project takes from the decision to go ahead until it serves, as it is and after each reform alone and all together. Months are those of projects that are not refused.")]
internal sealed record PermitTimeRow
{
    /// <summary>Word for no reform.</summary>
    public const string AsIs = "none";

    /// <summary>Word for all reforms.</summary>
    public const string Together = "together";

    [Column("region", "The place.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("project_kind", "Kind of project: stages of the main output that share the steps.", Key = true)]
    public required string ProjectKind { get; init; }

    [Column("material", "The main output, where steps hang on it.", Key = true)]
    public required MaterialId? Material { get; init; }

    [Column("facility", "The project, where one was asked for.", Key = true)]
    public required FacilityId? Facility { get; init; }

    [Column("reform", "The reform, none or together.", Key = true)]
    public required string Reform { get; init; }

    [Column("mean_months", "Mean.", Compared = true)]
    [Unit("mo")]
    public required double MeanMonths { get; init; }

    [Column("deviation_months", "Standard deviation.")]
    [Unit("mo")]
    public required double DeviationMonths { get; init; }

    [Column("p10_months", "A tenth of the projects takes at most so long.")]
    [Unit("mo")]
    public required double P10Months { get; init; }

    [Column("p50_months", "Half of the projects take at most so long.")]
    [Unit("mo")]
    public required double P50Months { get; init; }

    [Column("p80_months", "Four fifths take at most so long.")]
    [Unit("mo")]
    public required double P80Months { get; init; }

    [Column("p90_months", "Nine tenths take at most so long.")]
    [Unit("mo")]
    public required double P90Months { get; init; }

    [Column("asked_months", "The percentile that was asked for.")]
    [Unit("mo")]
    public required double AskedMonths { get; init; }

    [Column("asked_low_months", "Lower end of its range of 95 % by the number of draws.")]
    [Unit("mo")]
    public required double AskedLowMonths { get; init; }

    [Column("asked_high_months", "Upper end of that range.")]
    [Unit("mo")]
    public required double AskedHighMonths { get; init; }

    [Column("saved_months", "By how much the reform shortens the percentile that was asked for, with the same draws.")]
    [Unit("mo")]
    public required double SavedMonths { get; init; }

    [Column("means_months", "Longest way through the means of the steps: what bars without chance would say.")]
    [Unit("mo")]
    public required double MeansMonths { get; init; }

    [Column("refusal_share", "Chance that some step is refused, and the project with it.")]
    [Unit("1")]
    public required double RefusalShare { get; init; }
}
