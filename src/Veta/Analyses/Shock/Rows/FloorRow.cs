using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("floor_incidence", "Who pays a border-adjusted floor, over the run.")]
internal sealed record FloorRow
{
    [Column("lever", "Floor.", Key = true, References = typeof(Lever))]
    public required string Lever { get; init; }

    [Column("country", "Country.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("consumers_usd", "Change of what end uses keep.")]
    [Unit("USD")]
    public required double ConsumersUsd { get; init; }

    [Column("producers_usd", "Change of what plants earn.")]
    [Unit("USD")]
    public required double ProducersUsd { get; init; }

    [Column("treasury_usd", "Levies.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }

    [Column("total_usd", "Sum: what the floor costs or brings the country.")]
    [Unit("USD")]
    public required double TotalUsd { get; init; }
}
