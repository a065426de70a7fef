using System.Globalization;
using Veta.Data;

namespace Veta.Benchmarks.Generation;

/// <summary>
/// A generated network as a package. The program that the ordinary blocks make of it is the one that was written for other modelling tools, row by row and column by
/// column, with two differences that move no optimum: unmet demand has the demand as its upper bound, and discount factors are not rounded to eight decimals.
/// </summary>
internal static class NetworkPackage
{
    private const int FirstYear = 2026;
    private static readonly SourceId Origin = new("generator");
    private static readonly RegionId Country = new("network");
    private static readonly ImpactCategoryId Carbon = new("greenhouse-gases");

    /// <summary>The package of a network.</summary>
    public static Package From(NetworkTables tables) => new()
    {
        Info = new PackageInfo { Name = "bench-network-" + tables.Size.Name.ToLowerInvariant(), TitleEn = "Benchmark network", TitleEs = "Red de prueba", Licence = "CC0-1.0" },
        Sources = [new Source { Id = Origin, Title = "Generated network", Publisher = "Veta", Licence = "CC0-1.0", Grade = Grade.D }],
        Settings = Settings(tables.Size),
        Regions = Regions(tables.Size),
        Materials = [.. tables.Commodities.Select(c => new Material { Id = new(c), Stage = StageOf(c), Mobile = c != "energy", NameEn = c, NameEs = c, Source = Origin })],
        Processes = Processes(tables),
        Recipes = [.. tables.Recipes.Select(r => new Recipe { Process = ProcessOf(tables, r.Process), Material = MaterialOf(tables, r.Commodity), QuantityPerUnit = r.Quantity, Source = Origin })],
        Facilities = Facilities(tables),
        FacilityYears = FacilityYears(tables),
        Lanes = Lanes(tables),
        Demands = [.. tables.Demands.SelectMany(d => YearsOf(d.Period), (d, year) => new Demand
        {
            Region = RegionOf(d.Node), Material = MaterialOf(tables, d.Commodity), Year = year, QuantityPerYear = d.Amount, UnservedValueUsdPerUnit = NetworkTables.Penalty, Source = Origin,
        })],
        Supplies = [.. tables.Supplies.SelectMany(s => YearsOf(s.Period), (s, year) => new Supply
        {
            Id = new(NetworkTables.NodeName(s.Node) + "-" + tables.Commodities[s.Commodity]), Region = RegionOf(s.Node), Material = MaterialOf(tables, s.Commodity), Year = year,
            QuantityPerYear = s.Amount, PriceUsdPerUnit = 0, MustTake = true, Source = Origin,
        })],
        Disposals = [.. tables.Commodities.Select(c => new Disposal { Material = new(c), CostUsdPerUnit = 0, Source = Origin })],
        Stocks = [.. tables.Stocks.Select(s => new Stock
        {
            Id = new(NetworkTables.NodeName(s.Node) + "-" + tables.Commodities[s.Commodity]), Region = RegionOf(s.Node), Material = MaterialOf(tables, s.Commodity), InitialUnits = s.Initial,
            CapacityUnits = s.Maximum, HoldingCostUsdPerUnitYear = s.HoldingCost, LossPerYear = 1 - Math.Sqrt(NetworkTables.StockKeep), Source = Origin,
        })],
        ImpactCategories = [new ImpactCategory { Id = Carbon, Unit = "t CO2", NameEn = "Greenhouse gases", NameEs = "Gases de efecto invernadero", Source = Origin }],
        Impacts = [.. tables.Emissions.Select((quantity, p) => new Impact { Category = Carbon, Process = ProcessOf(tables, p), QuantityPerUnit = quantity, Unit = "t CO2/t", Boundary = ImpactBoundary.Direct, Source = Origin })],
        ImpactCaps = [.. tables.EmissionCaps.Select((cap, t) => new ImpactCap { Category = Carbon, Region = Country, Year = YearOf(t), QuantityPerYear = cap, Unit = "t CO2/y", Source = Origin })],
    };

    private static List<Setting> Settings(NetworkSize size)
    {
        int lastYear = FirstYear + (size.Periods * NetworkTables.YearsPerPeriod) - 1;
        (string Id, string Value)[] values =
        [
            ("first-year", Text(FirstYear)), ("last-year", Text(lastYear)), ("step-years", Text(NetworkTables.YearsPerPeriod)), ("discount-rate", "0.05"), ("discount-timing", "start"),
            ("period-discounting", "first-year"), ("investment", "lump-sum"), ("salvage", "none"),
        ];
        return [.. values.Select(v => new Setting { Id = new(v.Id), Value = v.Value, Source = Origin })];
    }

