using Veta.Data;

namespace Veta.Analyses.Planning.Policy;

[Table("plan_levers", "The levers that a plan was asked to let act: what each reaches, and what its treasury pays.")]
internal sealed record PlanLeverRow
{
    [Column("lever", "Lever.", Key = true)]
    public required LeverId Lever { get; init; }

    [Column("kind", "What it does.")]
    public required string Kind { get; init; }

    [Column("reaches", "Number of plants, flows or instruments that it reaches; 0 where it changes figures of the package, or nothing.")]
    [Unit("1")]
    public required int Reaches { get; init; }

    [Column("treasury_usd", "What treasuries pay for it less what they earn by it, present value at the social rate.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }

    [Column("treasury_mean_usd", "The same for a lever that makes up a price, as the mean over paths of prices around the plan's; blank for others. What the plan's own prices give is its intrinsic cost, and the least.")]
    [Unit("USD")]
    public double? TreasuryMeanUsd { get; init; }

    [Column("treasury_p90_usd", "What nine of ten of those paths keep below.")]
    [Unit("USD")]
    public double? TreasuryP90Usd { get; init; }

    [Column("told", "What it changes in the plan, or why it changes nothing.")]
    public required Sentence Told { get; init; }
}
