using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_cases", "How many members have an answer in each case, and from where they were solved.")]
internal sealed record EnsembleCaseRow
{
    [Column("policy", "What was asked: the policy, or the scenario and the event.", Key = true)]
    public required string Policy { get; init; }

    [Column("members", "Members asked.")]
    [Unit("1")]
    public required int Members { get; init; }

    [Column("members_answered", "Members with an answer.", Compared = true)]
    [Unit("1")]
    public required int Answered { get; init; }

    [Column("members_failed", "Members that could not be answered; members says why.")]
    [Unit("1")]
    public required int Failed { get; init; }

    [Column("members_refused", "Members that cannot be asked so.")]
    [Unit("1")]
    public required int Refused { get; init; }

    [Column("members_floors_lowered", "Members with an answer in which least utilisations or least stocks had to give way, as little as possible.")]
    [Unit("1")]
    public required int Lowered { get; init; }

    [Column("members_from_reference", "Members solved from the basis of the reference.")]
    [Unit("1")]
    public required int FromReference { get; init; }

    [Column("members_other_structure", "Members with other columns or rows than the reference, solved from its basis as far as names agree.")]
    [Unit("1")]
    public required int OtherStructure { get; init; }

    [Column("members_from_start", "Members solved from the start, for their analysis keeps no basis.")]
    [Unit("1")]
    public required int FromStart { get; init; }

    [Column("first_reason", "Why the first of those without an answer has none; blank where all have one.")]
    public required Sentence? Reason { get; init; }
}
