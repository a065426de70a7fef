namespace Veta.Data.Checks;

/// <summary>Which materials can get where, counting neither quantities nor years: the quick answer before any solve.</summary>
internal sealed class MaterialFlow
{
    private readonly ILookup<(MaterialId Material, RegionId Region), RegionId> _next;
    private readonly ILookup<ProcessId, Recipe> _recipes;

    public MaterialFlow(Package package)
    {
        MaterialId[] mobile = [.. package.Materials.Where(m => m.Mobile).Select(m => m.Id)];
        _next = package.Lanes
            .SelectMany(lane => (lane.Materials.Count > 0 ? lane.Materials : mobile).Select(m => (Key: (m, lane.Origin), lane.Destination)))
            .ToLookup(p => p.Key, p => p.Destination);
        _recipes = package.Recipes.ToLookup(r => r.Process);
        HashSet<FacilityId> dated = [.. package.FacilityYears.Where(y => y.CapacityPerYear > 0).Select(y => y.Facility)];
        Facilities = [.. package.Facilities.Where(f => f.CapacityPerYear > 0 || f.BuildRule != BuildRule.None || dated.Contains(f.Id))];
    }

    /// <summary>Facilities that can work at some time.</summary>
    public IReadOnlyList<Facility> Facilities { get; }

    public IEnumerable<Recipe> Inputs(Facility facility) => _recipes[facility.Process].Where(r => r.QuantityPerUnit < 0);

    public IEnumerable<Recipe> Outputs(Facility facility) => _recipes[facility.Process].Where(r => r.QuantityPerUnit > 0);

    /// <summary>All places that a material can reach from some places.</summary>
    public void Spread(MaterialId material, RegionId from, HashSet<(MaterialId, RegionId)> reached)
    {
        var open = new Stack<RegionId>();
        if (reached.Add((material, from)))
        {
            open.Push(from);
        }

        while (open.TryPop(out RegionId at))
        {
            foreach (RegionId next in _next[(material, at)])
            {
                if (reached.Add((material, next)))
                {
                    open.Push(next);
                }
            }
        }
    }

    /// <summary>Every material in every place to which something can bring it: supplies, stocks, and facilities whose inputs can be brought.</summary>
    public HashSet<(MaterialId Material, RegionId Region)> Available(Package package)
    {
        var reached = new HashSet<(MaterialId, RegionId)>();
        foreach (Supply supply in package.Supplies.Where(s => s.QuantityPerYear is not 0))
        {
            Spread(supply.Material, supply.Region, reached);
        }

        foreach (Stock stock in package.Stocks.Where(s => s.InitialUnits > 0))
        {
            Spread(stock.Material, stock.Region, reached);
        }

        var idle = new List<Facility>(Facilities);
        while (idle.RemoveAll(Starts) > 0)
        {
        }

        return reached;

        bool Starts(Facility facility)
        {
            if (!Inputs(facility).All(r => reached.Contains((r.Material, facility.Region))))
            {
                return false;
            }

            foreach (Recipe output in Outputs(facility))
            {
                Spread(output.Material, facility.Region, reached);
            }

            return true;
        }
    }
}
