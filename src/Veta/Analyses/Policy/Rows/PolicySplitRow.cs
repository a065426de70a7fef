using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_splits", "How countries at home may split what planning together saves: countries outside a coalition go on trading among each other what the plan without steps trades in its first year.")]
internal sealed record PolicySplitRow
{
    [Column("country", "Country.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("saving_usd", "What all save together, present value.")]
    [Unit("USD")]
    public required double SavingUsd { get; init; }

    [Column("shapley_usd", "What it adds on average over all orders.")]
    [Unit("USD")]
    public required double ShapleyUsd { get; init; }

    [Column("nucleolus_usd", "Its part where the largest grievance of a coalition is smallest.")]
    [Unit("USD")]
    public required double NucleolusUsd { get; init; }

    [Column("core_least_usd", "Least that it gets in a split from which nobody walks away; blank where there is none.")]
    [Unit("USD")]
    public required double? CoreLeastUsd { get; init; }

    [Column("core_most_usd", "Most that it gets in one.")]
    [Unit("USD")]
    public required double? CoreMostUsd { get; init; }

    [Column("least_excess_usd", "How much the worst-off coalition lacks at best; above 0 no split is stable.")]
    [Unit("USD")]
    public required double LeastExcessUsd { get; init; }
}
