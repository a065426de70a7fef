namespace Veta.Data.Tables;

[Table("budgets", "What a payer may commit to the levers of a plan: in each year of a span or in all of it, to plants of everywhere or of some regions.")]
public sealed record Budget : IRow
{
    [Column("id", "Id of the budget.", Key = true)]
    public required BudgetId Id { get; init; }

    [Column("payer", "The account whose money it is, as the levers name it; without one in their rows it is the country of the plant with -treasury after it.")]
    public required string Payer { get; init; }

    [Column("regions", "Regions or blocs whose plants count; blank for all.", Default = "")]
    public IReadOnlyList<RegionId> Regions { get; init; } = [];

    [Column("first_year", "First year; blank for the first of the plan.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FirstYear { get; init; }

    [Column("last_year", "Last year; blank for the last of the plan.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? LastYear { get; init; }

    [Column("each_year", "Whether the amount may be committed anew in each year, or once over all of them.", Default = "false")]
    public bool EachYear { get; init; }

    [Column("amount_usd", "The most that may be committed, not discounted: grants, credits, loans and stakes when the investment is decided, payments by output as they fall due.", Minimum = 0)]
    [Unit("USD")]
    public required double AmountUsd { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
