using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_measures", "How each measure is spread over the members that have an answer. In the order in which members tell them.")]
internal sealed record EnsembleMeasureRow
{
    [Column("policy", "What was asked: the policy, or the scenario and the event.", Key = true)]
    public required string Policy { get; init; }

    [Column("measure", "What is measured.", Key = true)]
    public required string Measure { get; init; }

    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    [Column("members", "Members of the ensemble.")]
    [Unit("1")]
    public required int Members { get; init; }

    [Column("members_with_value", "Members over which the figures of the row are taken: those with an answer that has the measure.")]
    [Unit("1")]
    public required int WithValue { get; init; }

    [Column("mean", "Mean.", Compared = true)]
    [Unit("own unit")]
    public required double? Mean { get; init; }

    [Column("standard_deviation", "Standard deviation; blank below two members.")]
    [Unit("own unit")]
    public required double? Deviation { get; init; }

    [Column("lowest_value", "The lowest value.")]
    [Unit("own unit")]
    public required double? Lowest { get; init; }

    [Column("p05", "Value that a twentieth of the members stays below.")]
    [Unit("own unit")]
    public required double? P05 { get; init; }

    [Column("p05_low", "Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.")]
    [Unit("own unit")]
    public required double? P05Low { get; init; }

    [Column("p05_high", "High end of that range.")]
    [Unit("own unit")]
    public required double? P05High { get; init; }

    [Column("p25", "Value that a quarter stays below.")]
    [Unit("own unit")]
    public required double? P25 { get; init; }

    [Column("p50", "Median.")]
    [Unit("own unit")]
    public required double? P50 { get; init; }

    [Column("p50_low", "Low end of the range that holds the median with 95 % confidence.")]
    [Unit("own unit")]
    public required double? P50Low { get; init; }

    [Column("p50_high", "High end of that range.")]
    [Unit("own unit")]
    public required double? P50High { get; init; }

    [Column("p75", "Value that three quarters stay below.")]
    [Unit("own unit")]
    public required double? P75 { get; init; }

    [Column("p95", "Value that all but a twentieth stay below.")]
    [Unit("own unit")]
    public required double? P95 { get; init; }

    [Column("p95_low", "Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.")]
    [Unit("own unit")]
    public required double? P95Low { get; init; }

    [Column("p95_high", "High end of that range.")]
    [Unit("own unit")]
    public required double? P95High { get; init; }

    [Column("highest_value", "The highest value.")]
    [Unit("own unit")]
    public required double? Highest { get; init; }
}
