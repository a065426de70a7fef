namespace Veta.Data;

/// <summary>Most of a material that a region takes in from outside.</summary>
[Table("import_caps", "Most of a material that a region takes in from outside.")]
public sealed record ImportCap : IRow
{
    /// <summary>Into which region, with everything inside it.</summary>
    [Column("region", "Into which region, with everything inside it.", Key = true)]
    public required RegionId Region { get; init; }

    /// <summary>Material.</summary>
    [Column("material", "Material.", Key = true)]
    public required MaterialId Material { get; init; }

    /// <summary>Most that leaves for the region in a year.</summary>
    [Column("quantity_per_year", "Most that leaves for the region in a year.", Minimum = 0)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }

    /// <summary>Where the row's figures come from.</summary>
    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    /// <summary>Grade of this row where it differs from its source's; blank takes the source's.</summary>
    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    /// <summary>What a reader should know: derivation, vintage, doubt.</summary>
    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
