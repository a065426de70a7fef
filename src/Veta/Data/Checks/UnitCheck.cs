namespace Veta.Data.Checks;

/// <summary>What is added up is counted in one unit.</summary>
internal sealed class UnitCheck : IPackageCheck
{
    public string Name => "units";

    public string Proves => "Materials that share the capacity of a lane, a cap or a limit on trade are counted in one unit.";

    public IEnumerable<Finding> Run(Package package)
    {
        Dictionary<MaterialId, string> unitOf = package.Materials.ToDictionary(m => m.Id, m => m.Unit);
        HashSet<MaterialId> placed = Placed(package);
        MaterialId[] mobile = [.. package.Materials.Where(m => m.Mobile && placed.Contains(m.Id)).Select(m => m.Id)];
        Dictionary<LaneId, Lane> lanes = package.Lanes.ToDictionary(l => l.Id);
        Dictionary<ProcessId, MaterialId> outputOf = package.Processes.ToDictionary(p => p.Id, p => p.Material);
        return
        [
            .. package.Lanes.Where(l => l.CapacityPerYear is not null).SelectMany(l => Mixed(l, "capacity_per_year", Carried(l), Say.CheckUnitLaneOfItsOwn)),
            .. package.TradeLimits.Where(t => t.QuantityPerYear is not null).SelectMany(t => Mixed(
                t, "quantity_per_year", t.Materials.Count > 0 ? t.Materials : t.Lanes.Where(lanes.ContainsKey).SelectMany(l => Carried(lanes[l])), Say.CheckUnitLimitOfItsOwn)),
            .. package.Caps.SelectMany(c => Mixed(c, "materials", Counted(c), Say.CheckUnitCapOfItsOwn)),
        ];

        IEnumerable<MaterialId> Carried(Lane lane) => lane.Materials.Count > 0 ? lane.Materials : mobile;

        IEnumerable<MaterialId> Counted(Cap cap) => cap.Ledger switch
        {
            CapLedger.Flow => package.Lanes.SelectMany(Carried).Where(m => cap.Materials.Count == 0 || cap.Materials.Contains(m)),
            CapLedger.Level => package.Stocks.Select(s => s.Material).Where(m => cap.Materials.Count == 0 || cap.Materials.Contains(m)),
            CapLedger.Activity or CapLedger.Capacity => package.Facilities
                .Where(f => (cap.Facilities.Count == 0 || cap.Facilities.Contains(f.Id)) && (cap.Processes.Count == 0 || cap.Processes.Contains(f.Process)))
                .Select(f => outputOf[f.Process]).Where(m => cap.Materials.Count == 0 || cap.Materials.Contains(m)),
            _ => [],
        };

        IEnumerable<Finding> Mixed<TRow>(TRow row, string column, IEnumerable<MaterialId> materials, Sentence next)
            where TRow : IRow
        {
            MaterialId[] one = [.. materials.Distinct().GroupBy(m => unitOf[m]).Select(g => g.First())];
            if (one.Length > 1)
            {
                yield return CheckFinding.Warning("unlike-units", row, column, Say.CheckUnitAddsUp(Said.List(one.Select(m => (Said)Say.CheckUnitOf(unitOf[m], m)))), next);
            }
        }
    }

    /// <summary>Materials that something in the package makes, supplies or holds: no other passes a lane.</summary>
    private static HashSet<MaterialId> Placed(Package package) =>
    [
        .. package.Supplies.Select(s => s.Material), .. package.Stocks.Select(s => s.Material), .. package.Recipes.Where(r => r.QuantityPerUnit > 0).Select(r => r.Material),
    ];
}
