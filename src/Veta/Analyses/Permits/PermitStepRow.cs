using Veta.Data;

namespace Veta.Analyses.Permits;

[Table("permit_steps", "Steps of each network as it is, and how often each lies on the longest way.")]
internal sealed record PermitStepRow
{
    [Column("region", "The place.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("project_kind", "Kind of project: stages of the main output that share the steps.", Key = true)]
    public required string ProjectKind { get; init; }

    [Column("material", "The main output, where steps hang on it.", Key = true)]
    public required MaterialId? Material { get; init; }

    [Column("facility", "The project, where one was asked for.", Key = true)]
    public required FacilityId? Facility { get; init; }

    [Column("permit", "The step.", Key = true)]
    public required PermitId Permit { get; init; }

    [Column("mean_months", "Mean of its months, returns and halts included.")]
    [Unit("mo")]
    public required double MeanMonths { get; init; }

    [Column("critical_share", "Share of draws in which it lies on the longest way; ways that are equally long count both.")]
    [Unit("1")]
    public required double CriticalShare { get; init; }

    [Column("legal_term_months", "Term that the law gives.")]
    [Unit("mo")]
    public required double? LegalTermMonths { get; init; }

    [Column("refusal_share", "Chance of a refusal.")]
    [Unit("1")]
    public required double RefusalShare { get; init; }

    [Column("grade", "Grade of its figures.")]
    public required Grade Grade { get; init; }
}
