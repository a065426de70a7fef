using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("activity", "How much each facility runs.")]
internal sealed record ActivityRow
{
    [Column("facility", "Facility.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("activity_per_year", "Main output.", Compared = true)]
    [Unit("unit/y")]
    public required double ActivityPerYear { get; init; }

    [Column("capacity_per_year", "Usable capacity, availability and ramp included.")]
    [Unit("unit/y")]
    public required double CapacityPerYear { get; init; }

    [Column("utilisation", "Activity over usable capacity; blank without capacity.")]
    [Unit("1")]
    public double? Utilisation { get; init; }
}
