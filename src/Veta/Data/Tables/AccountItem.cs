namespace Veta.Data.Tables;

[Table("account_items", "Components of apparent consumption as the statistical office adds them up.")]
public sealed record AccountItem : IRow
{
    [Column("account", "The account.", Key = true)]
    public required AccountId Account { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("component", "Which component.", Key = true)]
    public required AccountComponent Component { get; init; }

    [Column("item", "Form or item, in the words of the office.", Key = true)]
    public required string Item { get; init; }

    [Column("quantity_t_per_year", "Quantity, in tonnes of the content of the account; negative for stocks that rose; blank when withheld.")]
    [Unit("t/y")]
    public double? QuantityTonnesPerYear { get; init; }

    [Column("minimum_t_per_year", "Least that it can be; blank takes what rounding of the quantity leaves open.")]
    [Unit("t/y")]
    public double? MinimumTonnesPerYear { get; init; }

    [Column("maximum_t_per_year", "Most that it can be; blank takes what rounding of the quantity leaves open.")]
    [Unit("t/y")]
    public double? MaximumTonnesPerYear { get; init; }

    [Column("qualifier", "What the office prints instead of or beside the figure: W withheld, NA not available, e estimated.")]
    public string? Qualifier { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