    private static List<Region> Regions(NetworkSize size) =>
    [
        new Region { Id = Country, Kind = RegionKind.Country, NameEn = "Network", NameEs = "Red", Source = Origin },
        .. Enumerable.Range(0, size.Nodes).Select(n => new Region
        {
            Id = RegionOf(n), Kind = RegionKind.Site, Parent = Country, NameEn = NetworkTables.NodeName(n), NameEs = NetworkTables.NodeName(n), Source = Origin,
        }),
    ];

    private static List<Process> Processes(NetworkTables tables) =>
        [.. tables.Processes.Select((name, p) =>
        {
            MaterialId main = MaterialOf(tables, tables.Recipes.First(r => r.Process == p && r.Quantity == 1).Commodity);
            return new Process { Id = ProcessOf(tables, p), Stage = StageOf(main.Value), Material = main, NameEn = name, NameEs = name, Source = Origin };
        })];

    private static List<Facility> Facilities(NetworkTables tables) =>
        [.. tables.Units.Select((unit, u) => new Facility
        {
            Id = FacilityOf(u),
            Process = ProcessOf(tables, unit.Process),
            Region = RegionOf(unit.Node),
            NameEn = FacilityOf(u).Value,
            NameEs = FacilityOf(u).Value,
            Status = FacilityStatus.Operating,
            Availability = unit.Availability,
            ResourceUnits = unit.Reserve >= 0 ? unit.Reserve : null,
            VariableCostUsdPerUnit = unit.VariableCost,
            BuildRule = BuildRule.Continuous,
            BuildMaximumPerYear = unit.MaximumBuild,
            LifeYears = NetworkTables.YearsPerPeriod * tables.Lives[unit.Process],
            Source = Origin,
        })];

    private static List<FacilityYear> FacilityYears(NetworkTables tables) =>
        [.. tables.UnitPeriods.Select((row, k) => (row, k)).SelectMany(unit => YearsOf(unit.k % tables.Size.Periods), (unit, year) => (unit.row, unit.k, year)).Select(unit => new FacilityYear
        {
            Facility = FacilityOf(unit.k / tables.Size.Periods), Year = unit.year, CapacityPerYear = unit.row.Residual, CapexUsdPerUnitYear = unit.row.Capex, Source = Origin,
        })];

    private static List<Lane> Lanes(NetworkTables tables) =>
        [.. tables.Arcs.Select((arc, a) => new Lane
        {
            Id = new("a" + a.ToString("D6", CultureInfo.InvariantCulture)),
            Origin = RegionOf(arc.From),
            Destination = RegionOf(arc.To),
            Materials = [MaterialOf(tables, arc.Commodity)],
            CostUsdPerUnit = arc.Cost,
            LossFraction = arc.Loss,
            CapacityPerYear = arc.Capacity,
            Source = Origin,
        })];

    private static Stage StageOf(string commodity) => commodity[..3] switch
    {
        "ore" => Stage.Ore,
        "con" => Stage.Concentrate,
        "ref" => Stage.Refined,
        "scr" => Stage.Scrap,
        "ene" => Stage.Utility,
        "rea" => Stage.Intermediate,
        _ => Stage.Product,
    };

    private static RegionId RegionOf(int node) => new(NetworkTables.NodeName(node));

    private static MaterialId MaterialOf(NetworkTables tables, int commodity) => new(tables.Commodities[commodity]);

    private static ProcessId ProcessOf(NetworkTables tables, int process) => new(tables.Processes[process].Replace('_', '-').ToLowerInvariant());

    private static FacilityId FacilityOf(int unit) => new("u" + unit.ToString("D5", CultureInfo.InvariantCulture));

    /// <summary>First and last year of a period: its figures hold throughout, and no straight line leads into the next.</summary>
    private static Year[] YearsOf(int period) => [YearOf(period), new(FirstYear + ((period + 1) * NetworkTables.YearsPerPeriod) - 1)];

    private static Year YearOf(int period) => new(FirstYear + (period * NetworkTables.YearsPerPeriod));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
