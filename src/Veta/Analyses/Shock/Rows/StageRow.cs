using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("stages", "What plants of a country make of a material in a month, against the same month without the shock.")]
internal sealed record StageRow
{
    [Column("country", "Country.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stage", "Stage of the material.")]
    public required Stage Stage { get; init; }

    [Column("month", "Month.", Key = true)]
    public required string Month { get; init; }

    [Column("output_per_year", "Made.")]
    [Unit("unit/y")]
    public required double OutputPerYear { get; init; }

    [Column("usual_per_year", "Made without the shock.")]
    [Unit("unit/y")]
    public required double UsualPerYear { get; init; }
}
