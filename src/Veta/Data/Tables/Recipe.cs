namespace Veta.Data.Tables;

/// <summary>What one unit of a process takes (negative) and gives (positive).</summary>
[Table("recipes", "What one unit of a process takes (negative) and gives (positive).", Required = true)]
public sealed record Recipe : IRow
{
    /// <summary>The process.</summary>
    [Column("process", "The process.", Key = true)]
    public required ProcessId Process { get; init; }

    /// <summary>The material.</summary>
    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    /// <summary>Units of the material per unit of activity: positive out, negative in; not zero.</summary>
    [Column("quantity_per_unit", "Units of the material per unit of activity: positive out, negative in; not zero.")]
    [Unit("unit/unit")]
    public required double QuantityPerUnit { get; init; }

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
