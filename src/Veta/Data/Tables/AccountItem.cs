namespace Veta.Data.Tables;

/// <summary>Components of apparent consumption as the statistical office adds them up.</summary>
[Table("account_items", "Components of apparent consumption as the statistical office adds them up.")]
public sealed record AccountItem : IRow
{
    /// <summary>The account.</summary>
    [Column("account", "The account.", Key = true)]
    public required AccountId Account { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    /// <summary>Which component.</summary>
    [Column("component", "Which component.", Key = true)]
    public required AccountComponent Component { get; init; }

    /// <summary>Form or item, in the words of the office.</summary>
    [Column("item", "Form or item, in the words of the office.", Key = true)]
    public required string Item { get; init; }

    /// <summary>Quantity, in tonnes of the content of the account; negative for stocks that rose; blank when withheld.</summary>
    [Column("quantity_t_per_year", "Quantity, in tonnes of the content of the account; negative for stocks that rose; blank when withheld.")]
    [Unit("t/y")]
    public double? QuantityTonnesPerYear { get; init; }

    /// <summary>Least that it can be; blank takes what rounding of the quantity leaves open.</summary>
    [Column("minimum_t_per_year", "Least that it can be; blank takes what rounding of the quantity leaves open.")]
    [Unit("t/y")]
    public double? MinimumTonnesPerYear { get; init; }

    /// <summary>Most that it can be; blank takes what rounding of the quantity leaves open.</summary>
    [Column("maximum_t_per_year", "Most that it can be; blank takes what rounding of the quantity leaves open.")]
    [Unit("t/y")]
    public double? MaximumTonnesPerYear { get; init; }

    /// <summary>What the office prints instead of or beside the figure: W withheld, NA not available, e estimated.</summary>
    [Column("qualifier", "What the office prints instead of or beside the figure: W withheld, NA not available, e estimated.")]
    public string? Qualifier { get; init; }

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
