using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend.Tracing;

/// <summary>The flows of a solved year as lists: places (a material at a region), plants that run, origins (mines, purchases, stocks), and what each place takes. Balancing changes the quantities.</summary>
internal sealed class NetworkFlows
{
    private readonly Dictionary<(MaterialId, RegionId), int> _places = [];
    private readonly Dictionary<(int, int), int> _origins = [];
    private readonly ILookup<ProcessId, Recipe> _recipes;

    public NetworkFlows(PlanResult plan)
    {
        Data = plan.Model.Context.Data;
        Package package = Data.Package;
        _recipes = package.Recipes.ToLookup(r => r.Process);
        foreach (ActivityRow row in plan.Activity)
        {
            if (row.ActivityPerYear > 1e-6) { Running.Add((Data.Facilities.Of(row.Facility), row.ActivityPerYear)); }
        }

        foreach (FlowRow flow in plan.Flows) { Flows.Add(new NetworkFlow(FlowSource.Place, Place(flow.Material, flow.Origin), Place(flow.Material, flow.Destination), flow.QuantityPerYear)); }
        AddOutside(plan, package);
        for (int k = 0; k < Running.Count; k++)
        {
            (int facility, double activity) = Running[k];
            Origin(CountryOfPlant(k), Data.FacilityOwner[facility]);
            RegionId region = package.Facilities[facility].Region;
            foreach (Recipe recipe in RecipesOf(k))
            {
                int place = Place(recipe.Material, region);
                if (recipe.QuantityPerUnit > 0) { Flows.Add(new NetworkFlow(FlowSource.Plant, k, place, recipe.QuantityPerUnit * activity)); }
            }
        }
    }

    /// <summary>The package with integers.</summary>
    public NetworkData Data { get; }

    /// <summary>Material and region of each place.</summary>
    public List<(MaterialId Material, RegionId Region)> Places { get; } = [];

    /// <summary>Plants that run, and how much, in units of their process a year.</summary>
    public List<(int Facility, double Activity)> Running { get; } = [];

    /// <summary>Country and owner of each origin.</summary>
    public List<(int Country, int Owner)> Origins { get; } = [];

    /// <summary>What places take.</summary>
    public List<NetworkFlow> Flows { get; } = [];

    /// <summary>Inputs and outputs of a running plant.</summary>
    public IEnumerable<Recipe> RecipesOf(int running) => _recipes[Data.Package.Facilities[Running[running].Facility].Process];

    /// <summary>Country where a running plant stands.</summary>
    public int CountryOfPlant(int running) => Data.Geography.CountryOf(Data.FacilityRegion[Running[running].Facility]);

    /// <summary>Country of a place.</summary>
    public int CountryOfPlace(int place) => CountryOf(Places[place].Region);

    /// <summary>Country that a flow comes from.</summary>
    public int CountryFrom(in NetworkFlow flow) => flow.Source switch
    {
        FlowSource.Place => CountryOfPlace(flow.From),
        FlowSource.Plant => CountryOfPlant(flow.From),
        _ => Origins[flow.From].Country,
    };

    /// <summary>Position of a place, or −1.</summary>
    public int Find(MaterialId material, RegionId region) => _places.GetValueOrDefault((material, region), -1);

    /// <summary>Position of a place, which is added when it is new.</summary>
    public int Place(MaterialId material, RegionId region)
    {
        if (_places.TryGetValue((material, region), out int place)) { return place; }
        _places.Add((material, region), Places.Count);
        Places.Add((material, region));
        return Places.Count - 1;
    }

    /// <summary>Position of an origin, which is added when it is new.</summary>
    public int Origin(int country, int owner)
    {
        if (_origins.TryGetValue((country, owner), out int origin)) { return origin; }
        _origins.Add((country, owner), Origins.Count);
        Origins.Add((country, owner));
        return Origins.Count - 1;
    }

    private void AddOutside(PlanResult plan, Package package)
    {
        var supplies = package.Supplies.GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.First());
        var stocks = package.Stocks.ToDictionary(s => s.Id);
        foreach (PurchaseRow row in plan.Purchases)
        {
            if (row.QuantityPerYear <= 1e-6) { continue; }
            int country = CountryOf(supplies[row.Supply].Origin ?? row.Region);
            Flows.Add(new NetworkFlow(FlowSource.Outside, Origin(country, country), Place(row.Material, row.Region), row.QuantityPerYear));
        }

        foreach (StockRow row in plan.Stocks)
        {
            if (row.DrawPerYear <= 1e-6) { continue; }
            Stock stock = stocks[row.Stock];
            int country = CountryOf(stock.Region);
            Flows.Add(new NetworkFlow(FlowSource.Outside, Origin(country, country), Place(stock.Material, stock.Region), row.DrawPerYear));
        }
    }

    private int CountryOf(RegionId region) => Data.Geography.CountryOf(Data.Geography.Index.Of(region));
}
