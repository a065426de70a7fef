namespace Veta.Data.Tables;

[Table("plant_rules", "What one facility can do within months: restart, surge, stop. The analysis of shocks fills it from surges and from its own base month.")]
public sealed record PlantRule : IRow
{
    [Column("facility", "The facility.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("idle_per_year", "Part of the capacity that stands still and must be restarted before it serves.", Minimum = 0, Default = "0")]
    [Unit("unit/y")]
    public double IdlePerYear { get; init; }

    [Column("restart_months", "Months that a restart takes.", Minimum = 0, Default = "0", ExpectedMaximum = 60)]
    [Unit("mo")]
    public int RestartMonths { get; init; }

    [Column("restart_cost_usd_per_unit", "Cost of a unit from restarted capacity, above the usual variable cost.", Minimum = 0, Default = "0")]
    [Unit("USD/unit")]
    public double RestartCostUsdPerUnit { get; init; }

    [Column("surge_per_year", "Capacity beyond the usual that extra shifts and debottlenecking give.", Minimum = 0, Default = "0")]
    [Unit("unit/y")]
    public double SurgePerYear { get; init; }

    [Column("surge_delay_months", "Months until it serves.", Minimum = 0, Default = "0", ExpectedMaximum = 60)]
    [Unit("mo")]
    public int SurgeDelayMonths { get; init; }

    [Column("surge_cost_usd_per_unit", "Cost of a unit from it, above the usual variable cost.", Minimum = 0, Default = "0")]
    [Unit("USD/unit")]
    public double SurgeCostUsdPerUnit { get; init; }

    [Column("stopping_cost_usd_per_unit", "What a plant with a least utilisation bears for each unit by which it stays below; blank where it must run.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? StoppingCostUsdPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
