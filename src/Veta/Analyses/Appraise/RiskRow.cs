using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("risk", "Monte Carlo of a figure with common random numbers.")]
internal sealed record RiskRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("figure", "npv, treasury-cost or tax-revenue.", Key = true)]
    public required string Figure { get; init; }

    [Column("samples", "Number of samples.")]
    [Unit("1")]
    public required int Samples { get; init; }

    [Column("mean_usd", "Mean.")]
    [Unit("USD")]
    public required double MeanUsd { get; init; }

    [Column("standard_error_usd", "Standard error of the mean; blank with one sample.")]
    [Blank]
    [Unit("USD")]
    public required double StandardErrorUsd { get; init; }

    [Column("p10_usd", "A tenth of the samples are below.")]
    [Unit("USD")]
    public required double P10Usd { get; init; }

    [Column("p50_usd", "Median.")]
    [Unit("USD")]
    public required double P50Usd { get; init; }

    [Column("p90_usd", "Nine tenths are below.")]
    [Unit("USD")]
    public required double P90Usd { get; init; }

    [Column("lower_tail_usd", "Mean of the lowest twentieth.")]
    [Unit("USD")]
    public required double LowerTailUsd { get; init; }

    [Column("upper_tail_usd", "Mean of the highest twentieth.")]
    [Unit("USD")]
    public required double UpperTailUsd { get; init; }

    [Column("share_below_zero", "Share of samples below zero.")]
    [Unit("1")]
    public required double ShareBelowZero { get; init; }
}
