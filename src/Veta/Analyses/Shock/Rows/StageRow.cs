using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>What plants of a country make of a material in a month, against the same month without the shock.</summary>
[Table("stages", "What plants of a country make of a material in a month, against the same month without the shock.")]
public sealed record StageRow
{
    /// <summary>Country.</summary>
    [Column("country", "Country.")]
    public required RegionId Country { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>Stage of the material.</summary>
    [Column("stage", "Stage of the material.")]
    public required Stage Stage { get; init; }

    /// <summary>Month.</summary>
    [Column("month", "Month.")]
    public required string Month { get; init; }

    /// <summary>Made.</summary>
    [Column("output_per_year", "Made.")]
    [Unit("unit/y")]
    public required double OutputPerYear { get; init; }

    /// <summary>Made without the shock.</summary>
    [Column("usual_per_year", "Made without the shock.")]
    [Unit("unit/y")]
    public required double UsualPerYear { get; init; }
}
