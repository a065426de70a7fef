using Veta.Data;

namespace Veta.Analyses.Industries;

[Table("industry_losses", "What an industry loses over the run: for want of a material itself, and because its sellers or buyers do.")]
internal sealed record IndustryLossRow
{
    [Column("country", "Country.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("industry", "Industry.", Key = true)]
    public required IndustryId Industry { get; init; }

    [Column("output_usd", "Its gross output in so many months.")]
    [Unit("USD")]
    public required double OutputUsd { get; init; }

    [Column("direct_low_usd", "Output lost that itself lacks a material, under the best triage.")]
    [Unit("USD")]
    public required double DirectLowUsd { get; init; }

    [Column("direct_high_usd", "The same under proportional rationing.")]
    [Unit("USD")]
    public required double DirectHighUsd { get; init; }

    [Column("indirect_low_usd", "Output lost because sellers or buyers make less, under the best triage.")]
    [Unit("USD")]
    public required double IndirectLowUsd { get; init; }

    [Column("indirect_high_usd", "The same under proportional rationing.")]
    [Unit("USD")]
    public required double IndirectHighUsd { get; init; }

    [Column("best_triage_usd", "Value added lost under the best triage.")]
    [Unit("USD")]
    public required double BestTriageUsd { get; init; }

    [Column("rationed_usd", "Value added lost under proportional rationing; of one industry it may be less than under the best triage.")]
    [Unit("USD")]
    public required double RationedUsd { get; init; }
}
