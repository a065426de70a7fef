using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_figures", "The figures that members draw, as ratios to what the package says.")]
internal sealed record EnsembleFigureRow
{
    [Column("policy", "The policy that draws it so; the first of those that draw it alike.", Key = true)]
    public required string Policy { get; init; }

    [Column("figure", "The figure by its address; rows that match move together.", Key = true)]
    public required string Figure { get; init; }

    [Column("driver", "What moves it; figures of one driver stand at the same place of their distributions.")]
    public required string Driver { get; init; }

    [Column("distribution", "Shape.")]
    public required DistributionKind Distribution { get; init; }

    [Column("low_ratio", "Low value over the figure.")]
    [Unit("1")]
    public required double LowRatio { get; init; }

    [Column("mode_ratio", "Most likely value over the figure.")]
    [Unit("1")]
    public required double ModeRatio { get; init; }

    [Column("high_ratio", "High value over the figure.")]
    [Unit("1")]
    public required double HighRatio { get; init; }

    [Column("range_stated", "Whether the package states its range in uncertainty; else it is that of its grade in settings, a working assumption.")]
    public required bool Stated { get; init; }
}
