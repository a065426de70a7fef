using Veta.Data;
using Veta.Data.Planning;
using Veta.Network.Actions;
using Veta.Network.Market;
using Veta.Network.Policy;
using Veta.Permitting;

namespace Veta.Network;

/// <summary>A checked package with integers for ids, read once per run; blocks take all their figures from here.</summary>
internal sealed class NetworkData
{
    private readonly Facility[] _facilityRows;
    private readonly FacilityFigures _figures;
    private readonly double[] _availability;
    private readonly double[] _usualCost;
    private readonly Lazy<Places> _places;
    private readonly Lazy<DutiesInForce> _duties;
    private readonly Lazy<FloorsInForce> _floors;
    private readonly LeadTimesSaved _leadTimes;
    private readonly Lazy<PolicyBook> _policy;
    private readonly Lazy<ContractBook> _contracts;
    private readonly Lazy<IReadOnlyList<HeldMargin>> _margins;
    private readonly Lazy<IReadOnlyList<RowSeries<Demand>>> _demands;
    private readonly Lazy<ImpactBook> _impacts;
    private double[] _variableCost;

    /// <summary>Reads a package that has passed its checks.</summary>
    /// <param name="package">The package.</param>
    /// <param name="horizon">Its periods.</param>
    /// <param name="conditions">What differs from the tables in some periods of a run in months; default nothing.</param>
    /// <param name="rules">How the market behaves, when it has been read before from the same package and months; null reads it.</param>
    public NetworkData(Package package, Horizon horizon, MarketConditions? conditions = null, MarketRules? rules = null)
    {
        ObstaclesGone gone = horizon.InMonths ? ObstaclesGone.NoneOf(package) : ObstaclesGone.Of(package, horizon.Settings);
        ChosenLevers = horizon.InMonths ? [] : LeverChoice.Of(package, horizon.Settings.Levers);
        package = LeadTimes.Applied(gone.Package, horizon.Settings, LeadTimesSaved.TermsOf(gone, ChosenLevers));
        package = horizon.Settings.LeastUtilisation == FloorRule.Calibration ? package.WithoutLeastUtilisation() : package;
        Horizon = horizon;
        package = Changed(package);
        _leadTimes = new LeadTimesSaved(package, horizon.Settings, ChosenLevers, gone, ChangedBy);
        Package = package;
        Rules = rules ?? new MarketRules(package, horizon);
        Geography = new Geography(package);
        Materials = new Index<MaterialId>(package.Materials.Select(m => m.Id));
        Processes = new Index<ProcessId>(package.Processes.Select(p => p.Id));
        Facilities = new Index<FacilityId>(package.Facilities.Select(f => f.Id));
        Recipes = RecipesByProcess(package);
        _figures = new FacilityFigures(package, Facilities, horizon);
        _facilityRows = [.. _figures.Facilities];
        _availability = _figures.ByPeriod(f => f.Availability, y => y.Availability);
        _usualCost = _figures.ByPeriod(f => f.VariableCostUsdPerUnit!.Value, y => y.VariableCostUsdPerUnit);
        FacilityProcess = [.. package.Facilities.Select(f => Processes.Of(f.Process))];
        FacilityRegion = [.. package.Facilities.Select(f => Geography.Index.Of(f.Region))];
        FacilityPayer = [.. package.Facilities.Select((f, k) => f.Payer ?? f.Owner?.Value ?? Geography.CountryId(FacilityRegion[k]))];
        FacilityOwner = [.. package.Facilities.Select((f, k) => f.Owner is { } owner ? Geography.Index.Of(owner) : Geography.CountryOf(FacilityRegion[k]))];
        PeriodNames = [.. Enumerable.Range(0, horizon.Count).Select(horizon.NameOf)];
        _duties = new Lazy<DutiesInForce>(() => new DutiesInForce(package, ChosenLevers));
        _floors = new Lazy<FloorsInForce>(() => new FloorsInForce(this));
        _policy = new Lazy<PolicyBook>(() => new PolicyBook(this));
        _contracts = new Lazy<ContractBook>(() => new ContractBook(this));
        _margins = new Lazy<IReadOnlyList<HeldMargin>>(() => HeldMargin.Of(this));
        _places = new Lazy<Places>(() => new Places(this));
        _demands = new Lazy<IReadOnlyList<RowSeries<Demand>>>(() => DemandSeries.Of(package));
        _impacts = new Lazy<ImpactBook>(() => new ImpactBook(this));
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

    /// <summary>Caps that are not kept but only measured; none by default.</summary>
    public IReadOnlyList<ShareCap> Measured { get; init; } = [];

    /// <summary>Costs of processes and factors of places, from which blank costs come.</summary>
    public SiteCosts SiteCosts => _figures.SiteCosts;

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

    /// <summary>Duties of the levers that are in force; a run in months has those that it is asked for.</summary>
    internal DutiesInForce Duties => _duties.Value;

    /// <summary>Floors by contract in force.</summary>
    internal FloorsInForce Floors => _floors.Value;

    /// <summary>What policy does to a plan in years; empty within months.</summary>
    internal PolicyBook Policy => _policy.Value;

    /// <summary>Levers that the settings let act in a plan in years.</summary>
    internal IReadOnlyList<Lever> ChosenLevers { get; }

    /// <summary>Those of them that changed figures of the package.</summary>
    internal HashSet<LeverId> ChangedBy { get; } = [];

    /// <summary>Levies and payments that hang on prices, as the program reckons with them; none by default.</summary>
    internal WedgesInUse Wedges { get; init; } = WedgesInUse.None;

    /// <summary>Whole projects that nobody may decide, each in a period; none by default.</summary>
    internal IReadOnlySet<FacilityAt> ShutOut { get; init; } = new HashSet<FacilityAt>();

    /// <summary>What the contracts that bind promise.</summary>
    internal ContractBook Contracts => _contracts.Value;

    /// <summary>Margins of the base year that this network can hold.</summary>
    public IReadOnlyList<HeldMargin> Margins => _margins.Value;

    /// <summary>The series of the demands.</summary>
    public IReadOnlyList<RowSeries<Demand>> Demands => _demands.Value;

    /// <summary>Impacts per unit of what processes make and of what is bought.</summary>
    internal ImpactBook Impacts => _impacts.Value;

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

    /// <summary>
    /// Existing capacity of a facility in a period, main output per year, before availability: the mean over its years of what stands; 0 unless it operates, ramps or is under
    /// construction.
    /// </summary>
    public double ExistingCapacity(int facility, int period) => Standing(facility, period, _ => 1);

    /// <summary>True when a facility has figures by year.</summary>
    public bool HasYears(int facility) => _figures.IsDated(facility);

    /// <summary>As <see cref="ExistingCapacity"/>, each year times its availability.</summary>
    public double UsableCapacity(int facility, int period) =>
        (_figures.IsDated(facility) ? Standing(facility, period, year => _figures.Availability(facility, year)) : Standing(facility, period, _ => 1) * _availability[At(facility, period)])
        * Conditions.FacilityShare(_facilityRows[facility].Id, period);

    /// <summary>Share of newly built capacity that can be used in a period: the mean over its years of ramp times availability.</summary>
    public double UsableShare(int facility, Vintage vintage, int period) =>
        _figures.IsDated(facility) && Horizon.Years(period) > 1
            ? Horizon.Mean(period, year => vintage.UsableInYear(year) * _figures.Availability(facility, year)) * Conditions.FacilityShare(_facilityRows[facility].Id, period)
            : vintage.UsableShare(period) * Availability(facility, period);

    /// <summary>Availability of a facility in a period, 0 to 1.</summary>
    public double Availability(int facility, int period) => _availability[At(facility, period)] * Conditions.FacilityShare(_facilityRows[facility].Id, period);

    /// <summary>Variable cost of a facility in a period, USD per unit of activity.</summary>
    public double VariableCost(int facility, int period) => _variableCost[At(facility, period)];

    /// <summary>Variable cost of a facility in some consecutive periods, USD per unit of activity.</summary>
    public ReadOnlySpan<double> VariableCosts(int facility, int period, int count) => _variableCost.AsSpan(At(facility, period), count);

    /// <summary>Investment per unit of yearly capacity of a facility decided in a year, USD.</summary>
    public double Capex(int facility, int year) => _figures.Capex(facility, year);

    /// <summary>Fixed charge of a whole project of a facility, USD.</summary>
    public double CapexPerProject(int facility) => _facilityRows[facility].CapexFixedUsd;

    /// <summary>True when building may be decided in a period and the result serves inside the horizon.</summary>
    public bool MayBuild(int facility, int period, BuildRule rule)
    {
        if (Horizon.InMonths) { return false; }
        Facility row = _facilityRows[facility];
        Vintage vintage = VintageOf(facility, period);
        int year = vintage.DecisionYear;
        return row.BuildRule == rule && row.Status != FacilityStatus.Closed
            && year < Horizon.FirstYear(period) + Horizon.Years(period) && year <= (row.BuildToYear ?? int.MaxValue) && vintage.ServesInHorizon;
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
        int lead = _leadTimes.LeadTime(row, Math.Max(Horizon.FirstYear(period), row.BuildFromYear ?? int.MinValue));
        return new Vintage(Horizon, period, lead, row.LifeYears ?? 1, row.Ramp) { EarliestYear = row.BuildFromYear ?? int.MinValue };
    }

    /// <summary>Mean over the years of a period of the capacity that stands, each year times a share.</summary>
    private double Standing(int facility, int period, Func<int, double> share)
    {
        Facility row = _facilityRows[facility];
        if (row.Status is not (FacilityStatus.Operating or FacilityStatus.Ramping or FacilityStatus.Construction)) { return 0; }
        int opens = row.OpensYear ?? int.MinValue, closes = row.ClosesYear ?? int.MaxValue;
        if (!_figures.IsDated(facility))
        {
            double open = Horizon.ShareInside(period, opens, closes);
            return open == 0 ? 0 : open * row.CapacityPerYear;
        }

        return Horizon.InMonths
            ? Horizon.ShareInside(period, opens, closes) * _figures.Capacity(facility, Horizon.FirstYear(period)) * share(Horizon.FirstYear(period))
            : Horizon.Mean(period, year => year >= opens && year < closes ? _figures.Capacity(facility, year) * share(year) : 0);
    }

    private Package Changed(Package package)
    {
        foreach (Lever lever in ChosenLevers)
        {
            Package next = ActionList.LeverOf(lever.Kind).ForPlan(lever, package);
            if (!ReferenceEquals(next, package)) { ChangedBy.Add(lever.Id); }
            package = next;
        }

        return package;
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

    private List<(int Material, double Quantity)>[] RecipesByProcess(Package package)
    {
        var recipes = new List<(int, double)>[Processes.Count];
        for (int p = 0; p < recipes.Length; p++) { recipes[p] = []; }
        foreach (Recipe row in package.Recipes) { recipes[Processes.Of(row.Process)].Add((Materials.Of(row.Material), row.QuantityPerUnit)); }
        return recipes;
    }
}
