using Veta.Data;

namespace Veta.Analyses.Planning.Policy;

[Table("obstacle_costs", "What it costs to keep obstacles: the plan with them less the same plan without them, present value. Where whole projects leave more open than the difference, nothing can be told.")]
internal sealed record ObstacleCostRow
{
    // What is smaller is the engine's tolerance, relative to the whole cost.
    private const double Noise = 1e-10;

    [Column("obstacles", "The obstacles, separated by semicolons.", Key = true)]
    public required string Obstacles { get; init; }

    [Column("told", "What it costs to keep them, or why that cannot be told or is nothing.")]
    public required Sentence Told { get; init; }

    [Column("with_usd", "Cost of the plan with them, in the view that was asked for.")]
    [Unit("USD")]
    public double? WithUsd { get; init; }

    [Column("without_usd", "Cost of the plan without them; blank where it is the same plan.")]
    [Unit("USD")]
    public double? WithoutUsd { get; init; }

    [Column("keeping_usd", "What it costs to keep them: the difference.", Compared = true)]
    [Unit("USD")]
    public double? KeepingUsd { get; init; }

    [Column("open_usd", "What whole projects leave open in both plans together.")]
    [Unit("USD")]
    public double? OpenUsd { get; init; }

    [Column("system_usd", "The difference in what all together spend.")]
    [Unit("USD")]
    public double? SystemUsd { get; init; }

    [Column("treasury_usd", "The difference in what treasuries pay less what they earn.")]
    [Unit("USD")]
    public double? TreasuryUsd { get; init; }

    [Column("builds_with", "Number of plants built with them.")]
    [Unit("1")]
    public int? BuildsWith { get; init; }

    [Column("builds_without", "Number of plants built without them.")]
    [Unit("1")]
    public int? BuildsWithout { get; init; }

    /// <summary>The plan with obstacles beside that without them.</summary>
    /// <param name="obstacles">The obstacles.</param>
    /// <param name="names">Their names.</param>
    /// <param name="with">The plan with them.</param>
    /// <param name="without">The plan without them.</param>
    public static ObstacleCostRow Of(IEnumerable<string> obstacles, Said names, PlanResult with, PlanResult without)
    {
        ArgumentNullException.ThrowIfNull(with);
        ArgumentNullException.ThrowIfNull(without);
        double keeping = with.ObjectiveUsd - without.ObjectiveUsd, open = OpenOf(with) + OpenOf(without);
        return new ObstacleCostRow
        {
            Obstacles = string.Join(';', obstacles),
            Told = ToldOf(names, keeping, open, with.ObjectiveUsd),
            WithUsd = with.ObjectiveUsd,
            WithoutUsd = without.ObjectiveUsd,
            KeepingUsd = keeping,
            OpenUsd = open,
            SystemUsd = SystemOf(with) - SystemOf(without),
            TreasuryUsd = (with.Policy?.TreasuryUsd ?? 0) - (without.Policy?.TreasuryUsd ?? 0),
            BuildsWith = PlantsOf(with),
            BuildsWithout = PlantsOf(without),
        };
    }

    private static Sentence ToldOf(Said names, double keeping, double open, double whole) =>
        Math.Abs(keeping) <= Noise * Math.Abs(whole) ? Say.ObstaclesPageNothing(names)
        : Math.Abs(keeping) >= open ? Say.ObstaclesPageKeeping(Said.Money(keeping), Said.Money(open), names)
        : Say.ObstaclesPageOpen(Said.Money(keeping), Said.Money(open), names);

    private static double OpenOf(PlanResult plan) => double.IsFinite(plan.BoundUsd) ? Math.Max(0, plan.ObjectiveUsd - plan.BoundUsd) : 0;

    private static double SystemOf(PlanResult plan) => plan.Policy?.SystemUsd ?? plan.ObjectiveUsd;

    private static int PlantsOf(PlanResult plan) => plan.Builds.Select(b => b.Facility).Distinct().Count();
}
