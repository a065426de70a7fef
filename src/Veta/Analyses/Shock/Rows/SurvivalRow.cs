using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("survivals", "A facility, or all of a country, stands still: how long the rest of the network and its stocks serve usual demand, and what the outage costs.")]
internal sealed record SurvivalRow
{
    [Column("lost", "Facility or country that is lost; all when none could be tried.", Key = true, References = typeof(Facility))]
    public required string Lost { get; init; }

    [Column("kind", "facility or country.", Key = true)]
    public required string Kind { get; init; }

    [Column("time_to_survive_months", "Months until demand can no longer be served; blank for never.")]
    [Unit("mo")]
    public required double? TimeToSurviveMonths { get; init; }

    [Column("time_to_recover_months", "Months until it is back: its restart or rebuilding.")]
    [Unit("mo")]
    public required double? TimeToRecoverMonths { get; init; }

    [Column("loss_usd", "Loss of demand not served in that time, at the loss per unit not served.")]
    [Unit("USD")]
    public required double? LossUsd { get; init; }

    [Column("exposure_index", "Loss over the largest loss of all.")]
    [Unit("1")]
    public required double? ExposureIndex { get; init; }

    [Column("state", "Whether the row is answered; its figures are blank when not.")]
    public RowState State { get; init; } = RowState.Answered;

    [Column("reason", "Why it is not; blank when it is.")]
    public Sentence? Reason { get; init; }
}
