using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>
/// Which materials at which places hang together through plants and lanes. A market program falls apart into these parts exactly: no term of one stands in a row of
/// another, so an event moves only the parts it touches, and the others need not be solved. A place where a material can be bought at one price without limit, or up to
/// more than all plants there can use, and is neither made nor brought (electricity, water, labour), joins nothing: its price cannot move.
/// </summary>
internal sealed class MarketMap
{
    private readonly Dictionary<(MaterialId, RegionId), int> _index = [];
    private readonly List<int> _parents = [];
    private readonly Package _package;
    private readonly ILookup<ProcessId, Recipe> _recipes;
    private readonly HashSet<(MaterialId, RegionId)> _fixed;

    /// <summary>Finds the parts of a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="moved">Places whose supply an event limits: they join after all.</param>
    public MarketMap(Package package, IEnumerable<(MaterialId, RegionId)> moved)
    {
        _package = package;
        _recipes = package.Recipes.ToLookup(r => r.Process);
        _fixed = FixedPrices(package);
        _fixed.ExceptWith(moved);
        foreach (Facility facility in package.Facilities) { Join(PlacesOf(facility)); }
        foreach (Lane lane in package.Lanes)
        {
            foreach (MaterialId material in MaterialsOf(lane)) { Join([(material, lane.Origin), (material, lane.Destination)]); }
        }
    }

    /// <summary>Places that a facility's recipe names, without those of fixed price.</summary>
    public IEnumerable<(MaterialId, RegionId)> PlacesOf(Facility facility) => _recipes[facility.Process].Select(r => (r.Material, facility.Region)).Where(p => !_fixed.Contains(p));

    /// <summary>What a lane may carry.</summary>
    public IEnumerable<MaterialId> MaterialsOf(Lane lane) => lane.Materials.Count > 0 ? lane.Materials : _package.Materials.Where(m => m.Mobile).Select(m => m.Id);

    /// <summary>The part that holds a place; −1 when nothing names it.</summary>
    public int PartOf((MaterialId, RegionId) place) => _index.TryGetValue(place, out int position) ? Root(position) : -1;

    /// <summary>The rows of a package that belong to some parts.</summary>
    public Package Restrict(IReadOnlySet<int> parts)
    {
        bool Inside(MaterialId material, RegionId region) => parts.Contains(PartOf((material, region)));
        Facility[] facilities = [.. _package.Facilities.Where(f => PlacesOf(f).Any(p => parts.Contains(PartOf(p))))];
        HashSet<FacilityId> kept = [.. facilities.Select(f => f.Id)];
        HashSet<(MaterialId, RegionId)> used = [.. facilities.SelectMany(f => _recipes[f.Process].Select(r => (r.Material, f.Region)))];
        return _package with
        {
            Facilities = facilities,
            FacilityYears = [.. _package.FacilityYears.Where(y => kept.Contains(y.Facility))],
            Lanes = [.. _package.Lanes.Where(l => MaterialsOf(l).Any(m => Inside(m, l.Origin)))],
            Demands = [.. _package.Demands.Where(d => Inside(d.Material, d.Region))],
            Supplies = [.. _package.Supplies.Where(s => Inside(s.Material, s.Region) || used.Contains((s.Material, s.Region)))],
            Sales = [.. _package.Sales.Where(s => Inside(s.Material, s.Region))],
            Stocks = [.. _package.Stocks.Where(s => Inside(s.Material, s.Region))],
            PlantRules = [.. _package.PlantRules.Where(r => kept.Contains(r.Facility))],
            ShareCaps = [],
            EmissionCaps = [],
            Caps = [],
        };
    }

    private static HashSet<(MaterialId, RegionId)> FixedPrices(Package package)
    {
        Dictionary<(MaterialId, RegionId), double> most = MostUsed(package);
        HashSet<(MaterialId, RegionId)> found = [.. package.Supplies.GroupBy(s => (s.Material, s.Region)).Where(g => g.All(s => !s.MustTake && (s.QuantityPerYear is not { } limit || limit > most.GetValueOrDefault(g.Key)))).Select(g => g.Key)];
        found.ExceptWith(package.Supplies.GroupBy(s => (s.Material, s.Region)).Where(g => g.Select(s => s.Id).Distinct().Count() > 1).Select(g => g.Key));
        HashSet<MaterialId> made = [.. package.Recipes.Where(r => r.QuantityPerUnit > 0).Select(r => r.Material)];
        HashSet<MaterialId> carried = [.. package.Lanes.SelectMany(l => l.Materials)];
        bool all = package.Lanes.Any(l => l.Materials.Count == 0);
        HashSet<MaterialId> stored = [.. package.Stocks.Select(s => s.Material)];
        found.RemoveWhere(p => made.Contains(p.Item1) || carried.Contains(p.Item1) || stored.Contains(p.Item1) || (all && package.Materials.First(m => m.Id == p.Item1).Mobile));
        return found;
    }

    /// <summary>The most that all plants of a place can use of a material at full capacity with all that they can add in a hurry: a supply of more never runs short.</summary>
    private static Dictionary<(MaterialId, RegionId), double> MostUsed(Package package)
    {
        var most = new Dictionary<(MaterialId, RegionId), double>();
        ILookup<ProcessId, Recipe> inputs = package.Recipes.Where(r => r.QuantityPerUnit < 0).ToLookup(r => r.Process);
        Dictionary<FacilityId, double> later = package.FacilityYears.GroupBy(y => y.Facility).ToDictionary(g => g.Key, g => g.Max(y => y.CapacityPerYear ?? 0));
        Dictionary<FacilityId, double> added = package.PlantRules.ToDictionary(r => r.Facility, r => r.IdlePerYear + r.SurgePerYear);
        double spare = 1 + Math.Max(package.Surges.Select(s => s.Share).DefaultIfEmpty(0).Max(), package.MarketTerms.Select(m => m.SpareCapacityShare ?? 0).DefaultIfEmpty(0).Max());
        foreach (Facility facility in package.Facilities)
        {
            double capacity = (Math.Max(facility.CapacityPerYear, later.GetValueOrDefault(facility.Id)) * spare) + added.GetValueOrDefault(facility.Id);
            foreach (Recipe input in inputs[facility.Process]) { most[(input.Material, facility.Region)] = most.GetValueOrDefault((input.Material, facility.Region)) - (input.QuantityPerUnit * capacity); }
        }

        return most;
    }

    private void Join(IEnumerable<(MaterialId, RegionId)> places)
    {
        int first = -1;
        foreach ((MaterialId, RegionId) place in places)
        {
            if (!_index.TryGetValue(place, out int position))
            {
                position = _parents.Count;
                _parents.Add(position);
                _index.Add(place, position);
            }

            if (first < 0) { first = Root(position); } else { _parents[Root(position)] = first; }
        }
    }

    private int Root(int position)
    {
        while (_parents[position] != position)
        {
            _parents[position] = _parents[_parents[position]];
            position = _parents[position];
        }

        return position;
    }
}
