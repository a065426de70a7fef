using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>What is built, where and when.</summary>
[Table("builds", "What is built, where and when.")]
public sealed record BuildRow
{
    /// <summary>Facility.</summary>
    [Column("facility", "Facility.")]
    public required FacilityId Facility { get; init; }

    /// <summary>Process.</summary>
    [Column("process", "Process.")]
    public required ProcessId Process { get; init; }

    /// <summary>Where.</summary>
    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    /// <summary>Year of the decision.</summary>
    [Column("year", "Year of the decision.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>First year of service.</summary>
    [Column("service_year", "First year of service.")]
    [Unit("y")]
    public required int ServiceYear { get; init; }

    /// <summary>Whole projects, for lumpy building.</summary>
    [Column("projects", "Whole projects, for lumpy building.")]
    [Unit("1")]
    public double? Projects { get; init; }

    /// <summary>Capacity added.</summary>
    [Column("capacity_per_year", "Capacity added.")]
    [Unit("unit/y")]
    public required double CapacityPerYear { get; init; }

    /// <summary>Investment, undiscounted.</summary>
    [Column("investment_usd", "Investment, undiscounted.")]
    [Unit("USD")]
    public required double InvestmentUsd { get; init; }

    /// <summary>Account that pays.</summary>
    [Column("payer", "Account that pays.")]
    public required string Payer { get; init; }
}
