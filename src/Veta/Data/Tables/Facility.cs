namespace Veta.Data.Tables;

[Table("facilities", "Mines, plants, recyclers, power contracts: a process at a site, existing or possible.", Required = true)]
public sealed record Facility : IRow
{
    [Column("id", "Id of the facility.", Key = true)]
    public required FacilityId Id { get; init; }

    [Column("process", "What it runs.")]
    public required ProcessId Process { get; init; }

    [Column("region", "Where it stands.")]
    public required RegionId Region { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("operator", "Company or agency that runs it.")]
    public string? Operator { get; init; }

    [Column("owner", "Country of ultimate control; blank takes the country where it stands.")]
    public RegionId? Owner { get; init; }

    [Column("status", "Whether it works today.")]
    public required FacilityStatus Status { get; init; }

    [Column("maturity", "How well the project is known.")]
    public Maturity? Maturity { get; init; }

    [Column("capacity_per_year", "Existing capacity in main output; 0 for a candidate.", Minimum = 0, Default = "0")]
    [Unit("unit/y")]
    public double CapacityPerYear { get; init; }

    [Column("opens_year", "First year in which the existing capacity works; blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? OpensYear { get; init; }

    [Column("closes_year", "First year in which it no longer works; blank for never.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? ClosesYear { get; init; }

    [Column("availability", "Share of capacity usable over a year.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double Availability { get; init; } = 1;

    [Column("minimum_utilisation", "Least share of available capacity that must run.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double MinimumUtilisation { get; init; }

    [Column("resource_units", "Most activity over the whole horizon (a mine's reserve); blank for no limit.", Minimum = 0)]
    [Unit("unit")]
    public double? ResourceUnits { get; init; }

    [Column("variable_cost_usd_per_unit", "Cost per unit of activity, without materials that the recipe names; blank takes the cost of the process at the place (process_costs times location_factors), or 0 where it has none.", Apart = true, ExpectedMinimum = 0)]
    [Unit("USD/unit")]
    public double? VariableCostUsdPerUnit { get; init; }

    [Column("fixed_cost_usd_per_unit_year", "Yearly cost per unit of capacity in place, used or not.", Apart = true, Default = "0", ExpectedMinimum = 0)]
    [Unit("USD/(unit/y)/y")]
    public double FixedCostUsdPerUnitYear { get; init; }

    [Column("build_rule", "How capacity may be added.", Default = "none")]
    public BuildRule BuildRule { get; init; } = BuildRule.None;

    [Column("build_minimum_per_year", "Least capacity of one lumpy project.", Minimum = 0)]
    [Unit("unit/y")]
    public double? BuildMinimumPerYear { get; init; }

    [Column("build_maximum_per_year", "Most capacity added in one period (continuous; blank for no limit) or by one project (lumpy).", Minimum = 0)]
    [Unit("unit/y")]
    public double? BuildMaximumPerYear { get; init; }

    [Column("maximum_builds", "Most lumpy projects over the horizon; blank means one.", Minimum = 1, ExpectedMaximum = 100)]
    [Unit("1")]
    public int? MaximumBuilds { get; init; }

    [Column("capex_usd_per_unit_year", "Investment per unit of added yearly capacity; blank as for the variable cost.", Apart = true, Minimum = 0)]
    [Unit("USD/(unit/y)")]
    public double? CapexUsdPerUnitYear { get; init; }

    [Column("capex_fixed_usd", "Fixed charge of each lumpy project.", Apart = true, Minimum = 0, Default = "0", Maximum = 1e13, ExpectedMaximum = 1e11)]
    [Unit("USD")]
    public double CapexFixedUsd { get; init; }

    [Column("build_from_year", "First year in which building may be decided.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? BuildFromYear { get; init; }

    [Column("build_to_year", "Last year in which building may be decided.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? BuildToYear { get; init; }

    [Column("lead_time_years", "Years from decision to first availability: permits and construction.", Minimum = 0, Maximum = 40, ExpectedMaximum = 20, Default = "0")]
    [Unit("y")]
    public int LeadTimeYears { get; init; }

    [Column("ramp", "Share of added capacity usable in its first, second, … year; full afterwards; separated by semicolons.", Minimum = 0, Maximum = 1, Default = "")]
    [Unit("1")]
    public IReadOnlyList<double> Ramp { get; init; } = [];

    [Column("life_years", "Years of service of added capacity, also the term of its annuity; must be given where it can be built.", Minimum = 1, Maximum = 100, ExpectedMinimum = 3, ExpectedMaximum = 60)]
    [Unit("y")]
    public int? LifeYears { get; init; }

    [Column("payer", "Account that pays its costs; blank takes the country of the owner.")]
    public string? Payer { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
