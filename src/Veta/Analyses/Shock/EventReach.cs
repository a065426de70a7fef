using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>What an event can touch in a package: flows on lanes, plants, supplies, demands. Which share of it stops when is the timeline's business.</summary>
internal sealed class EventReach
{
    private readonly Package _package;
    private readonly Geography _geography;
    private readonly ILookup<ProcessId, Recipe> _recipes;

    /// <summary>The reach of one case in a package.</summary>
    public EventReach(EventCase tried, Package package)
    {
        Case = tried;
        _package = package;
        _geography = new Geography(package);
        _recipes = package.Recipes.ToLookup(r => r.Process);
        switch (tried.Row.Kind)
        {
            case EventKind.ExportBan or EventKind.Licensing or EventKind.Quota:
                Moves = [.. MovesWhere(lane => Leaves(lane, Actor) && InTarget(lane.Destination))];
                Reexports = tried.Extraterritorial ? [.. MovesWhere(lane => !InActor(lane.Origin) && !InActor(lane.Destination) && InTarget(lane.Destination) && Crosses(lane))] : [];
                break;
            case EventKind.ImportBan:
                Moves = [.. MovesWhere(lane => InActor(lane.Destination) && !InActor(lane.Origin) && InTarget(lane.Origin))];
                break;
            case EventKind.BorderClosure:
                ByCrossing = package.Lanes.Any(l => l.BorderCrossing is { } at && InActor(at)) && Actor is { } place && _geography.Regions[_geography.Index.Of(place)].Kind != RegionKind.Country;
                Moves = ByCrossing
                    ? [.. MovesWhere(lane => lane.BorderCrossing is { } at && InActor(at))]
                    : [.. MovesWhere(lane => (InActor(lane.Origin) && !InActor(lane.Destination) && InTarget(lane.Destination)) || (InActor(lane.Destination) && !InActor(lane.Origin) && InTarget(lane.Origin)))];
                break;
            case EventKind.Outage or EventKind.Strike or EventKind.Price:
                Plants = [.. PlantsNamed()];
                break;
            case EventKind.Drought:
                Supplies = [.. package.Supplies.Where(s => InActor(s.Region) && (Case.Materials.Count > 0 ? Named(s.Material) : IsWater(s.Material))).Select(s => s.Id).Distinct()];
                Plants = tried.Row.Facility is not null || tried.Materials.Count > 0 ? [.. PlantsNamed()] : [];
                break;
            case EventKind.DemandSurge:
                Demands = [.. package.Demands.Where(d => InActor(d.Region) && Named(d.Material) && InSector(d)).Select(DemandKey.Of).Distinct()];
                break;
            default:
                throw new ShockException($"events[{tried.Row.Id}] is of the kind {tried.Row.Kind}, which a market of months does not know.");
        }
    }

    /// <summary>The case.</summary>
    public EventCase Case { get; }

    /// <summary>Whether it closes one crossing of a border, so that only what passes there stops.</summary>
    public bool ByCrossing { get; }

    /// <summary>Flows that stop in proportion.</summary>
    public IReadOnlyList<MoveKey> Moves { get; } = [];

    /// <summary>Flows of third countries that stop as far as they hold material of the actor.</summary>
    public IReadOnlyList<MoveKey> Reexports { get; } = [];

    /// <summary>Plants that stop in proportion, or whose cost changes.</summary>
    public IReadOnlyList<FacilityId> Plants { get; } = [];

    /// <summary>Supplies that fall short in proportion.</summary>
    public IReadOnlyList<SupplyId> Supplies { get; } = [];

    /// <summary>Demands that grow by the factor.</summary>
    public IReadOnlyList<DemandKey> Demands { get; } = [];

    /// <summary>Whether it touches nothing in this package.</summary>
    public bool IsEmpty => Moves.Count + Reexports.Count + Plants.Count + Supplies.Count + Demands.Count == 0;

    /// <summary>Places whose supply it limits: they join the plants around them.</summary>
    public IEnumerable<(MaterialId, RegionId)> MovedSupplies
    {
        get
        {
            HashSet<SupplyId> ids = [.. Supplies];
            return _package.Supplies.Where(s => ids.Contains(s.Id)).Select(s => (s.Material, s.Region));
        }
    }

