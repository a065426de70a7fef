namespace Veta.Data.Tables;

/// <summary>Inventories between periods. Levels are counted at the end of a period.</summary>
[Table("stocks", "Inventories between periods. Levels are counted at the end of a period.")]
public sealed record Stock : IRow
{
    /// <summary>Id of the stock.</summary>
    [Column("id", "Id of the stock.", Key = true)]
    public required StockId Id { get; init; }

    /// <summary>Where.</summary>
    [Column("region", "Where.")]
    public required RegionId Region { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>Who holds it.</summary>
    [Column("owner", "Who holds it.", Default = "private")]
    public StockOwner Owner { get; init; } = StockOwner.Private;

    /// <summary>Level before the first period.</summary>
    [Column("initial_units", "Level before the first period.", Minimum = 0, Default = "0")]
    [Unit("unit")]
    public double InitialUnits { get; init; }

    /// <summary>Most it can hold; blank for no limit.</summary>
    [Column("capacity_units", "Most it can hold; blank for no limit.", Minimum = 0)]
    [Unit("unit")]
    public double? CapacityUnits { get; init; }

    /// <summary>Least it must hold at the end of every period.</summary>
    [Column("minimum_units", "Least it must hold at the end of every period.", Minimum = 0, Default = "0")]
    [Unit("unit")]
    public double MinimumUnits { get; init; }

    /// <summary>Least it must hold at the end of the last period.</summary>
    [Column("final_minimum_units", "Least it must hold at the end of the last period.", Minimum = 0)]
    [Unit("unit")]
    public double? FinalMinimumUnits { get; init; }

    /// <summary>Fastest filling; blank for no limit.</summary>
    [Column("fill_per_year", "Fastest filling; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? FillPerYear { get; init; }

    /// <summary>Fastest drawing; blank for no limit.</summary>
    [Column("draw_per_year", "Fastest drawing; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? DrawPerYear { get; init; }

    /// <summary>Cost of holding a unit for a year.</summary>
    [Column("holding_cost_usd_per_unit_year", "Cost of holding a unit for a year.", Default = "0")]
    [Unit("USD/unit/y")]
    public double HoldingCostUsdPerUnitYear { get; init; }

    /// <summary>Share of the level lost in a year.</summary>
    [Column("loss_per_year", "Share of the level lost in a year.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double LossPerYear { get; init; }

    /// <summary>Account that pays; blank takes the country.</summary>
    [Column("payer", "Account that pays; blank takes the country.")]
    public string? Payer { get; init; }

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
