namespace Veta.Data.Planning;

/// <summary>
/// Costs of facilities: typed where a site has a study of its own, otherwise the cost of the process times the factors of the place, part by part. A cell that is blank costs nothing where <c>process_costs</c> has no row of the
/// process, and a capacity that nobody may add has no investment.
/// </summary>
internal sealed class SiteCosts
{
    private readonly ILookup<ProcessId, ProcessCost> _costs;
    private readonly Dictionary<(RegionId, CostComponent), LocationFactor> _factors;
    private readonly Dictionary<RegionId, RegionId?> _parents;

    /// <summary>Reads the two tables of a package.</summary>
    public SiteCosts(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _costs = package.ProcessCosts.ToLookup(c => c.Process);
        _factors = package.LocationFactors.ToDictionary(f => (f.Region, f.Component));
        _parents = package.ProcessCosts.Count == 0 ? [] : package.Regions.ToDictionary(r => r.Id, r => r.Parent);
    }

    /// <summary>The facility with every blank cost filled.</summary>
    /// <exception cref="PackageException">A place lacks a factor that the cost needs; the checks of a package find it first.</exception>
    public Facility Filled(Facility facility)
    {
        ArgumentNullException.ThrowIfNull(facility);
        return facility.VariableCostUsdPerUnit is not null && facility.CapexUsdPerUnitYear is not null
            ? facility
            : facility with { VariableCostUsdPerUnit = VariableUsdPerUnit(facility), CapexUsdPerUnitYear = CapexUsdPerUnitYear(facility) };
    }

    /// <summary>Cost per unit of activity, USD.</summary>
    /// <exception cref="PackageException">A place lacks a factor.</exception>
    public double VariableUsdPerUnit(Facility facility) => facility.VariableCostUsdPerUnit ?? Derived(facility, c => c.VariableCostUsdPerUnit);

    /// <summary>Investment per unit of added yearly capacity, USD.</summary>
    /// <exception cref="PackageException">A place lacks a factor.</exception>
    public double CapexUsdPerUnitYear(Facility facility) => facility.CapexUsdPerUnitYear ?? (facility.BuildRule == BuildRule.None ? 0 : Derived(facility, c => c.CapexUsdPerUnitYear));

    /// <summary>Whether the process of a facility has a cost to derive one from.</summary>
    public bool HasProcess(Facility facility) => _costs.Contains(facility.Process);

    /// <summary>The rows from which a blank cost of a facility comes: parts of the process and factors; none where it is typed or no part counts.</summary>
    public IReadOnlyList<IRow> Behind(Facility facility, string column)
    {
        ArgumentNullException.ThrowIfNull(facility);
        Func<ProcessCost, double>? part = column switch
        {
            "variable_cost_usd_per_unit" when facility.VariableCostUsdPerUnit is null => c => c.VariableCostUsdPerUnit,
            "capex_usd_per_unit_year" when facility.CapexUsdPerUnitYear is null && facility.BuildRule != BuildRule.None => c => c.CapexUsdPerUnitYear,
            _ => null,
        };
        if (part is null) { return []; }
        return [.. _costs[facility.Process].Where(c => part(c) > 0).SelectMany(c => c.Region == facility.Region ? (IRow[])[c] : [c, .. new[] { Factor(facility.Region, c.Component), Factor(c.Region, c.Component) }.OfType<IRow>()])];
    }

    /// <summary>The figures from which a blank cost of a facility comes, each with the share by which the cost moves when the figure does; that of a place of reference is negative.</summary>
    public IEnumerable<(TableDefinition Table, IRow Row, string Column, double Share)> Shares(Facility facility, string column)
    {
        double whole = Behind(facility, column).OfType<ProcessCost>().Sum(c => Moved(facility, c, column));
        foreach (ProcessCost cost in Behind(facility, column).OfType<ProcessCost>().Where(_ => whole > 0))
        {
            double share = Moved(facility, cost, column) / whole;
            yield return (TableList.Of<ProcessCost>(), cost, column, share);
            LocationFactor? here = Factor(facility.Region, cost.Component), there = Factor(cost.Region, cost.Component);
            if (cost.Region == facility.Region || here is null || there is null || here == there) { continue; }
            yield return (TableList.Of<LocationFactor>(), here, "factor", share);
            yield return (TableList.Of<LocationFactor>(), there, "factor", -share);
        }
    }

    /// <summary>Parts and places whose factor a facility with a blank cost lacks.</summary>
    public IEnumerable<(RegionId Region, CostComponent Component)> Missing(Facility facility)
    {
        ArgumentNullException.ThrowIfNull(facility);
        if (facility.VariableCostUsdPerUnit is not null && (facility.CapexUsdPerUnitYear is not null || facility.BuildRule == BuildRule.None)) { return []; }
        return _costs[facility.Process].Where(c => c.Region != facility.Region).SelectMany(c => new[] { (facility.Region, c.Component), (c.Region, c.Component) }).Where(place => Factor(place.Item1, place.Component) is null);
    }

    /// <summary>The finding that a place lacks a factor.</summary>
    public static Finding MissingFactor(Facility facility, RegionId region, CostComponent component) => CheckFinding.Error(
        "location-factor",
        facility,
        facility.VariableCostUsdPerUnit is null ? "variable_cost_usd_per_unit" : "capex_usd_per_unit_year",
        Say.CheckSiteCostNoFactor(region.Value, EnumWords.KebabCase(component.ToString())),
        Say.CheckSiteCostGiveTheFactor(region.Value));

    private double Derived(Facility facility, Func<ProcessCost, double> part) => _costs[facility.Process].Where(c => part(c) > 0).Sum(c => part(c) * Ratio(facility, c));

    private double Moved(Facility facility, ProcessCost cost, string column) => (column == "variable_cost_usd_per_unit" ? cost.VariableCostUsdPerUnit : cost.CapexUsdPerUnitYear) * Ratio(facility, cost);

    private double Ratio(Facility facility, ProcessCost cost) => cost.Region == facility.Region ? 1 : Level(facility, facility.Region, cost.Component) / Level(facility, cost.Region, cost.Component);

    private double Level(Facility facility, RegionId region, CostComponent component) => Factor(region, component)?.Factor
        ?? throw new PackageException(Say.CheckMissingFigureThePackage, [MissingFactor(facility, region, component)]);

    private LocationFactor? Factor(RegionId region, CostComponent component)
    {
        // The checks find a cycle of regions; here it only must not run for ever.
        RegionId? at = region;
        for (int step = 0; at is { } current && step <= _parents.Count; step++)
        {
            if (_factors.TryGetValue((current, component), out LocationFactor? factor)) { return factor; }
            at = _parents.GetValueOrDefault(current);
        }

        return null;
    }
}
