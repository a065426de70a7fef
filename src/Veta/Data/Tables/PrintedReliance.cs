namespace Veta.Data.Tables;

[Table("printed_reliance", "Net import reliance and apparent consumption as the statistical office prints them; what the computed figure is compared with.")]
public sealed record PrintedReliance : IRow
{
    [Column("account", "The account.", Key = true)]
    public required AccountId Account { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("printed", "As printed: a whole number of percent, E for a net exporter, or a limit such as >50.")]
    public required string Printed { get; init; }

    [Column("minimum_percent", "Least that the print allows; blank for none.", Maximum = 100)]
    [Unit("%")]
    public double? MinimumPercent { get; init; }

    [Column("maximum_percent", "Most that the print allows; blank for none.", Maximum = 100)]
    [Unit("%")]
    public double? MaximumPercent { get; init; }

    [Column("consumption_t_per_year", "Apparent consumption; blank when withheld.", Minimum = 0)]
    [Unit("t/y")]
    public double? ConsumptionTonnesPerYear { get; init; }

    [Column("qualifier", "e estimated.")]
    public string? Qualifier { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
