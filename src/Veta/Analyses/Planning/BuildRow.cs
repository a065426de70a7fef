using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("builds", "What is built, where and when.")]
internal sealed record BuildRow
{
    [Column("facility", "Facility.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("process", "Process.", Key = true)]
    public required ProcessId Process { get; init; }

    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("year", "Year of the decision.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("service_year", "First year of service.")]
    [Unit("y")]
    public required int ServiceYear { get; init; }

    [Column("projects", "Whole projects, for lumpy building.")]
    [Unit("1")]
    public double? Projects { get; init; }

    [Column("capacity_per_year", "Capacity added.", Compared = true)]
    [Unit("unit/y")]
    public required double CapacityPerYear { get; init; }

    [Column("investment_usd", "Investment, undiscounted.")]
    [Unit("USD")]
    public required double InvestmentUsd { get; init; }

    [Column("completion_chance", "Share of projects of its kind and status that come to work at all; for readers, the plan takes it as built.")]
    [Unit("1")]
    public double? CompletionChance { get; init; }

    [Column("likely_service_year", "First year of service when it runs late as such projects do; for readers, the plan takes it as on time.")]
    [Unit("y")]
    public int? LikelyServiceYear { get; init; }

    [Column("qualification_months", "Months until a buyer who had other suppliers takes what it makes.")]
    [Unit("mo")]
    public double? QualificationMonths { get; init; }

    [Column("payer", "Account that pays.", References = typeof(Region))]
    public required string Payer { get; init; }
}
