namespace Veta.Data.Tables;

/// <summary>Mines, plants, recyclers, power contracts: a process at a site, existing or possible.</summary>
[Table("facilities", "Mines, plants, recyclers, power contracts: a process at a site, existing or possible.", Required = true)]
public sealed record Facility : IRow
{
    /// <summary>Id of the facility.</summary>
    [Column("id", "Id of the facility.", Key = true)]
    public required FacilityId Id { get; init; }

    /// <summary>What it runs.</summary>
    [Column("process", "What it runs.")]
    public required ProcessId Process { get; init; }

    /// <summary>Where it stands.</summary>
    [Column("region", "Where it stands.")]
    public required RegionId Region { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Company or agency that runs it.</summary>
    [Column("operator", "Company or agency that runs it.")]
    public string? Operator { get; init; }

    /// <summary>Country of ultimate control; blank takes the country where it stands.</summary>
    [Column("owner", "Country of ultimate control; blank takes the country where it stands.")]
    public RegionId? Owner { get; init; }

    /// <summary>Whether it works today.</summary>
    [Column("status", "Whether it works today.")]
    public required FacilityStatus Status { get; init; }

    /// <summary>How well the project is known.</summary>
    [Column("maturity", "How well the project is known.")]
    public Maturity? Maturity { get; init; }

    /// <summary>Existing capacity in main output; 0 for a candidate.</summary>
    [Column("capacity_per_year", "Existing capacity in main output; 0 for a candidate.", Minimum = 0, Default = "0")]
    [Unit("unit/y")]
    public double CapacityPerYear { get; init; }

    /// <summary>First year in which the existing capacity works; blank for always.</summary>
    [Column("opens_year", "First year in which the existing capacity works; blank for always.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? OpensYear { get; init; }

    /// <summary>First year in which it no longer works; blank for never.</summary>
    [Column("closes_year", "First year in which it no longer works; blank for never.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? ClosesYear { get; init; }

    /// <summary>Share of capacity usable over a year.</summary>
    [Column("availability", "Share of capacity usable over a year.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double Availability { get; init; } = 1;

    /// <summary>Least share of available capacity that must run.</summary>
    [Column("minimum_utilisation", "Least share of available capacity that must run.", Minimum = 0, Maximum = 1, Default = "0")]
    [Unit("1")]
    public double MinimumUtilisation { get; init; }

    /// <summary>Most activity over the whole horizon (a mine's reserve); blank for no limit.</summary>
    [Column("resource_units", "Most activity over the whole horizon (a mine's reserve); blank for no limit.", Minimum = 0)]
    [Unit("unit")]
    public double? ResourceUnits { get; init; }

    /// <summary>Cost per unit of activity, without materials that the recipe names.</summary>
    [Column("variable_cost_usd_per_unit", "Cost per unit of activity, without materials that the recipe names.", ExpectedMinimum = 0, Default = "0")]
    [Unit("USD/unit")]
    public double VariableCostUsdPerUnit { get; init; }

    /// <summary>Yearly cost per unit of capacity in place, used or not.</summary>
    [Column("fixed_cost_usd_per_unit_year", "Yearly cost per unit of capacity in place, used or not.", Default = "0", ExpectedMinimum = 0)]
    [Unit("USD/(unit/y)/y")]
    public double FixedCostUsdPerUnitYear { get; init; }

    /// <summary>How capacity may be added.</summary>
    [Column("build_rule", "How capacity may be added.", Default = "none")]
    public BuildRule BuildRule { get; init; } = BuildRule.None;

    /// <summary>Least capacity of one lumpy project.</summary>
    [Column("build_minimum_per_year", "Least capacity of one lumpy project.", Minimum = 0)]
    [Unit("unit/y")]
    public double? BuildMinimumPerYear { get; init; }

    /// <summary>Most capacity added in one period (continuous; blank for no limit) or by one project (lumpy).</summary>
    [Column("build_maximum_per_year", "Most capacity added in one period (continuous; blank for no limit) or by one project (lumpy).", Minimum = 0)]
    [Unit("unit/y")]
    public double? BuildMaximumPerYear { get; init; }

    /// <summary>Most lumpy projects over the horizon; blank means one.</summary>
    [Column("maximum_builds", "Most lumpy projects over the horizon; blank means one.", Minimum = 1, ExpectedMaximum = 100)]
    [Unit("1")]
    public int? MaximumBuilds { get; init; }

    /// <summary>Investment per unit of added yearly capacity.</summary>
    [Column("capex_usd_per_unit_year", "Investment per unit of added yearly capacity.", Minimum = 0, Default = "0")]
    [Unit("USD/(unit/y)")]
    public double CapexUsdPerUnitYear { get; init; }

    /// <summary>Fixed charge of each lumpy project.</summary>
    [Column("capex_fixed_usd", "Fixed charge of each lumpy project.", Minimum = 0, Default = "0", Maximum = 1e13, ExpectedMaximum = 1e11)]
    [Unit("USD")]
    public double CapexFixedUsd { get; init; }

    /// <summary>First year in which building may be decided.</summary>
    [Column("build_from_year", "First year in which building may be decided.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? BuildFromYear { get; init; }

    /// <summary>Last year in which building may be decided.</summary>
    [Column("build_to_year", "Last year in which building may be decided.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? BuildToYear { get; init; }

    /// <summary>Years from decision to first availability: permits and construction.</summary>
    [Column("lead_time_years", "Years from decision to first availability: permits and construction.", Minimum = 0, Maximum = 40, ExpectedMaximum = 20, Default = "0")]
    [Unit("y")]
    public int LeadTimeYears { get; init; }

    /// <summary>Share of added capacity usable in its first, second, … year; full afterwards; separated by semicolons.</summary>
    [Column("ramp", "Share of added capacity usable in its first, second, … year; full afterwards; separated by semicolons.", Minimum = 0, Maximum = 1, Default = "")]
    [Unit("1")]
    public IReadOnlyList<double> Ramp { get; init; } = [];

    /// <summary>Years of service of added capacity, also the term of its annuity; must be given where it can be built.</summary>
    [Column("life_years", "Years of service of added capacity, also the term of its annuity; must be given where it can be built.", Minimum = 1, Maximum = 100, ExpectedMinimum = 3, ExpectedMaximum = 60)]
    [Unit("y")]
    public int? LifeYears { get; init; }

    /// <summary>Account that pays its costs; blank takes the country of the owner.</summary>
    [Column("payer", "Account that pays its costs; blank takes the country of the owner.")]
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
