namespace Veta.Data.Tables;

[Table("stock_rules", "How holders of a stock behave within months: the level that they work with and what they hold on to. The analysis of shocks fills it.")]
public sealed record StockRule : IRow
{
    [Column("stock", "The stock.", Key = true)]
    public required StockId Stock { get; init; }

    [Column("working_units", "The level that holders work with; they sell from it when the price rises and fill it up again when it falls.", Minimum = 0)]
    [Unit("unit")]
    public required double WorkingUnits { get; init; }

    [Column("under_way_units", "What is usually on its way to the holder.", Minimum = 0, Default = "0")]
    [Unit("unit")]
    public double UnderWayUnits { get; init; }

    [Column("surplus_units", "What a holder can use in a year, beyond which more is worth nothing at the end of a run; blank for what is usually in stock and on its way.", Minimum = 0)]
    [Unit("unit")]
    public double? SurplusUnits { get; init; }

    [Column("scarcity_premium", "What the last unit is worth above the usual price, as a share of it, when the stock is nearly empty for a year.", Minimum = 0, Default = "1", ExpectedMaximum = 100)]
    [Unit("1")]
    public double ScarcityPremium { get; init; } = 1;

    [Column("release_ratio", "A public stock opens when the price reaches this multiple of the usual one.", Minimum = 1, Default = "1")]
    [Unit("1")]
    public double ReleaseRatio { get; init; } = 1;

    [Column("fear_units", "What holders want to hold besides, while a control that is announced or in force stops all of their supply; in proportion where it stops less.", Minimum = 0, Default = "0")]
    [Unit("unit")]
    public double FearUnits { get; init; }

    [Column("fear_months", "Months in which that rise is reached, and given up again once licences are granted.", Minimum = 1, Default = "3", ExpectedMaximum = 24)]
    [Unit("mo")]
    public int FearMonths { get; init; } = 3;

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
