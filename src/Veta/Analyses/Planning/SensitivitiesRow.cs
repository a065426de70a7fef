using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("sensitivities", "How a headline moves when one uncertain figure stands at the end of its range: the plan solved again with whole projects in part. Ordered by how much it moves.")]
public sealed record SensitivitiesRow
{
    [Column("headline", "The headline.", Key = true)]
    public required string Headline { get; init; }

    [Column("figure", "The figure by its address; rows that match move together.", Key = true)]
    public required string Figure { get; init; }

    [Column("grade", "Its grade.")]
    public required Grade Grade { get; init; }

    [Column("range_stated", "Whether the package states its range in uncertainty; else it is 15 % either way for grade C and 40 % for D.")]
    public required bool RangeStated { get; init; }

    [Column("low_ratio", "Low value over the figure.")]
    [Unit("1")]
    public required double LowRatio { get; init; }

    [Column("high_ratio", "High value over the figure.")]
    [Unit("1")]
    public required double HighRatio { get; init; }

    [Column("headline_usd", "The headline with the figure as it is, with whole projects in part.")]
    [Unit("USD")]
    public required double HeadlineUsd { get; init; }

    [Column("headline_low_usd", "The headline with the figure low; blank where there is no plan then.")]
    [Unit("USD")]
    public required double? HeadlineLowUsd { get; init; }

    [Column("headline_high_usd", "The headline with the figure high; blank where there is no plan then.")]
    [Unit("USD")]
    public required double? HeadlineHighUsd { get; init; }

    [Column("decision_changes", "Whether some site is built at one end and not, or less than a tenth of it, at the other or as it is.")]
    public required bool DecisionChanges { get; init; }

    [Column("sites_changed", "These sites.")]
    public required string SitesChanged { get; init; }

    /// <summary>By how much the headline moves over the range, USD; infinite where one end has no plan.</summary>
    internal double Swing => HeadlineLowUsd is { } low && HeadlineHighUsd is { } high ? Math.Max(Math.Max(low, high), HeadlineUsd) - Math.Min(Math.Min(low, high), HeadlineUsd) : double.PositiveInfinity;
}
