using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_series", "How a series of the answers is spread over members, year by year or month by month; of policies also by how much it differs from the first, member by member.")]
internal sealed record EnsembleSeriesRow
{
    [Column("policy", "What was asked: the policy, or the scenario and the event.", Key = true)]
    public required string Policy { get; init; }

    [Column("against", "The policy that is taken off, member by member; blank for the series itself.", Key = true)]
    public required string Against { get; init; }

    [Column("measure", "What is measured.", Key = true)]
    public required string Measure { get; init; }

    [Column("period", "The year, or the month.", Key = true)]
    public required string Period { get; init; }

    [Column("name", "What is measured, in words.")]
    public Sentence? Name { get; init; }

    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    [Column("members_with_value", "Members over which the row stands.")]
    [Unit("1")]
    public required int WithValue { get; init; }

    [Column("p05", "Value that a twentieth of the members stays below.")]
    [Unit("own unit")]
    public required double? P05 { get; init; }

    [Column("p25", "Value that a quarter stays below.")]
    [Unit("own unit")]
    public required double? P25 { get; init; }

    [Column("p50", "Value that half stays below.")]
    [Unit("own unit")]
    public required double? P50 { get; init; }

    [Column("p50_low", "Low end of the range that holds the median with 95 % confidence; blank for too few members.")]
    [Unit("own unit")]
    public required double? P50Low { get; init; }

    [Column("p50_high", "High end of that range.")]
    [Unit("own unit")]
    public required double? P50High { get; init; }

    [Column("p75", "Value that three quarters stay below.")]
    [Unit("own unit")]
    public required double? P75 { get; init; }

    [Column("p95", "Value that nineteen twentieths stay below.")]
    [Unit("own unit")]
    public required double? P95 { get; init; }
}
