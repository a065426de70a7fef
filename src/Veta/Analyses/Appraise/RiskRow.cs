using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>Monte Carlo of a figure with common random numbers.</summary>
[Table("risk", "Monte Carlo of a figure with common random numbers.")]
public sealed record RiskRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Tax regime; none for no taxes.</summary>
    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    /// <summary>npv, treasury-cost or tax-revenue.</summary>
    [Column("figure", "npv, treasury-cost or tax-revenue.")]
    public required string Figure { get; init; }

    /// <summary>Number of samples.</summary>
    [Column("samples", "Number of samples.")]
    [Unit("1")]
    public required int Samples { get; init; }

    /// <summary>Mean.</summary>
    [Column("mean_usd", "Mean.")]
    [Unit("USD")]
    public required double MeanUsd { get; init; }

    /// <summary>Standard error of the mean; blank with one sample.</summary>
    [Column("standard_error_usd", "Standard error of the mean; blank with one sample.")]
    [Blank]
    [Unit("USD")]
    public required double StandardErrorUsd { get; init; }

    /// <summary>A tenth of the samples are below.</summary>
    [Column("p10_usd", "A tenth of the samples are below.")]
    [Unit("USD")]
    public required double P10Usd { get; init; }

    /// <summary>Median.</summary>
    [Column("p50_usd", "Median.")]
    [Unit("USD")]
    public required double P50Usd { get; init; }

    /// <summary>Nine tenths are below.</summary>
    [Column("p90_usd", "Nine tenths are below.")]
    [Unit("USD")]
    public required double P90Usd { get; init; }

    /// <summary>Mean of the lowest twentieth.</summary>
    [Column("lower_tail_usd", "Mean of the lowest twentieth.")]
    [Unit("USD")]
    public required double LowerTailUsd { get; init; }

    /// <summary>Mean of the highest twentieth.</summary>
    [Column("upper_tail_usd", "Mean of the highest twentieth.")]
    [Unit("USD")]
    public required double UpperTailUsd { get; init; }

    /// <summary>Share of samples below zero.</summary>
    [Column("share_below_zero", "Share of samples below zero.")]
    [Unit("1")]
    public required double ShareBelowZero { get; init; }
}
