namespace Veta.Data.Tables;

[Table("impact_caps", "Caps on impacts of a category; in force from the first year given, straight between years, held after the last. They bound what has a figure in impacts.")]
public sealed record ImpactCap : IRow
{
    [Column("category", "What is bounded.", Key = true)]
    public required ImpactCategoryId Category { get; init; }

    [Column("region", "Where, with everything inside it.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("quantity_per_year", "Most that may arise.")]
    [Unit("impact/y")]
    public required double QuantityPerYear { get; init; }

    [Column("unit", "Unit of the cap: that of its category per year, such as t CO2/y.")]
    public required string Unit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
