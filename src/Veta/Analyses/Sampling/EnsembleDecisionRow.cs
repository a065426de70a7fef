using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_decisions", "In what share of the members with an answer each decision is taken, such as a site that is built: at least a tenth of the most of any member.")]
internal sealed record EnsembleDecisionRow
{
    [Column("policy", "What was asked: the policy, or the scenario and the event.", Key = true)]
    public required string Policy { get; init; }

    [Column("decision", "The kind of decision; of a measure, what it names because it is the most.", Key = true)]
    public required string Decision { get; init; }

    [Column("about", "The site, project or name decided on.", Key = true)]
    public required string About { get; init; }

    [Column("members_answered", "Members with an answer.")]
    [Unit("1")]
    public required int Answered { get; init; }

    [Column("members_taken", "Members that take it.")]
    [Unit("1")]
    public required int Taken { get; init; }

    [Column("share_taken", "Their share; blank where no member has an answer.", Compared = true)]
    [Unit("1")]
    public required double? Share { get; init; }

    [Column("share_taken_low", "Low end of the range that holds the share with 95 % confidence.")]
    [Unit("1")]
    public required double ShareLow { get; init; }

    [Column("share_taken_high", "High end of that range.")]
    [Unit("1")]
    public required double ShareHigh { get; init; }

    [Column("largest_size", "The most of any member, in its unit.")]
    [Unit("own unit")]
    public required double Largest { get; init; }

    [Column("unit", "Unit of that.")]
    public required string Unit { get; init; }
}
