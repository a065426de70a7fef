using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>Who pays a border-adjusted floor, over the run.</summary>
[Table("floor_incidence", "Who pays a border-adjusted floor, over the run.")]
public sealed record FloorRow
{
    /// <summary>Floor.</summary>
    [Column("lever", "Floor.")]
    public required string Lever { get; init; }

    /// <summary>Country.</summary>
    [Column("country", "Country.")]
    public required RegionId Country { get; init; }

    /// <summary>Change of what end uses keep.</summary>
    [Column("consumers_usd", "Change of what end uses keep.")]
    [Unit("USD")]
    public required double ConsumersUsd { get; init; }

    /// <summary>Change of what plants earn.</summary>
    [Column("producers_usd", "Change of what plants earn.")]
    [Unit("USD")]
    public required double ProducersUsd { get; init; }

    /// <summary>Levies.</summary>
    [Column("treasury_usd", "Levies.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }

    /// <summary>Sum: what the floor costs or brings the country.</summary>
    [Column("total_usd", "Sum: what the floor costs or brings the country.")]
    [Unit("USD")]
    public required double TotalUsd { get; init; }
}
