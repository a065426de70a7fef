using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>One shock of a set or a sweep.</summary>
[Table("cases", "One shock of a set or a sweep.")]
public sealed record CaseRow
{
    /// <summary>Rank by loss; those without an answer come last.</summary>
    [Column("rank", "Rank by loss; those without an answer come last.")]
    [Unit("1")]
    public required int Rank { get; init; }

    /// <summary>Event, set, or event with its severity.</summary>
    [Column("case", "Event, set, or event with its severity.")]
    public required string Case { get; init; }

    /// <summary>Loss of the whole market: worth not consumed and higher costs, less what stocks are worth at the end. Blank, as all figures, in a row that is not answered.</summary>
    [Column("loss_usd", "Loss of the whole market: worth not consumed and higher costs, less what stocks are worth at the end. Blank, as all figures, in a row that is not answered.")]
    [Unit("USD")]
    public required double? LossUsd { get; init; }

    /// <summary>Of it consumers and producers of the United States.</summary>
    [Column("us_loss_usd", "Of it consumers and producers of the United States.")]
    [Unit("USD")]
    public required double? UsLossUsd { get; init; }

    /// <summary>Of it consumers and producers of Mexico.</summary>
    [Column("mx_loss_usd", "Of it consumers and producers of Mexico.")]
    [Unit("USD")]
    public required double? MxLossUsd { get; init; }

    /// <summary>Value added that the United States lose under the best triage; blank without an input-output table.</summary>
    [Column("us_value_added_low_usd", "Value added that the United States lose under the best triage; blank without an input-output table.")]
    [Unit("USD")]
    public required double? UsValueAddedLowUsd { get; init; }

    /// <summary>Value added that the United States lose under proportional rationing; blank without an input-output table.</summary>
    [Column("us_value_added_high_usd", "Value added that the United States lose under proportional rationing; blank without an input-output table.")]
    [Unit("USD")]
    public required double? UsValueAddedHighUsd { get; init; }

    /// <summary>Value added that Mexico loses under the best triage; blank without an input-output table.</summary>
    [Column("mx_value_added_low_usd", "Value added that Mexico loses under the best triage; blank without an input-output table.")]
    [Unit("USD")]
    public required double? MxValueAddedLowUsd { get; init; }

    /// <summary>Value added that Mexico loses under proportional rationing; blank without an input-output table.</summary>
    [Column("mx_value_added_high_usd", "Value added that Mexico loses under proportional rationing; blank without an input-output table.")]
    [Unit("USD")]
    public required double? MxValueAddedHighUsd { get; init; }

    /// <summary>Highest price of an end use over usual price.</summary>
    [Column("peak_ratio", "Highest price of an end use over usual price.")]
    [Unit("1")]
    public required double? PeakRatio { get; init; }

    /// <summary>Its material.</summary>
    [Column("peak_material", "Its material.")]
    public required MaterialId? PeakMaterial { get; init; }

    /// <summary>First month in which an end use of North America lacks 1 %; blank for never.</summary>
    [Column("first_short_month", "First month in which an end use of North America lacks 1 %; blank for never.")]
    public required string? FirstShortMonth { get; init; }

    /// <summary>End uses of North America that run short.</summary>
    [Column("short_sectors", "End uses of North America that run short.")]
    [Unit("1")]
    public required int? ShortSectors { get; init; }

    /// <summary>Deepest shortage among them.</summary>
    [Column("depth_share", "Deepest shortage among them.")]
    [Unit("1")]
    public required double? DepthShare { get; init; }

    /// <summary>What becomes of what it touches.</summary>
    [Column("outcome", "What becomes of what it touches.")]
    public required ReachOutcome? Outcome { get; init; }

    /// <summary>Flows, plants and demands at work in the usual month that it acts on.</summary>
    [Column("touched", "Flows, plants and demands at work in the usual month that it acts on.")]
    [Unit("1")]
    public required int? Touched { get; init; }

    /// <summary>Their worth in a year at usual prices.</summary>
    [Column("touched_usd_per_year", "Their worth in a year at usual prices.")]
    [Unit("USD/y")]
    public required double? TouchedUsdPerYear { get; init; }

    /// <summary>Plants that it would touch but that are not at work: candidates, permitted, suspended.</summary>
    [Column("plants_not_at_work", "Plants that it would touch but that are not at work: candidates, permitted, suspended.")]
    [Unit("1")]
    public required int? PlantsNotAtWork { get; init; }

    /// <summary>Whether the shock is answered.</summary>
    [Column("state", "Whether the shock is answered.")]
    public RowState State { get; init; } = RowState.Answered;

    /// <summary>Why it is not; blank when it is.</summary>
    [Column("reason", "Why it is not; blank when it is.")]
    public string Reason { get; init; } = "";
}
