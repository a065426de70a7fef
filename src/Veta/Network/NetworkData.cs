using System.Globalization;
using Veta.Data;

namespace Veta.Network;

/// <summary>A checked package with integers for ids, read once per run; blocks take all their figures from here.</summary>
public sealed class NetworkData
{
    private readonly Dictionary<FacilityId, List<FacilityYear>> _facilityYears;

    /// <summary>Reads a package that has passed its checks.</summary>
    public NetworkData(Package package, Horizon horizon)
    {
        Package = package;
        Horizon = horizon;
        Geography = new Geography(package);
        Materials = new Index<MaterialId>(package.Materials.Select(m => m.Id));
        Processes = new Index<ProcessId>(package.Processes.Select(p => p.Id));
        Facilities = new Index<FacilityId>(package.Facilities.Select(f => f.Id));
        Recipes = RecipesByProcess(package);
        _facilityYears = package.FacilityYears.GroupBy(y => y.Facility).ToDictionary(g => g.Key, g => g.OrderBy(y => y.Year).ToList());
        FacilityProcess = [.. package.Facilities.Select(f => Processes.Of(f.Process))];
        FacilityRegion = [.. package.Facilities.Select(f => Geography.Index.Of(f.Region))];
        FacilityPayer = [.. package.Facilities.Select((f, k) => f.Payer ?? f.Owner?.Value ?? Geography.CountryId(FacilityRegion[k]))];
        FacilityOwner = [.. package.Facilities.Select((f, k) => f.Owner is { } owner ? Geography.Index.Of(owner) : Geography.CountryOf(FacilityRegion[k]))];
        PeriodNames = [.. Enumerable.Range(0, horizon.Count).Select(t => horizon.FirstYear(t).ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>The package.</summary>
    public Package Package { get; }

    /// <summary>The periods.</summary>
    public Horizon Horizon { get; }

    /// <summary>The tree of regions.</summary>
    public Geography Geography { get; }

    /// <summary>Positions of materials.</summary>
    public Index<MaterialId> Materials { get; }

    /// <summary>Positions of processes.</summary>
    public Index<ProcessId> Processes { get; }

    /// <summary>Positions of facilities.</summary>
    public Index<FacilityId> Facilities { get; }

    /// <summary>Materials and quantities per unit of activity, by process.</summary>
    public IReadOnlyList<IReadOnlyList<(int Material, double Quantity)>> Recipes { get; }

    /// <summary>Process of each facility.</summary>
    public int[] FacilityProcess { get; }

    /// <summary>Region of each facility.</summary>
    public int[] FacilityRegion { get; }

    /// <summary>Account that pays for each facility.</summary>
    public string[] FacilityPayer { get; }

    /// <summary>Country that controls each facility.</summary>
    public int[] FacilityOwner { get; }

    /// <summary>First year of each period, as text for names.</summary>
    public string[] PeriodNames { get; }

    /// <summary>Existing capacity of a facility in a period, main output per year, before availability; 0 unless it operates, ramps or is under construction.</summary>
    public double ExistingCapacity(int facility, int period)
    {
        Facility row = Package.Facilities[facility];
        if (row.Status is not (FacilityStatus.Operating or FacilityStatus.Ramping or FacilityStatus.Construction)) { return 0; }
        double open = Horizon.ShareInside(period, row.OpensYear ?? int.MinValue, row.ClosesYear ?? int.MaxValue);
        return open == 0 ? 0 : open * YearFigure(row.Id, Horizon.FirstYear(period), y => y.CapacityPerYear, row.CapacityPerYear);
    }

    /// <summary>Availability of a facility in a period, 0 to 1.</summary>
    public double Availability(int facility, int period)
    {
        Facility row = Package.Facilities[facility];
        return YearFigure(row.Id, Horizon.FirstYear(period), y => y.Availability, row.Availability);
    }

    /// <summary>Variable cost of a facility in a period, USD per unit of activity.</summary>
    public double VariableCost(int facility, int period)
    {
        Facility row = Package.Facilities[facility];
        return YearFigure(row.Id, Horizon.FirstYear(period), y => y.VariableCostUsdPerUnit, row.VariableCostUsdPerUnit);
    }

    /// <summary>Investment per unit of yearly capacity of a facility decided in a period, USD.</summary>
    public double Capex(int facility, int period)
    {
        Facility row = Package.Facilities[facility];
        return YearFigure(row.Id, Horizon.FirstYear(period), y => y.CapexUsdPerUnitYear, row.CapexUsdPerUnitYear);
    }

    /// <summary>True when building may be decided in a period and the result serves inside the horizon.</summary>
    public bool MayBuild(int facility, int period, BuildRule rule)
    {
        Facility row = Package.Facilities[facility];
        int year = Horizon.FirstYear(period);
        return row.BuildRule == rule && row.Status != FacilityStatus.Closed
            && year >= (row.BuildFromYear ?? int.MinValue) && year <= (row.BuildToYear ?? int.MaxValue)
            && VintageOf(facility, period).ServesInHorizon;
    }

    /// <summary>Capacity of a facility decided in a period.</summary>
    public Vintage VintageOf(int facility, int period)
    {
        Facility row = Package.Facilities[facility];
        return new Vintage(Horizon, period, row.LeadTimeYears, row.LifeYears ?? 1, row.Ramp);
    }

    private double YearFigure(FacilityId facility, int year, Func<FacilityYear, double?> column, double otherwise)
    {
        if (!_facilityYears.TryGetValue(facility, out List<FacilityYear>? rows)) { return otherwise; }
        FacilityYear? before = null, after = null;
        double valueBefore = 0, valueAfter = 0;
        foreach (FacilityYear row in rows)
        {
            if (column(row) is not { } value) { continue; }
            if (row.Year.Value <= year) { before = row; valueBefore = value; continue; }
            after = row;
            valueAfter = value;
            break;
        }

        if (before is null) { return after is null ? otherwise : valueAfter; }
        if (after is null || before.Year.Value == year) { return valueBefore; }
        double share = (year - before.Year.Value) / (double)(after.Year.Value - before.Year.Value);
        return valueBefore + (share * (valueAfter - valueBefore));
    }

    private List<(int Material, double Quantity)>[] RecipesByProcess(Package package)
    {
        var recipes = new List<(int, double)>[Processes.Count];
        for (int p = 0; p < recipes.Length; p++) { recipes[p] = []; }
        foreach (Recipe row in package.Recipes) { recipes[Processes.Of(row.Process)].Add((Materials.Of(row.Material), row.QuantityPerUnit)); }
        return recipes;
    }
}
