using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_impacts", "Impacts of making in the countries at home in the year asked about, more with a step than without any.")]
internal sealed record PolicyImpactRow
{
    [Column("step", "The step, or all.", Key = true)]
    public required string Step { get; init; }

    [Column("category", "What is counted.", Key = true)]
    public required ImpactCategoryId Category { get; init; }

    [Column("boundary", "What the figure counts.", Key = true)]
    public required ImpactBoundary Boundary { get; init; }

    [Column("impact_change_per_year", "How much more, in the unit beside it.")]
    [Unit("impact/y")]
    public required double ImpactChangePerYear { get; init; }

    [Column("impact_unit", "Unit of the category.")]
    public required string ImpactUnit { get; init; }
}
