using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_choices", "What hangs on the figures drawn: a choice between policies, whether to build a project, or only how narrowly an answer is told; which choice is best now, and what knowing every figure before choosing would be worth. Over members that are drawn apart; none for elementary effects of Morris. Policies first, then projects from the one whose choice hangs most on the figures, then spreads.")]
internal sealed record EnsembleChoiceRow
{
    [Column("choice", "What would be done with a figure that is known better: choose a policy, build a project, or nothing but tell the answer more narrowly.", Key = true)]
    public required ChoiceKind Choice { get; init; }

    [Column("policy", "The policy.", Key = true)]
    public required string Policy { get; init; }

    [Column("against", "The policy that it is compared with; blank for none.", Key = true)]
    public required string Against { get; init; }

    [Column("measure", "What is measured.", Key = true)]
    public required string Measure { get; init; }

    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    [Column("name", "What is measured, in words.")]
    public Sentence? Name { get; init; }

    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    [Column("members_with_value", "Members over which the row stands.")]
    [Unit("1")]
    public required int Members { get; init; }

    [Column("mean", "Mean of what is measured; of the difference where policies are compared.")]
    [Unit("own unit")]
    public required double? Mean { get; init; }

    [Column("standard_deviation", "Its standard deviation over members.")]
    [Unit("own unit")]
    public required double? Deviation { get; init; }

    [Column("best_choice", "What is best by the mean over members; blank where nothing is chosen.")]
    public required string Best { get; init; }

    [Column("best_members", "Members in which nothing else is better.")]
    [Unit("1")]
    public required int? BestIn { get; init; }

    [Column("best_share", "That share of members.")]
    [Unit("1")]
    public required double? BestShare { get; init; }

    [Column("best_share_low", "Low end of the range that holds it with 95 % confidence.")]
    [Unit("1")]
    public required double? BestShareLow { get; init; }

    [Column("best_share_high", "High end of that range.")]
    [Unit("1")]
    public required double? BestShareHigh { get; init; }

    [Column("value_of_all", "Value of knowing every figure drawn before choosing (EVPI); blank where nothing is chosen.")]
    [Unit("own unit")]
    public required double? All { get; init; }

    [Column("value_of_all_error", "Its standard error.")]
    [Unit("own unit")]
    public required double? AllError { get; init; }

    [Column("value_by_chance", "Value that the figure of most value has in nineteen of twenty shuffles of members at most, though none says anything then; blank where nothing is chosen.")]
    [Unit("own unit")]
    public required double? ByChance { get; init; }

    [Column("variance_share_by_chance", "Share of the variance that the figure that explains most has in nineteen of twenty such shuffles at most.")]
    [Unit("1")]
    public required double ShareByChance { get; init; }
}
