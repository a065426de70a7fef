using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("sensitivity", "Bars of a tornado: the owners net present value when one driver moves alone, longest first.")]
public sealed record SensitivityRow
{
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    [Column("driver", "What moves.")]
    public required string Driver { get; init; }

    [Column("low", "Low value: a factor, years of delay, or a rate.")]
    [Unit("1")]
    public required double Low { get; init; }

    [Column("high", "High value.")]
    [Unit("1")]
    public required double High { get; init; }

    [Column("npv_at_low_usd", "Net present value at the low value.")]
    [Unit("USD")]
    public required double NpvAtLowUsd { get; init; }

    [Column("npv_at_high_usd", "Net present value at the high value.")]
    [Unit("USD")]
    public required double NpvAtHighUsd { get; init; }
}