    /// <summary>Places that it touches, for finding the parts of the market that it moves.</summary>
    public IEnumerable<(MaterialId, RegionId)> Places(MarketMap map)
    {
        Dictionary<LaneId, Lane> lanes = _package.Lanes.ToDictionary(l => l.Id);
        HashSet<FacilityId> plants = [.. Plants];
        return
        [
            .. Moves.Concat(Reexports).Select(m => (m.Material, lanes[m.Lane].Origin)),
            .. _package.Facilities.Where(f => plants.Contains(f.Id)).SelectMany(map.PlacesOf),
            .. MovedSupplies,
            .. Demands.Select(d => (d.Material, d.Region)),
        ];
    }

    /// <summary>Plants of the whole package that stand still or are not built yet and that an event would touch at work: makers and users abroad of what it keeps back, or plants of the place that it hits.</summary>
    public static IReadOnlyList<FacilityId> NotAtWork(EventCase tried, Package package)
    {
        var all = new EventReach(tried, package);
        Facility[] idle = [.. package.Facilities.Where(f => f.Status is FacilityStatus.Permitting or FacilityStatus.Candidate or FacilityStatus.Suspended)];
        switch (tried.Row.Kind)
        {
            case EventKind.ExportBan or EventKind.Licensing or EventKind.Quota:
                return [.. idle.Where(f => !all.InActor(f.Region) && all.InTarget(f.Region) && all._recipes[f.Process].Any(r => tried.Materials.Contains(r.Material))).Select(f => f.Id)];
            case EventKind.Drought:
                HashSet<(MaterialId, RegionId)> places = [.. all.MovedSupplies];
                return [.. idle.Where(f => all.Plants.Contains(f.Id) || all._recipes[f.Process].Any(r => r.QuantityPerUnit < 0 && places.Contains((r.Material, f.Region)))).Select(f => f.Id)];
            case EventKind.BorderClosure:
                Dictionary<LaneId, Lane> lanes = package.Lanes.ToDictionary(l => l.Id);
                HashSet<(MaterialId, RegionId)> ends = [.. all.Moves.SelectMany(m => new[] { (m.Material, lanes[m.Lane].Origin), (m.Material, lanes[m.Lane].Destination) })];
                return [.. idle.Where(f => all._recipes[f.Process].Any(r => ends.Contains((r.Material, f.Region)))).Select(f => f.Id)];
            default:
                HashSet<FacilityId> named = [.. all.Plants];
                return [.. idle.Where(f => named.Contains(f.Id)).Select(f => f.Id)];
        }
    }

    private RegionId? Actor => Case.Row.Actor;

    private bool InActor(RegionId region) => Actor is null || _geography.IsInGroup(_geography.Index.Of(region), Actor.Value.Value);

    private bool InTarget(RegionId region) => string.IsNullOrEmpty(Case.Target) || _geography.IsInGroup(_geography.Index.Of(region), Case.Target);

    private bool InSector(Demand demand) => (Case.Sector is null || demand.Sector == Case.Sector) && (string.IsNullOrEmpty(Case.Target) || demand.Sector?.Value == Case.Target || (_package.Sectors.All(s => s.Id.Value != Case.Target) && InTarget(demand.Region)));

    private bool Leaves(Lane lane, RegionId? actor) => actor is not null && InActor(lane.Origin) && !InActor(lane.Destination);

    private bool Crosses(Lane lane) => _geography.CountryOf(_geography.Index.Of(lane.Origin)) != _geography.CountryOf(_geography.Index.Of(lane.Destination));

    private bool Named(MaterialId material) => Case.Materials.Count == 0 || Case.Materials.Contains(material);

    private bool IsWater(MaterialId material) => _package.Materials.Any(m => m.Id == material && m.Role == MaterialRole.Water);

    private IEnumerable<MoveKey> MovesWhere(Func<Lane, bool> chosen)
    {
        foreach (Lane lane in _package.Lanes.Where(chosen))
        {
            IEnumerable<MaterialId> carried = lane.Materials.Count > 0 ? lane.Materials : _package.Materials.Where(m => m.Mobile).Select(m => m.Id);
            foreach (MaterialId material in carried.Where(Named)) { yield return new MoveKey(lane.Id, material); }
        }
    }

    private IEnumerable<FacilityId> PlantsNamed()
    {
        if (Case.Row.Facility is { } facility) { return _package.Facilities.Any(f => f.Id == facility) ? [facility] : []; }
        return _package.Facilities.Where(f => InActor(f.Region) && (Case.Materials.Count == 0 || _recipes[f.Process].Any(r => r.QuantityPerUnit > 0 && Case.Materials.Contains(r.Material)))).Select(f => f.Id);
    }
}
