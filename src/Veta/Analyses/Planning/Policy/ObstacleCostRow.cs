using Veta.Data;

namespace Veta.Analyses.Planning.Policy;

[Table("obstacle_costs", "What it costs to keep the obstacles that a plan was asked to do without: the same plan with them less this one, present value. Where whole projects leave more open than the difference, nothing can be told.")]
internal sealed record ObstacleCostRow
{
    [Column("obstacles", "The obstacles, separated by semicolons.", Key = true)]
    public required string Obstacles { get; init; }

    [Column("with_usd", "Cost of the plan with them, in the view that was asked for.")]
    [Unit("USD")]
    public required double WithUsd { get; init; }

    [Column("without_usd", "Cost of the plan without them.")]
    [Unit("USD")]
    public required double WithoutUsd { get; init; }

    [Column("keeping_usd", "What it costs to keep them: the difference.", Compared = true)]
    [Unit("USD")]
    public required double KeepingUsd { get; init; }

    [Column("open_usd", "What whole projects leave open in both plans together.")]
    [Unit("USD")]
    public required double OpenUsd { get; init; }

    [Column("system_usd", "The difference in what all together spend.")]
    [Unit("USD")]
    public required double SystemUsd { get; init; }

    [Column("treasury_usd", "The difference in what treasuries pay less what they earn.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }

    [Column("builds_with", "Number of plants built with them.")]
    [Unit("1")]
    public required int BuildsWith { get; init; }

    [Column("builds_without", "Number of plants built without them.")]
    [Unit("1")]
    public required int BuildsWithout { get; init; }

    /// <summary>Whether the difference is larger than what is open.</summary>
    public bool IsTold => Math.Abs(KeepingUsd) >= OpenUsd;

    /// <summary>The plan with obstacles beside that without them.</summary>
    public static ObstacleCostRow Of(IEnumerable<string> obstacles, PlanResult with, PlanResult without)
    {
        ArgumentNullException.ThrowIfNull(with);
        ArgumentNullException.ThrowIfNull(without);
        return new ObstacleCostRow
        {
            Obstacles = string.Join(';', obstacles),
            WithUsd = with.ObjectiveUsd,
            WithoutUsd = without.ObjectiveUsd,
            KeepingUsd = with.ObjectiveUsd - without.ObjectiveUsd,
            OpenUsd = OpenOf(with) + OpenOf(without),
            SystemUsd = SystemOf(with) - SystemOf(without),
            TreasuryUsd = (with.Policy?.TreasuryUsd ?? 0) - (without.Policy?.TreasuryUsd ?? 0),
            BuildsWith = PlantsOf(with),
            BuildsWithout = PlantsOf(without),
        };
    }

    private static double OpenOf(PlanResult plan) => double.IsFinite(plan.BoundUsd) ? Math.Max(0, plan.ObjectiveUsd - plan.BoundUsd) : 0;

    private static double SystemOf(PlanResult plan) => plan.Policy?.SystemUsd ?? plan.ObjectiveUsd;

    private static int PlantsOf(PlanResult plan) => plan.Builds.Select(b => b.Facility).Distinct().Count();
}
