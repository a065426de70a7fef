using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_order", "Steps in the order in which the next one costs all together least for what it takes off the touched share, solved again with all before it.")]
internal sealed record PolicyOrderRow
{
    [Column("order", "Place in the order, from 1.", Key = true)]
    [Unit("1")]
    public required int Order { get; init; }

    [Column("step", "The step.")]
    public required string Step { get; init; }

    [Column("added_cost_usd", "What it adds to the cost of all together, present value, with those before it.")]
    [Unit("USD")]
    public required double AddedCostUsd { get; init; }

    [Column("added_treasury_usd", "What it adds to what treasuries pay.")]
    [Unit("USD")]
    public required double AddedTreasuryUsd { get; init; }

    [Column("added_touched_share", "What it takes off the touched share.")]
    [Unit("1")]
    public required double AddedTouchedShare { get; init; }

    [Column("usd_per_point", "Cost of one hundredth less; blank where it takes nothing off.")]
    [Unit("USD")]
    public required double? UsdPerPoint { get; init; }
}
