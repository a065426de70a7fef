using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_steps", "What each step costs and reaches, alone and all together, against the plan without any: owner view, whole projects in part.")]
internal sealed record PolicyStepRow
{
    [Column("step", "The step, none, or all.", Key = true)]
    public required string Step { get; init; }

    [Column("home_cost_usd", "What the countries at home together pay more than without it, with what they pay to others for goods and get from them at the prices of the plan; present value. Negative where it saves.")]
    [Unit("USD")]
    public required double HomeCostUsd { get; init; }

    [Column("system_cost_usd", "What all together spend more on making, moving and building and on what is lacking; present value.")]
    [Unit("USD")]
    public required double SystemCostUsd { get; init; }

    [Column("treasury_usd", "What all treasuries pay more less what they earn more, present value.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }

    [Column("touched_share", "Part of what end uses at home take in that those of concern have touched, in the year asked about, by worth; blank where the package names nobody of concern.", Compared = true)]
    [Unit("1")]
    public required double? TouchedShare { get; init; }

    [Column("touched_change_share", "The same less that without any step.")]
    [Unit("1")]
    public required double? TouchedChangeShare { get; init; }

    [Column("rounds", "Solves until what hangs on prices had settled.")]
    [Unit("1")]
    public required int Rounds { get; init; }

    [Column("is_settled", "Whether it had.")]
    public required bool IsSettled { get; init; }
}
