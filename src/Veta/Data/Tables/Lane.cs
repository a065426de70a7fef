namespace Veta.Data.Tables;

[Table("lanes", "Connections on which materials move.")]
public sealed record Lane : IRow
{
    [Column("id", "Id of the lane.", Key = true)]
    public required LaneId Id { get; init; }

    [Column("origin", "From.")]
    public required RegionId Origin { get; init; }

    [Column("destination", "To.")]
    public required RegionId Destination { get; init; }

    [Column("mode", "Mode whose rates apply; blank when the cost is given here.")]
    public ModeId? Mode { get; init; }

    [Column("materials", "What it may carry; blank for every mobile material.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("distance_km", "Length.", Minimum = 0, Maximum = 60000, ExpectedMaximum = 25000)]
    [Unit("km")]
    public double? DistanceKm { get; init; }

    [Column("cost_usd_per_unit", "Whole cost per unit moved; blank computes fixed + distance × rate from the mode.", Apart = true, ExpectedMinimum = 0)]
    [Unit("USD/unit")]
    public double? CostUsdPerUnit { get; init; }

    [Column("capacity_per_year", "Most that all materials together may move in a year; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? CapacityPerYear { get; init; }

    [Column("loss_fraction", "Share lost on the way.", Minimum = 0, Maximum = 1, ExpectedMaximum = 0.2, Default = "0")]
    [Unit("1")]
    public double LossFraction { get; init; }

    [Column("transit_days", "Days on the way.", Minimum = 0, Maximum = 1826, ExpectedMaximum = 180)]
    [Unit("d")]
    public double? TransitDays { get; init; }

    [Column("border_crossing", "Crossing or port that it uses.")]
    public RegionId? BorderCrossing { get; init; }

    [Column("crossing_share", "Share of what the lane carries that passes there; the rest takes other crossings of the same border.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double CrossingShare { get; init; } = 1;

    [Column("opens_year", "First year of use; blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? OpensYear { get; init; }

    [Column("closes_year", "First year without it; blank for never.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? ClosesYear { get; init; }

    [Column("payer", "Account that pays; blank takes the country of the destination.")]
    public string? Payer { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
