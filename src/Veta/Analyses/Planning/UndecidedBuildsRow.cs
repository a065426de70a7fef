using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("undecided_builds", "Sites that some readings of margins build and others not, or less than a tenth of it, whole projects in part: whether they pay hangs on what margins are. Ordered by site.")]
internal sealed record UndecidedBuildsRow
{
    [Column("facility", "The site.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    [Column("given_per_year", "Capacity that is built over the horizon with margins as the package has them; blank where there is no plan, here and in the next ones.", Compared = true)]
    [Unit("unit/y")]
    public required double? GivenPerYear { get; init; }

    [Column("steady_per_year", "With margins that never fade.")]
    [Unit("unit/y")]
    public required double? SteadyPerYear { get; init; }

    [Column("rent_per_year", "With margins as rent.")]
    [Unit("unit/y")]
    public required double? RentPerYear { get; init; }

    [Column("none_per_year", "Without margins and usual suppliers.")]
    [Unit("unit/y")]
    public required double? NonePerYear { get; init; }
}
