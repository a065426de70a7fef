using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("impact_coverage", "How much of what a plan makes has a figure of each category: what has none is unknown, and is not in the sums.")]
internal sealed record ImpactCoverageRow
{
    [Column("category", "What is counted.", Key = true)]
    public required ImpactCategoryId Category { get; init; }

    [Column("country", "Where it is made; blank for everywhere.", Key = true)]
    public RegionId? Country { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("made_per_year", "Main outputs of all processes that are counted in tonnes.")]
    [Unit("t/y")]
    public required double MadePerYear { get; init; }

    [Column("known_per_year", "Those whose process has a figure there.", Compared = true)]
    [Unit("t/y")]
    public required double KnownPerYear { get; init; }

    [Column("known_share", "The second over the first; blank where nothing is made.")]
    [Unit("1")]
    public double? KnownShare { get; init; }

    [Column("without_energy_share", "Of what has a figure, the share whose figure leaves out the energy that is bought; blank where nothing has one.")]
    [Unit("1")]
    public double? WithoutEnergyShare { get; init; }

    [Column("assumed_share", "Of what has a figure, the share whose figure is a working assumption (grade D); blank where nothing has one.")]
    [Unit("1")]
    public double? AssumedShare { get; init; }
}
