using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>One case in one package, and the questions that kinds of events ask to find what they touch.</summary>
internal sealed class EventScope
{
    private readonly Geography _geography;
    private readonly ILookup<ProcessId, Recipe> _recipes;

    /// <summary>A case in a package.</summary>
    public EventScope(EventCase tried, Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Case = tried;
        Package = package;
        _geography = new Geography(package);
        _recipes = package.Recipes.ToLookup(r => r.Process);
    }

    /// <summary>The case.</summary>
    public EventCase Case { get; }

    /// <summary>The package.</summary>
    public Package Package { get; }

    /// <summary>A reach of this case that touches nothing yet.</summary>
    public EventReach Nothing => new() { Case = Case, Package = Package };

    /// <summary>Whether the actor is a place inside a country, such as a crossing of a border.</summary>
    public bool ActorIsPlace => Case.Row.Actor is { } place && _geography.Regions[_geography.Index.Of(place)].Kind != RegionKind.Country;

    /// <summary>Whether a region is the actor or lies inside it; every region when there is no actor.</summary>
    public bool InActor(RegionId region) => Case.Row.Actor is not { } actor || _geography.IsInGroup(_geography.Index.Of(region), actor.Value);

    /// <summary>Whether a region is in the target; every region when there is no target.</summary>
    public bool InTarget(RegionId region) => string.IsNullOrEmpty(Case.Target) || _geography.IsInGroup(_geography.Index.Of(region), Case.Target);

    /// <summary>Whether a demand is of the sector of the case, or of the sector or region that its target names.</summary>
    public bool InSector(Demand demand)
    {
        ArgumentNullException.ThrowIfNull(demand);
        return (Case.Sector is null || demand.Sector == Case.Sector)
            && (string.IsNullOrEmpty(Case.Target) || demand.Sector?.Value == Case.Target || (Package.Sectors.All(s => s.Id.Value != Case.Target) && InTarget(demand.Region)));
    }

    /// <summary>Whether a lane leaves the actor; never without an actor.</summary>
    public bool Leaves(Lane lane)
    {
        ArgumentNullException.ThrowIfNull(lane);
        return Case.Row.Actor is not null && InActor(lane.Origin) && !InActor(lane.Destination);
    }

    /// <summary>Whether a lane goes from one country to another.</summary>
    public bool Crosses(Lane lane)
    {
        ArgumentNullException.ThrowIfNull(lane);
        return _geography.CountryOf(_geography.Index.Of(lane.Origin)) != _geography.CountryOf(_geography.Index.Of(lane.Destination));
    }

    /// <summary>Whether a material is among those of the case.</summary>
    /// <param name="material">The material.</param>
    /// <param name="otherwise">What a case that names none is about; null for all.</param>
    public bool Named(MaterialId material, MaterialId? otherwise = null) => Case.Materials.Count > 0 ? Case.Materials.Contains(material) : otherwise is null || material == otherwise;

    /// <summary>Inputs and outputs of a plant.</summary>
    public IEnumerable<Recipe> RecipesOf(Facility plant)
    {
        ArgumentNullException.ThrowIfNull(plant);
        return _recipes[plant.Process];
    }

    /// <summary>Flows of the materials of the case on some lanes.</summary>
    public IEnumerable<MoveKey> MovesWhere(Func<Lane, bool> chosen)
    {
        foreach (Lane lane in Package.Lanes.Where(chosen))
        {
            IEnumerable<MaterialId> carried = lane.Materials.Count > 0 ? lane.Materials : Package.Materials.Where(m => m.Mobile).Select(m => m.Id);
            foreach (MaterialId material in carried.Where(m => Named(m))) { yield return new MoveKey(lane.Id, material); }
        }
    }

    /// <summary>The facility of the case, or the plants of the actor that make its materials; all of the actor's when it names none.</summary>
    public IEnumerable<FacilityId> PlantsNamed()
    {
        if (Case.Row.Facility is { } facility) { return Package.Facilities.Any(f => f.Id == facility) ? [facility] : []; }
        return Package.Facilities.Where(f => InActor(f.Region) && (Case.Materials.Count == 0 || _recipes[f.Process].Any(r => r.QuantityPerUnit > 0 && Case.Materials.Contains(r.Material)))).Select(f => f.Id);
    }

    /// <summary>What the actor keeps back from its target: its exports, and where it binds goods made elsewhere those of third countries.</summary>
    public EventReach ExportsKept() => Nothing with
    {
        Moves = [.. MovesWhere(lane => Leaves(lane) && InTarget(lane.Destination))],
        Reexports = Case.Extraterritorial ? [.. MovesWhere(lane => !InActor(lane.Origin) && !InActor(lane.Destination) && InTarget(lane.Destination) && Crosses(lane))] : [],
    };

    /// <summary>Whether a plant in the target, outside the actor, makes or uses what the actor keeps back.</summary>
    public bool MissesExports(Facility plant)
    {
        ArgumentNullException.ThrowIfNull(plant);
        return !InActor(plant.Region) && InTarget(plant.Region) && _recipes[plant.Process].Any(r => Case.Materials.Contains(r.Material));
    }

    /// <summary>What stops with plants: those named.</summary>
    public EventReach PlantsStopped() => Nothing with { Plants = [.. PlantsNamed()] };
}
