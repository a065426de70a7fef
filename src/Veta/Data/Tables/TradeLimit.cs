namespace Veta.Data.Tables;

/// <summary>Most that some lanes together may carry of some materials: a quota, or what licences let pass.</summary>
[Table("trade_limits", "Most that some lanes together may carry of some materials: a quota, or what licences let pass.")]
public sealed record TradeLimit : IRow
{
    /// <summary>Id of the limit.</summary>
    [Column("id", "Id of the limit.", Key = true)]
    public required TradeLimitId Id { get; init; }

    /// <summary>Lanes that count; separated by semicolons.</summary>
    [Column("lanes", "Lanes that count; separated by semicolons.", Default = "")]
    public IReadOnlyList<LaneId> Lanes { get; init; } = [];

    /// <summary>Materials that count; blank for all that the lanes carry; separated by semicolons.</summary>
    [Column("materials", "Materials that count; blank for all that the lanes carry; separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>Most that leaves on them in a year; blank for no limit.</summary>
    [Column("quantity_per_year", "Most that leaves on them in a year; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

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
