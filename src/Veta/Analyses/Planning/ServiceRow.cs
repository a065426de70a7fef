using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>Demand, and what of it is not served.</summary>
[Table("unserved", "Demand, and what of it is not served.")]
public sealed record ServiceRow
{
    /// <summary>Where.</summary>
    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>End use.</summary>
    [Column("sector", "End use.")]
    public SectorId? Sector { get; init; }

    /// <summary>First year of the period.</summary>
    [Column("year", "First year of the period.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Demand.</summary>
    [Column("demand_per_year", "Demand.")]
    [Unit("unit/y")]
    public required double DemandPerYear { get; init; }

    /// <summary>Not served.</summary>
    [Column("unserved_per_year", "Not served.")]
    [Unit("unit/y")]
    public required double UnservedPerYear { get; init; }

    /// <summary>Not served over demand.</summary>
    [Column("unserved_share", "Not served over demand.")]
    [Unit("1")]
    public double? UnservedShare { get; init; }
}
