using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("lever_effects", "The same shock with a lever added.")]
internal sealed record LeverRow
{
    [Column("lever", "Lever.", Key = true, References = typeof(Lever))]
    public required string Lever { get; init; }

    [Column("loss_usd", "Loss with it.")]
    [Unit("USD")]
    public required double? LossUsd { get; init; }

    [Column("avoided_usd", "Loss without it less loss with it.")]
    [Unit("USD")]
    public required double? AvoidedUsd { get; init; }

    [Column("cost_usd", "What it costs; blank where nothing says so.")]
    [Unit("USD")]
    public required double? CostUsd { get; init; }

    [Column("avoided_per_usd", "Loss avoided per dollar.")]
    [Unit("1")]
    public required double? AvoidedPerUsd { get; init; }

    [Column("first_short_month", "First month in which an end use at home lacks 1 %; blank for never.")]
    public required string? FirstShortMonth { get; init; }

    [Column("peak_ratio", "Highest price at home over usual price, of any material at any place there where plants or end uses draw it; 1 when none rises.")]
    [Unit("1")]
    public required double? PeakRatio { get; init; }

    [Column("state", "Whether the row is answered; its figures are blank when not.")]
    public RowState State { get; init; } = RowState.Answered;

    [Column("reason", "Why it is not; blank when it is.")]
    public Sentence? Reason { get; init; }
}
