namespace Veta.Data.Tables;

[Table("recipes", "What one unit of a process takes (negative) and gives (positive).", Required = true)]
public sealed record Recipe : IRow
{
    [Column("process", "The process.", Key = true)]
    public required ProcessId Process { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("quantity_per_unit", "Units of the material per unit of activity: positive out, negative in; not zero.")]
    [Unit("unit/unit")]
    public required double QuantityPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
