namespace Veta.Data.Tables;

[Table("location_factors", "How dear a part of a cost is at a place against other places: a region's own figure, or that of the nearest region that holds it.")]
public sealed record LocationFactor : IRow
{
    [Column("region", "Country or region.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("component", "Part of the cost.", Key = true)]
    public required CostComponent Component { get; init; }

    [Column("factor", "Level of the part here; only ratios between places count, so one place may be 1.", Minimum = 0, Least = 1e-6, ExpectedMaximum = 5, ExpectedLeast = 0.05)]
    [Unit("1")]
    public required double Factor { get; init; }

    [Column("year", "Year to which it belongs.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
