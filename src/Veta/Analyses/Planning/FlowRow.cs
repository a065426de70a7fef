using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>What moves on each lane.</summary>
[Table("flows", "What moves on each lane.")]
public sealed record FlowRow
{
    /// <summary>Lane.</summary>
    [Column("lane", "Lane.")]
    public required LaneId Lane { get; init; }

    /// <summary>From.</summary>
    [Column("origin", "From.")]
    public required RegionId Origin { get; init; }

    /// <summary>To.</summary>
    [Column("destination", "To.")]
    public required RegionId Destination { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>First year of the period.</summary>
    [Column("year", "First year of the period.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Quantity that leaves the origin.</summary>
    [Column("quantity_per_year", "Quantity that leaves the origin.")]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }
}
