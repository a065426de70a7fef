namespace Veta.Data.Tables;

[Table("facility_years", "Figures of a facility that change over time; between two years they run straight, outside they hold.")]
public sealed record FacilityYear : IRow
{
    [Column("facility", "The facility.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("year", "The year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("capacity_per_year", "Existing capacity; blank leaves it as it is in facilities.", Minimum = 0)]
    [Unit("unit/y")]
    public double? CapacityPerYear { get; init; }

    [Column("availability", "Availability.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? Availability { get; init; }

    [Column("variable_cost_usd_per_unit", "Variable cost.", Apart = true, ExpectedMinimum = 0)]
    [Unit("USD/unit")]
    public double? VariableCostUsdPerUnit { get; init; }

    [Column("capex_usd_per_unit_year", "Investment per unit of capacity decided in that year.", Apart = true, Minimum = 0)]
    [Unit("USD/(unit/y)")]
    public double? CapexUsdPerUnitYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
