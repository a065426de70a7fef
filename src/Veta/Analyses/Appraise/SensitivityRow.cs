using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("sensitivity", "Bars of a tornado: the owners net present value when one driver moves alone, longest first.")]
internal sealed record SensitivityRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("driver", "What moves.", Key = true)]
    public required string Driver { get; init; }

    [Column("low", "Low value: a factor, years of delay, or a rate.")]
    [Unit("own unit")]
    public required double Low { get; init; }

    [Column("high", "High value.")]
    [Unit("own unit")]
    public required double High { get; init; }

    [Column("unit", "Unit of the low and the high value; 1 for a factor.")]
    public string Unit => Driver switch { "delay" => "y", "discount-rate" => "1/y", _ => "1" };

    [Column("npv_at_low_usd", "Net present value at the low value.")]
    [Unit("USD")]
    public required double NpvAtLowUsd { get; init; }

    [Column("npv_at_high_usd", "Net present value at the high value.")]
    [Unit("USD")]
    public required double NpvAtHighUsd { get; init; }
}
