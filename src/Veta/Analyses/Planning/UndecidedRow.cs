using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("undecided", "What is built when margins of the base year count as costs and not when they are rent, or the other way round: whether it pays hangs on what the margins are.")]
internal sealed record UndecidedRow
{
    [Column("facility", "Facility.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    [Column("as_cost_per_year", "Capacity that is built over the horizon when margins count as costs.", Compared = true)]
    [Unit("unit/y")]
    public required double AsCostPerYear { get; init; }

    [Column("as_rent_per_year", "Capacity that is built over the horizon when margins are rent.")]
    [Unit("unit/y")]
    public required double AsRentPerYear { get; init; }

    /// <summary>Facilities that one of two plans builds and the other builds less than a tenth of, in the order of the first.</summary>
    public static IReadOnlyList<UndecidedRow> Of(PlanResult cost, PlanResult rent)
    {
        ArgumentNullException.ThrowIfNull(cost);
        ArgumentNullException.ThrowIfNull(rent);
        Dictionary<FacilityId, double> asCost = Sums(cost), asRent = Sums(rent);
        return
        [
            .. cost.Builds.Concat(rent.Builds).DistinctBy(b => b.Facility)
                .Select(b => new UndecidedRow { Facility = b.Facility, Region = b.Region, AsCostPerYear = asCost.GetValueOrDefault(b.Facility), AsRentPerYear = asRent.GetValueOrDefault(b.Facility) })
                .Where(r => Math.Min(r.AsCostPerYear, r.AsRentPerYear) < 0.1 * Math.Max(r.AsCostPerYear, r.AsRentPerYear)),
        ];
    }

    private static Dictionary<FacilityId, double> Sums(PlanResult plan) => plan.Builds.GroupBy(b => b.Facility).ToDictionary(g => g.Key, g => g.Sum(b => b.CapacityPerYear));
}
