namespace Veta.Data.Tables;

[Table("impacts", "What a unit of a process' output, or of a material bought from outside the model, does to its surroundings. A process without a row is unknown and is never counted as nothing; a figure of 0 is a figure.")]
public sealed record Impact : IRow
{
    [Column("category", "What is counted.", Key = true)]
    public required ImpactCategoryId Category { get; init; }

    [Column("process", "The process, per unit of its main output; blank for a material that is bought.", Key = true)]
    public ProcessId? Process { get; init; }

    [Column("material", "The material, per unit bought from outside the model; blank for a process.", Key = true)]
    public MaterialId? Material { get; init; }

    [Column("place", "Where the figure holds, with everything inside it; the narrowest place counts. Blank for all places without a row of their own.", Key = true)]
    public RegionId? Place { get; init; }

    [Column("quantity_per_unit", "How much for one unit; below 0 for a credit.")]
    [Unit("impact/unit")]
    public required double QuantityPerUnit { get; init; }

    [Column("unit", "Unit of the figure, such as kg CO2e/t, GJ/t or m3/t: below the line that of the material; above it one that converts to the unit of the category.")]
    public required string Unit { get; init; }

    [Column("boundary", "What it counts: direct, the site itself; gate-to-gate, with the energy that it buys; cradle-to-gate, with all that came before. The last is not counted of a process that takes something in, since its inputs have figures of their own.")]
    public required ImpactBoundary Boundary { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
