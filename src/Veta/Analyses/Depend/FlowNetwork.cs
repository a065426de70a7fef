using Veta.Analyses.Depend.Tracing;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Network.Origins;

namespace Veta.Analyses.Depend;

/// <summary>The balanced flows of a year as nodes (a material at a region, a facility that runs) and origins (mines, purchases, stocks), from which origin chains are made.</summary>
internal sealed class FlowNetwork
{
    private readonly NetworkFlows _flows;
    private readonly List<(MaterialId Material, RegionId Region)> _placeKeys;
    private readonly List<(int Facility, double Activity)> _running;
    private readonly ILookup<ProcessId, Recipe> _recipes;
    private readonly Dictionary<MaterialId, Stage> _stages;
    private readonly Dictionary<(MaterialId, RegionId), double> _prices;
    private readonly Contents _contents;
    private readonly ILookup<int, (int From, double Quantity)> _inflows;
    private readonly ILookup<int, (int Origin, double Quantity)> _purchases;

    public FlowNetwork(PlanResult plan, NetworkFlows flows, Contents contents)
    {
        _flows = flows;
        _placeKeys = flows.Places;
        _running = flows.Running;
        Data = flows.Data;
        _contents = contents;
        _recipes = Data.Package.Recipes.ToLookup(r => r.Process);
        _stages = Data.Package.Materials.ToDictionary(m => m.Id, m => m.Stage);
        _prices = plan.Prices.ToDictionary(p => (p.Material, p.Region), p => Math.Max(0, p.PriceUsdPerUnit));
        _inflows = flows.Flows.Where(f => f.Source != FlowSource.Outside && f.Quantity > 0).ToLookup(f => f.To, f => (f.Source == FlowSource.Place ? f.From : _placeKeys.Count + f.From, f.Quantity));
        _purchases = flows.Flows.Where(f => f.Source == FlowSource.Outside && f.Quantity > 0).ToLookup(f => f.To, f => (f.From, f.Quantity));
    }

    /// <summary>The package with integers.</summary>
    public NetworkData Data { get; }

    /// <summary>Number of nodes: places, then running facilities.</summary>
    public int Count => _placeKeys.Count + _running.Count;

    /// <summary>Number of origins.</summary>
    public int OriginCount => _flows.Origins.Count;

    /// <summary>Node of a material at a region, or −1.</summary>
    public int Find(MaterialId material, RegionId region) => _flows.Find(material, region);

    /// <summary>Country of each node: a place's or a plant's, or with ownership its owner's (places have no owner and keep −1).</summary>
    public int[] Countries(bool byOwner) => [.. _placeKeys.Select(p => byOwner ? -1 : CountryOf(p.Region)), .. _running.Select(r => byOwner ? Data.FacilityOwner[r.Facility] : Data.Geography.CountryOf(Data.FacilityRegion[r.Facility]))];

    /// <summary>Country of each plant by location or owner; −1 for places: where something is made, not where it passes.</summary>
    public int[] Makers(bool byOwner) => [.. _placeKeys.Select(_ => -1), .. _running.Select(r => byOwner ? Data.FacilityOwner[r.Facility] : Data.Geography.CountryOf(Data.FacilityRegion[r.Facility]))];

    /// <summary>The same for plants of one stage only.</summary>
    public int[] Makers(bool byOwner, Stage stage) =>
        [.. Makers(byOwner).Select((country, node) => node >= _placeKeys.Count && StageOf(node) == stage ? country : -1)];

    /// <summary>Country of an origin, by location or owner.</summary>
    public int OriginCountry(int origin, bool byOwner) => byOwner ? _flows.Origins[origin].Owner : _flows.Origins[origin].Country;

    /// <summary>Who supplies whom for one element, behind some nodes: places mix what reaches them; a plant draws on its inputs that hold the element, by its content, or, for a companion metal, on the inputs it comes out of.</summary>
    public OriginChain ByMass(string element, IEnumerable<int> behind)
    {
        bool[] open = new bool[Count];
        var waiting = new Stack<int>(behind);
        var builder = new OriginChainBuilder(Count, OriginCount);
        while (waiting.TryPop(out int node))
        {
            if (open[node]) { continue; }
            open[node] = true;
            if (node < _placeKeys.Count)
            {
                foreach ((int from, double quantity) in _inflows[node])
                {
                    builder.Take(node, from, quantity);
                    waiting.Push(from);
                }

                foreach ((int origin, double quantity) in _purchases[node]) { builder.TakeFromOrigin(node, origin, quantity); }
                continue;
            }

            Facility facility = Data.Package.Facilities[_running[node - _placeKeys.Count].Facility];
            Recipe[] inputs = [.. _recipes[facility.Process].Where(r => r.QuantityPerUnit < 0 && _stages[r.Material] != Stage.Utility)];
            bool holds = inputs.Any(r => _contents.Of(element, r.Material) > 0);
            bool any = false;
            foreach (Recipe input in inputs)
            {
                double weight = -input.QuantityPerUnit * (holds ? _contents.Of(element, input.Material) : 1);
                if (weight <= 0) { continue; }
                int from = Find(input.Material, facility.Region);
                builder.Take(node, from, weight);
                waiting.Push(from);
                any = true;
            }

            if (!any) { builder.TakeFromOrigin(node, OriginOf(node - _placeKeys.Count), 1); }
        }

        return builder.Build();
    }

    /// <summary>Who earns what is paid: a walk ends in a plant with the share of value that it adds, and goes on through its inputs with their share, at the network's own marginal costs.</summary>
    public OriginChain ByValue()
    {
        OriginChainBuilder builder = Shared();
        for (int k = 0; k < _running.Count; k++)
        {
            int node = _placeKeys.Count + k;
            Facility facility = Data.Package.Facilities[_running[k].Facility];
            double made = 0, used = 0;
            foreach (Recipe recipe in _recipes[facility.Process])
            {
                double value = recipe.QuantityPerUnit * _prices.GetValueOrDefault((recipe.Material, facility.Region));
                if (value >= 0) { made += value; continue; }
                used -= value;
                builder.Take(node, Find(recipe.Material, facility.Region), -value);
            }

            builder.TakeFromOrigin(node, OriginOf(k), made > used ? made - used : used == 0 ? 1 : 0);
        }

        return builder.Build();
    }

    /// <summary>Marginal cost of a material at a region in the year, USD per unit, at least 0; 0 where it is not known.</summary>
    public double Price(MaterialId material, RegionId region) => _prices.GetValueOrDefault((material, region));

    private Stage StageOf(int node) => Data.Package.Processes[Data.FacilityProcess[_running[node - _placeKeys.Count].Facility]].Stage;

    private int OriginOf(int running) => _flows.Origin(_flows.CountryOfPlant(running), Data.FacilityOwner[_running[running].Facility]);

    private int CountryOf(RegionId region) => Data.Geography.CountryOf(Data.Geography.Index.Of(region));

    /// <summary>What each place takes: arrivals, purchases and local production.</summary>
    private OriginChainBuilder Shared()
    {
        var builder = new OriginChainBuilder(Count, OriginCount);
        for (int node = 0; node < _placeKeys.Count; node++)
        {
            foreach ((int from, double quantity) in _inflows[node]) { builder.Take(node, from, quantity); }
            foreach ((int origin, double quantity) in _purchases[node]) { builder.TakeFromOrigin(node, origin, quantity); }
        }

        return builder;
    }
}
