using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>What a lever touches in a package.</summary>
internal sealed record LeverReach
{
    /// <summary>Plants.</summary>
    public IReadOnlyList<FacilityId> Plants { get; init; } = [];

    /// <summary>Flows on lanes.</summary>
    public IReadOnlyList<MoveKey> Moves { get; init; } = [];

    /// <summary>Places at which a material becomes more, or is held.</summary>
    public IReadOnlyList<(MaterialId Material, RegionId Region)> Places { get; init; } = [];

    /// <summary>Demands.</summary>
    public IReadOnlyList<DemandKey> Demands { get; init; } = [];

    /// <summary>Whether it touches nothing.</summary>
    public bool IsEmpty => Plants.Count + Moves.Count + Places.Count + Demands.Count == 0;

    /// <summary>Plants that a row names, or those in its regions that make its materials; all of them where it names none.</summary>
    public static LeverReach OfPlants(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(package);
        if (row.Facilities.Count > 0) { return new LeverReach { Plants = row.Facilities }; }
        var geography = new Geography(package);
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        return new LeverReach
        {
            Plants =
            [
                .. package.Facilities.Where(f => Inside(geography, f.Region, row.Regions) && (row.Materials.Count == 0 || recipes[f.Process].Any(r => r.QuantityPerUnit > 0 && row.Materials.Contains(r.Material)))).Select(f => f.Id),
            ],
        };
    }

    /// <summary>Demands of a row's materials in its regions.</summary>
    public static LeverReach OfDemands(IReadOnlyList<MaterialId> materials, IReadOnlyList<RegionId> regions, Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var geography = new Geography(package);
        return new LeverReach { Demands = [.. package.Demands.Where(d => materials.Contains(d.Material) && Inside(geography, d.Region, regions)).Select(DemandKey.Of).Distinct()] };
    }

    /// <summary>Imports of some materials into some regions from outside them.</summary>
    public static LeverReach OfImports(IReadOnlyList<MaterialId> materials, IReadOnlyList<RegionId> regions, Package package) =>
        new() { Moves = [.. Imports(materials, regions, package).Select(i => new MoveKey(i.Lane.Id, i.Material))] };

    /// <summary>Lanes that bring a material from outside some regions into them, from anywhere or from some origins.</summary>
    public static IEnumerable<(Lane Lane, MaterialId Material)> Imports(IReadOnlyList<MaterialId> materials, IReadOnlyList<RegionId> regions, Package package, IReadOnlyList<RegionId>? origins = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        var geography = new Geography(package);
        foreach (MaterialId material in materials)
        {
            foreach (Lane lane in package.Lanes.Where(l => l.Materials.Count == 0 || l.Materials.Contains(material)))
            {
                if (regions.Count > 0 && Inside(geography, lane.Destination, regions) && !Inside(geography, lane.Origin, regions) && Inside(geography, lane.Origin, origins ?? [])) { yield return (lane, material); }
            }
        }
    }

    /// <summary>Places of some materials in some regions where the package has a row of supply or demand, or a plant that uses them.</summary>
    public static LeverReach OfPlaces(IReadOnlyList<MaterialId> materials, IReadOnlyList<RegionId> regions, Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var geography = new Geography(package);
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        IEnumerable<(MaterialId, RegionId)> used = package.Demands.Select(d => (d.Material, d.Region))
            .Concat(package.Facilities.SelectMany(f => recipes[f.Process].Where(r => r.QuantityPerUnit < 0).Select(r => (r.Material, f.Region))));
        return new LeverReach { Places = [.. used.Where(u => materials.Contains(u.Item1) && Inside(geography, u.Item2, regions)).Distinct()] };
    }

    private static bool Inside(Geography geography, RegionId region, IReadOnlyList<RegionId> groups) => groups.Count == 0 || groups.Any(g => geography.IsInGroup(geography.Index.Of(region), g.Value));
}
