using Veta.Data;
using Veta.Network.Market;

namespace Veta.Network;

/// <summary>A checked package with integers for ids, read once per run; blocks take all their figures from here.</summary>
public sealed class NetworkData
{
    private readonly Facility[] _facilityRows;
    private readonly double[] _capacity;
    private readonly double[] _availability;
    private readonly double[] _usualCost;
    private readonly double[] _capex;
    private readonly Lazy<Places> _places;
    private readonly Lazy<IReadOnlyList<RowSeries<Demand>>> _demands;
    private double[] _variableCost;

    /// <summary>Reads a package that has passed its checks.</summary>
    /// <param name="package">The package.</param>
    /// <param name="horizon">Its periods.</param>
    /// <param name="conditions">What differs from the tables in some periods of a run in months; default nothing.</param>
    /// <param name="rules">How the market behaves, when it has been read before from the same package and months; null reads it.</param>
    public NetworkData(Package package, Horizon horizon, MarketConditions? conditions = null, MarketRules? rules = null)
    {
        Package = package;
        Horizon = horizon;
        Rules = rules ?? new MarketRules(package, horizon);
        Geography = new Geography(package);
        Materials = new Index<MaterialId>(package.Materials.Select(m => m.Id));
        Processes = new Index<ProcessId>(package.Processes.Select(p => p.Id));
        Facilities = new Index<FacilityId>(package.Facilities.Select(f => f.Id));
        Recipes = RecipesByProcess(package);
        _facilityRows = [.. package.Facilities];
        FacilityYear[][] years = YearsByFacility(package);
        _capacity = Figures(years, f => f.CapacityPerYear, y => y.CapacityPerYear);
        _availability = Figures(years, f => f.Availability, y => y.Availability);
        _usualCost = Figures(years, f => f.VariableCostUsdPerUnit, y => y.VariableCostUsdPerUnit);
        _capex = Figures(years, f => f.CapexUsdPerUnitYear, y => y.CapexUsdPerUnitYear);
        FacilityProcess = [.. package.Facilities.Select(f => Processes.Of(f.Process))];
        FacilityRegion = [.. package.Facilities.Select(f => Geography.Index.Of(f.Region))];
        FacilityPayer = [.. package.Facilities.Select((f, k) => f.Payer ?? f.Owner?.Value ?? Geography.CountryId(FacilityRegion[k]))];
        FacilityOwner = [.. package.Facilities.Select((f, k) => f.Owner is { } owner ? Geography.Index.Of(owner) : Geography.CountryOf(FacilityRegion[k]))];
        PeriodNames = [.. Enumerable.Range(0, horizon.Count).Select(horizon.NameOf)];
        _places = new Lazy<Places>(() => new Places(this));
        _demands = new Lazy<IReadOnlyList<RowSeries<Demand>>>(() => DemandSeries.Of(package));
        Conditions = conditions ?? MarketConditions.Calm;
        _variableCost = CostsUnder(Conditions);
    }

    /// <summary>The same package and periods with other figures of the moment: all that the tables say is shared.</summary>
    public NetworkData Under(MarketConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var other = (NetworkData)MemberwiseClone();
        other.Conditions = conditions;
        other._variableCost = CostsUnder(conditions);
        return other;
    }

    /// <summary>The package.</summary>
    public Package Package { get; }

    /// <summary>The periods.</summary>
    public Horizon Horizon { get; }

    /// <summary>What differs from the tables in some periods.</summary>
    public MarketConditions Conditions { get; private set; }

    /// <summary>How the market behaves within months.</summary>
    public MarketRules Rules { get; }

    /// <summary>The tree of regions.</summary>
    public Geography Geography { get; }

    /// <summary>Positions of materials.</summary>
    public Index<MaterialId> Materials { get; }

    /// <summary>Positions of processes.</summary>
    public Index<ProcessId> Processes { get; }

    /// <summary>Positions of facilities.</summary>
    public Index<FacilityId> Facilities { get; }

    /// <summary>Pairs of material and region that matter; they hang on the tables alone.</summary>
    public Places Places => _places.Value;

    /// <summary>The series of the demands.</summary>
    public IReadOnlyList<RowSeries<Demand>> Demands => _demands.Value;

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

    /// <summary>Name of each period: its first year, or its month.</summary>
    public string[] PeriodNames { get; }

    /// <summary>Existing capacity of a facility in a period, main output per year, before availability; 0 unless it operates, ramps or is under construction.</summary>
    public double ExistingCapacity(int facility, int period)
    {
        Facility row = _facilityRows[facility];
        if (row.Status is not (FacilityStatus.Operating or FacilityStatus.Ramping or FacilityStatus.Construction)) { return 0; }
        double open = Horizon.ShareInside(period, row.OpensYear ?? int.MinValue, row.ClosesYear ?? int.MaxValue);
        return open == 0 ? 0 : open * _capacity[At(facility, period)];
    }

