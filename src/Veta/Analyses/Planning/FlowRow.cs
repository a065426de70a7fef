using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("flows", "What moves on each lane.")]
public sealed record FlowRow
{
    [Column("lane", "Lane.")]
    public required LaneId Lane { get; init; }

    [Column("origin", "From.")]
    public required RegionId Origin { get; init; }

    [Column("destination", "To.")]
    public required RegionId Destination { get; init; }

    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    [Column("year", "First year of the period.")]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("quantity_per_year", "Quantity that leaves the origin.")]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }
}
