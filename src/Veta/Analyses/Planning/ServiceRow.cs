using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("unserved", "Demand, and what of it is not served.")]
internal sealed record ServiceRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("sector", "End use.", Key = true)]
    public SectorId? Sector { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("demand_per_year", "Demand.")]
    [Unit("unit/y")]
    public required double DemandPerYear { get; init; }

    [Column("unserved_per_year", "Not served.", Compared = true)]
    [Unit("unit/y")]
    public required double UnservedPerYear { get; init; }

    [Column("unserved_share", "Not served over demand.")]
    [Unit("1")]
    public double? UnservedShare { get; init; }
}