    /// <summary>Availability of a facility in a period, 0 to 1.</summary>
    public double Availability(int facility, int period) => _availability[At(facility, period)] * Conditions.FacilityShare(_facilityRows[facility].Id, period);

    /// <summary>Variable cost of a facility in a period, USD per unit of activity.</summary>
    public double VariableCost(int facility, int period) => _variableCost[At(facility, period)];

    /// <summary>Variable cost of a facility in some consecutive periods, USD per unit of activity.</summary>
    public ReadOnlySpan<double> VariableCosts(int facility, int period, int count) => _variableCost.AsSpan(At(facility, period), count);

    /// <summary>Investment per unit of yearly capacity of a facility decided in a period, USD.</summary>
    public double Capex(int facility, int period) => _capex[At(facility, period)];

    /// <summary>Fixed charge of a whole project of a facility, USD.</summary>
    public double CapexPerProject(int facility) => _facilityRows[facility].CapexFixedUsd;

    /// <summary>True when building may be decided in a period and the result serves inside the horizon.</summary>
    public bool MayBuild(int facility, int period, BuildRule rule)
    {
        if (Horizon.InMonths) { return false; }
        Facility row = _facilityRows[facility];
        int year = Horizon.FirstYear(period);
        return row.BuildRule == rule && row.Status != FacilityStatus.Closed
            && year >= (row.BuildFromYear ?? int.MinValue) && year <= (row.BuildToYear ?? int.MaxValue)
            && VintageOf(facility, period).ServesInHorizon;
    }

    /// <summary>Months that goods are on a lane, from its own days or from its distance and the speed of its mode, to the nearest; 0 for a plan in years.</summary>
    public int TransitMonths(Lane lane)
    {
        return Horizon.InMonths && Conditions.InTransit ? TransitTime.Months(Package, lane) : 0;
    }

    /// <summary>Capacity of a facility decided in a period.</summary>
    public Vintage VintageOf(int facility, int period)
    {
        Facility row = _facilityRows[facility];
        return new Vintage(Horizon, period, row.LeadTimeYears, row.LifeYears ?? 1, row.Ramp);
    }

    private double[] CostsUnder(MarketConditions conditions)
    {
        if (conditions.FacilityCosts.Count == 0) { return _usualCost; }
        double[] costs = [.. _usualCost];
        foreach ((FacilityId facility, double[] added) in conditions.FacilityCosts)
        {
            for (int t = 0, f = Facilities.Find(facility); f >= 0 && t < Horizon.Count; t++) { costs[At(f, t)] += added[t]; }
        }

        return costs;
    }

    private int At(int facility, int period) => (facility * Horizon.Count) + period;

    /// <summary>Rows of each facility in the order of their years; an empty array is shared.</summary>
    private FacilityYear[][] YearsByFacility(Package package)
    {
        int[] facilityOfRow = new int[package.FacilityYears.Count], count = new int[Facilities.Count];
        FacilityId last = default;
        for (int k = 0, f = -1; k < facilityOfRow.Length; k++)
        {
            FacilityId id = package.FacilityYears[k].Facility;
            if (f < 0 || id != last) { (f, last) = (Facilities.Of(id), id); }
            facilityOfRow[k] = f;
            count[f]++;
        }

        FacilityYear[][] years = [.. count.Select(n => n == 0 ? [] : new FacilityYear[n])];
        Array.Clear(count);
        for (int k = 0; k < facilityOfRow.Length; k++) { years[facilityOfRow[k]][count[facilityOfRow[k]]++] = package.FacilityYears[k]; }
        foreach (FacilityYear[] rows in years) { Array.Sort(rows, (a, b) => a.Year.Value.CompareTo(b.Year.Value)); }
        return years;
    }

    /// <summary>One figure of every facility in every period: facility × period. Held before the first year given and after the last.</summary>
    private double[] Figures(FacilityYear[][] years, Func<Facility, double> always, Func<FacilityYear, double?> column)
    {
        double[] figures = new double[checked(years.Length * Horizon.Count)];
        for (int f = 0; f < years.Length; f++)
        {
            FacilityYear[] given = [.. years[f].Where(row => column(row) is not null)];
            int[] at = [.. given.Select(row => row.Year.Value)];
            for (int t = 0; t < Horizon.Count; t++)
            {
                figures[At(f, t)] = given.Length == 0
                    ? always(_facilityRows[f])
                    : YearPlace.Of(at, Horizon.FirstYear(t), OutsideSeries.Hold)!.Value.Figure(k => column(given[k]))!.Value;
            }
        }

        return figures;
    }

    private List<(int Material, double Quantity)>[] RecipesByProcess(Package package)
    {
        var recipes = new List<(int, double)>[Processes.Count];
        for (int p = 0; p < recipes.Length; p++) { recipes[p] = []; }
        foreach (Recipe row in package.Recipes) { recipes[Processes.Of(row.Process)].Add((Materials.Of(row.Material), row.QuantityPerUnit)); }
        return recipes;
    }
}
