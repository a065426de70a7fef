using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_plants", "Capacity that is built with a step and not without any, or the other way round.")]
internal sealed record PolicyPlantRow
{
    [Column("step", "The step, or all.", Key = true)]
    public required string Step { get; init; }

    [Column("facility", "Plant.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("service_year", "First year of service.", Key = true)]
    [Unit("y")]
    public required int ServiceYear { get; init; }

    [Column("capacity_change_per_year", "Capacity more than without any step; negative for less.", Compared = true)]
    [Unit("unit/y")]
    public required double CapacityChangePerYear { get; init; }

    [Column("investment_change_usd", "Investment more, not discounted.")]
    [Unit("USD")]
    public required double InvestmentChangeUsd { get; init; }
}
