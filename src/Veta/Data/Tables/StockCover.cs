namespace Veta.Data.Tables;

[Table("stock_covers", "How many days of use private holders keep, by material: what makes the stocks of users, plants and traders where the table stocks has none.")]
public sealed record StockCover : IRow
{
    [Column("material", "What; blank for every material without a row.", Key = true)]
    public MaterialId? Material { get; init; }

    [Column("region", "Where, with everything inside; blank for everywhere.", Key = true)]
    public RegionId? Region { get; init; }

    [Column("days_of_use", "Stock over use.", Minimum = 0, ExpectedMaximum = 365)]
    [Unit("d")]
    public required double DaysOfUse { get; init; }

    [Column("scarcity_premium", "What the last unit is worth above the usual price, as a share of it, when the stock is nearly empty for a year.", Minimum = 0, Default = "1", ExpectedMaximum = 100)]
    [Unit("1")]
    public double ScarcityPremium { get; init; } = 1;

    [Column("fear_days_of_use", "Days of use by which a place raises what it wants to hold when a control that is announced or in force stops all of its supply; in proportion where it stops less; blank for none.", Minimum = 0, ExpectedMaximum = 365)]
    [Unit("d")]
    public double? FearDaysOfUse { get; init; }

    [Column("fear_months", "Months in which that rise is reached, and given up again once licences are granted; blank for three.", Minimum = 1, ExpectedMaximum = 24)]
    [Unit("mo")]
    public int? FearMonths { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
