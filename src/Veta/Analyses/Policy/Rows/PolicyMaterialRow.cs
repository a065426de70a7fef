using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_materials", "Part of each material that the countries at home take in which those of concern have touched, in the year asked about, traced by mixing at every place.")]
internal sealed record PolicyMaterialRow
{
    [Column("step", "The step, none, or all.", Key = true)]
    public required string Step { get; init; }

    [Column("material", "Material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stage", "Its stage.")]
    public required Stage Stage { get; init; }

    [Column("use_per_year", "What they take in.")]
    [Unit("unit/y")]
    public required double UsePerYear { get; init; }

    [Column("touched_share", "The part of it that is touched.", Compared = true)]
    [Unit("1")]
    public required double TouchedShare { get; init; }
}
