namespace Veta.Data.Tables;

[Table("stocks", "Inventories between periods. Levels are counted at the end of a period.")]
public sealed record Stock : IRow
{
    [Column("id", "Id of the stock.", Key = true)]
    public required StockId Id { get; init; }

    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    [Column("owner", "Who holds it.", Default = "private")]
    public StockOwner Owner { get; init; } = StockOwner.Private;

    [Column("initial_units", "Level before the first period.", Minimum = 0, Default = "0")]
    [Unit("unit")]
    public double InitialUnits { get; init; }

    [Column("capacity_units", "Most it can hold; blank for no limit.", Minimum = 0)]
    [Unit("unit")]
    public double? CapacityUnits { get; init; }

    [Column("minimum_units", "Least it must hold at the end of every period.", Minimum = 0, Default = "0")]
    [Unit("unit")]
    public double MinimumUnits { get; init; }

    [Column("final_minimum_units", "Least it must hold at the end of the last period.", Minimum = 0)]
    [Unit("unit")]
    public double? FinalMinimumUnits { get; init; }

    [Column("fill_per_year", "Fastest filling; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? FillPerYear { get; init; }

    [Column("draw_per_year", "Fastest drawing; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? DrawPerYear { get; init; }

    [Column("holding_cost_usd_per_unit_year", "Cost of holding a unit for a year.", Apart = true, Default = "0")]
    [Unit("USD/unit/y")]
    public double HoldingCostUsdPerUnitYear { get; init; }

    [Column("loss_per_year", "Share of the level lost in a year.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double LossPerYear { get; init; }

    [Column("payer", "Account that pays; blank takes the country.")]
    public string? Payer { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
