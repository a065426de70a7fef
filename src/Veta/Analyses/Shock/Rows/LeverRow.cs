using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>The same shock with a lever added.</summary>
[Table("lever_effects", "The same shock with a lever added.")]
public sealed record LeverRow
{
    /// <summary>Lever.</summary>
    [Column("lever", "Lever.")]
    public required string Lever { get; init; }

    /// <summary>Loss with it.</summary>
    [Column("loss_usd", "Loss with it.")]
    [Unit("USD")]
    public required double? LossUsd { get; init; }

    /// <summary>Loss without it less loss with it.</summary>
    [Column("avoided_usd", "Loss without it less loss with it.")]
    [Unit("USD")]
    public required double? AvoidedUsd { get; init; }

    /// <summary>What it costs; blank where nothing says so.</summary>
    [Column("cost_usd", "What it costs; blank where nothing says so.")]
    [Unit("USD")]
    public required double? CostUsd { get; init; }

    /// <summary>Loss avoided per dollar.</summary>
    [Column("avoided_per_usd", "Loss avoided per dollar.")]
    [Unit("1")]
    public required double? AvoidedPerUsd { get; init; }

    /// <summary>First month in which an end use of North America lacks 1 %; blank for never.</summary>
    [Column("first_short_month", "First month in which an end use of North America lacks 1 %; blank for never.")]
    public required string? FirstShortMonth { get; init; }

    /// <summary>Highest price of an end use over usual price.</summary>
    [Column("peak_ratio", "Highest price of an end use over usual price.")]
    [Unit("1")]
    public required double? PeakRatio { get; init; }

    /// <summary>Whether the row is answered; its figures are blank when not.</summary>
    [Column("state", "Whether the row is answered; its figures are blank when not.")]
    public RowState State { get; init; } = RowState.Answered;

    /// <summary>Why it is not; blank when it is.</summary>
    [Column("reason", "Why it is not; blank when it is.")]
    public string Reason { get; init; } = "";
}
