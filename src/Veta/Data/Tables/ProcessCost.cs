namespace Veta.Data.Tables;

[Table("process_costs", "What a process costs in a country of reference, in parts that places price differently; a facility whose cost is blank costs this times location_factors.")]
public sealed record ProcessCost : IRow
{
    [Column("process", "The process.", Key = true)]
    public required ProcessId Process { get; init; }

    [Column("component", "Part of the cost.", Key = true)]
    public required CostComponent Component { get; init; }

    [Column("region", "Country of reference, where the figures hold.")]
    public required RegionId Region { get; init; }

    [Column("year", "Year to which the published figures belong; they stand here in money of the package.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("variable_cost_usd_per_unit", "The part of the cost per unit of activity, without materials, people and power that the recipe names.", Minimum = 0, Default = "0")]
    [Unit("USD/unit")]
    public double VariableCostUsdPerUnit { get; init; }

    [Column("capex_usd_per_unit_year", "The part of the investment per unit of added yearly capacity.", Minimum = 0, Default = "0")]
    [Unit("USD/(unit/y)")]
    public double CapexUsdPerUnitYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
