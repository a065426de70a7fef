namespace Veta.Data.Tables;

[Table("intensities", "How much of a material one unit of a product holds.", ForReaders = true)]
public sealed record Intensity : IRow
{
    [Column("product", "The product.", Key = true)]
    public required ProductId Product { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("quantity_per_unit", "Units of the material per unit of the product.", Minimum = 0, Least = 1e-18, ExpectedLeast = 1e-12)]
    [Unit("unit/unit")]
    public required double QuantityPerUnit { get; init; }

    [Column("minimum_per_unit", "Least that is reported.", Minimum = 0, Least = 1e-18, ExpectedLeast = 1e-12)]
    [Unit("unit/unit")]
    public double? MinimumPerUnit { get; init; }

    [Column("maximum_per_unit", "Most that is reported.", Minimum = 0, Least = 1e-18, ExpectedLeast = 1e-12)]
    [Unit("unit/unit")]
    public double? MaximumPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
