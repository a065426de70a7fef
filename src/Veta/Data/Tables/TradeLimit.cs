namespace Veta.Data.Tables;

[Table("trade_limits", "Most that some lanes together may carry of some materials: a quota, or what licences let pass.")]
public sealed record TradeLimit : IRow
{
    [Column("id", "Id of the limit.", Key = true)]
    public required TradeLimitId Id { get; init; }

    [Column("lanes", "Lanes that count; separated by semicolons.", Default = "")]
    public IReadOnlyList<LaneId> Lanes { get; init; } = [];

    [Column("materials", "Materials that count; blank for all that the lanes carry; separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("quantity_per_year", "Most that leaves on them in a year; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
