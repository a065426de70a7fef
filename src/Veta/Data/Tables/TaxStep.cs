namespace Veta.Data.Tables;

[Table("tax_steps", "Rates of instruments that have several: by margin, quantity or year, one row a step, lowest first.")]
public sealed record TaxStep : IRow
{
    [Column("instrument", "The instrument.", Key = true)]
    public required TaxInstrumentId Instrument { get; init; }

    [Column("step", "Number of the step, from 1.", Key = true, Minimum = 1, Maximum = 1000)]
    [Unit("1")]
    public required int Step { get; init; }

    [Column("from_margin", "Margin from which it holds: profit over revenue.", Minimum = -100, Maximum = 1)]
    [Unit("1")]
    public double? FromMargin { get; init; }

    [Column("from_quantity_per_year", "Output from which it holds.", Minimum = 0)]
    [Unit("unit/y")]
    public double? FromQuantityPerYear { get; init; }

    [Column("from_year", "Year from which it holds.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FromYear { get; init; }

    [Column("rate", "Rate.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double Rate { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
