using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("impact_amounts", "Impacts of what a plan makes and buys, by category, country and process; only what has a figure. What has none stands in impact_coverage.")]
internal sealed record ImpactAmountRow
{
    [Column("category", "What is counted.", Key = true)]
    public required ImpactCategoryId Category { get; init; }

    [Column("country", "Where it arises.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("process", "The process whose output causes it; blank for what is bought from outside the model.", Key = true)]
    public ProcessId? Process { get; init; }

    [Column("material", "Main output of the process, or what is bought.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stage", "Stage of that material.")]
    public required Stage Stage { get; init; }

    [Column("boundary", "What the figure counts.", Key = true)]
    public required ImpactBoundary Boundary { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("quantity_per_year", "What is made or bought.")]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }

    [Column("impact_per_year", "The impact, in the unit beside it per year.", Compared = true)]
    [Unit("impact/y")]
    public required double ImpactPerYear { get; init; }

    [Column("impact_unit", "Unit of the category.")]
    public required string ImpactUnit { get; init; }
}
