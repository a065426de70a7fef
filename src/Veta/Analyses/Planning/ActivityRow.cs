using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>How much each facility runs.</summary>
[Table("activity", "How much each facility runs.")]
public sealed record ActivityRow
{
    /// <summary>Facility.</summary>
    [Column("facility", "Facility.")]
    public required FacilityId Facility { get; init; }

    /// <summary>First year of the period.</summary>
    [Column("year", "First year of the period.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Main output.</summary>
    [Column("activity_per_year", "Main output.")]
    [Unit("unit/y")]
    public required double ActivityPerYear { get; init; }

    /// <summary>Usable capacity, availability and ramp included.</summary>
    [Column("capacity_per_year", "Usable capacity, availability and ramp included.")]
    [Unit("unit/y")]
    public required double CapacityPerYear { get; init; }

    /// <summary>Activity over usable capacity; blank without capacity.</summary>
    [Column("utilisation", "Activity over usable capacity; blank without capacity.")]
    [Unit("1")]
    public double? Utilisation { get; init; }
}
