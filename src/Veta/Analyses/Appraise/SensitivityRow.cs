using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>Bars of a tornado: the owners net present value when one driver moves alone, longest first.</summary>
[Table("sensitivity", "Bars of a tornado: the owners net present value when one driver moves alone, longest first.")]
public sealed record SensitivityRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Tax regime; none for no taxes.</summary>
    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    /// <summary>What moves.</summary>
    [Column("driver", "What moves.")]
    public required string Driver { get; init; }

    /// <summary>Low value: a factor, years of delay, or a rate.</summary>
    [Column("low", "Low value: a factor, years of delay, or a rate.")]
    [Unit("1")]
    public required double Low { get; init; }

    /// <summary>High value.</summary>
    [Column("high", "High value.")]
    [Unit("1")]
    public required double High { get; init; }

    /// <summary>Net present value at the low value.</summary>
    [Column("npv_at_low_usd", "Net present value at the low value.")]
    [Unit("USD")]
    public required double NpvAtLowUsd { get; init; }

    /// <summary>Net present value at the high value.</summary>
    [Column("npv_at_high_usd", "Net present value at the high value.")]
    [Unit("USD")]
    public required double NpvAtHighUsd { get; init; }
}
