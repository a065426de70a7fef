using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_differences", "By how much each policy differs from the first, member by member, so that what moves both alike falls out; over members in which both have an answer.")]
internal sealed record EnsembleDifferenceRow
{
    [Column("policy", "The policy.", Key = true)]
    public required string Policy { get; init; }

    [Column("against", "The first policy.", Key = true)]
    public required string Against { get; init; }

    [Column("measure", "What is measured.", Key = true)]
    public required string Measure { get; init; }

    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    [Column("members_with_value", "Members in which both have the measure.")]
    [Unit("1")]
    public required int WithValue { get; init; }

    [Column("mean", "Mean of the differences, the policy less the first.", Compared = true)]
    [Unit("own unit")]
    public required double? Mean { get; init; }

    [Column("standard_error", "Standard error of that mean for members drawn apart; blank below two members.")]
    [Unit("own unit")]
    public required double? StandardError { get; init; }

    [Column("p05", "Difference that a twentieth of the members stays below.")]
    [Unit("own unit")]
    public required double? P05 { get; init; }

    [Column("p05_low", "Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.")]
    [Unit("own unit")]
    public required double? P05Low { get; init; }

    [Column("p05_high", "High end of that range.")]
    [Unit("own unit")]
    public required double? P05High { get; init; }

    [Column("p50", "Median difference.")]
    [Unit("own unit")]
    public required double? P50 { get; init; }

    [Column("p50_low", "Low end of the range that holds it with 95 % confidence.")]
    [Unit("own unit")]
    public required double? P50Low { get; init; }

    [Column("p50_high", "High end of that range.")]
    [Unit("own unit")]
    public required double? P50High { get; init; }

    [Column("p95", "Difference that all but a twentieth stay below.")]
    [Unit("own unit")]
    public required double? P95 { get; init; }

    [Column("p95_low", "Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.")]
    [Unit("own unit")]
    public required double? P95Low { get; init; }

    [Column("p95_high", "High end of that range.")]
    [Unit("own unit")]
    public required double? P95High { get; init; }

    [Column("share_below_zero", "Share of members in which the difference is below nought.")]
    [Unit("1")]
    public required double? ShareBelowZero { get; init; }
}
