using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("flows", "What moves on each lane.")]
internal sealed record FlowRow
{
    [Column("lane", "Lane.", Key = true)]
    public required LaneId Lane { get; init; }

    [Column("origin", "From.", Key = true)]
    public required RegionId Origin { get; init; }

    [Column("destination", "To.", Key = true)]
    public required RegionId Destination { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("quantity_per_year", "Quantity that leaves the origin.", Compared = true)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }
}
