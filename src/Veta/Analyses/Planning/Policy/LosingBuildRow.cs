using Veta.Data;

namespace Veta.Analyses.Planning.Policy;

[Table("losing_builds", "Whole projects that the program would build for the gain of buyers and that lose at the plan's own prices: not built by an owner who takes prices. The plan leaves them out, the largest loss first, until none loses.")]
internal sealed record LosingBuildRow
{
    [Column("facility", "Facility.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("year", "First year of the period in which it would be decided.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("step", "In which step it was left out, from 1.")]
    [Unit("1")]
    public required int Step { get; init; }

    [Column("loss_usd_per_year", "What one project loses in each year of service inside the plan: the least support with which its owner would build.")]
    [Unit("USD/y")]
    public required double LossUsdPerYear { get; init; }
}
