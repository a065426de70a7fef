using Veta.Data;

namespace Veta.Network;

/// <summary>
/// What a supplier new to a buyer weighs more than a usual one: as much as the last step around a usual supplier's quantity, since it stands further from what was observed than any of them. Like these steps it does not fade: else goods would go round by way of a third country to leave the steps of their usual lane.
/// It is nobody's income. So a lane that prices of the base year would have used and that was not is not the first to be used when prices move a little.
/// </summary>
internal static class EntryMargins
{
    /// <summary>The margins of a package and those of lanes that would bring new suppliers; as they are where the package says nothing of entry.</summary>
    public static IReadOnlyList<Margin> Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (package.EntryTerms.Count == 0 || package.Margins.Count == 0) { return package.Margins; }
        Dictionary<LaneId, Lane> lanes = package.Lanes.ToDictionary(l => l.Id);
        List<Margin> stepped = [.. package.Margins.Where(m => m is { Lane: not null, QuantityPerYear: > 0, Elasticity: not null } && lanes.ContainsKey(m.Lane.Value))];
        Dictionary<(MaterialId, RegionId), List<Margin>> usual = stepped.GroupBy(m => (m.Material, lanes[m.Lane!.Value].Destination)).ToDictionary(g => g.Key, g => g.ToList());

        // Where nothing arrived, what left a place tells what its goods are worth: a maker who had no need of others' goods is no free way for them.
        foreach (var leaving in stepped.GroupBy(m => (m.Material, lanes[m.Lane!.Value].Origin)).Where(g => !usual.ContainsKey(g.Key)).ToList()) { usual.Add(leaving.Key, [.. leaving]); }
        ILookup<RegionId, MaterialId> wanted = usual.Keys.ToLookup(k => k.Item2, k => k.Item1);
        Dictionary<(LaneId?, FacilityId?, MaterialId), Margin> rows = package.Margins.ToDictionary(m => m.Key);
        var suppliers = new UsualSuppliers(package);
        HashSet<MaterialId> told = [.. package.EntryTerms.Where(e => e.Material is not null).Select(e => e.Material!.Value)];
        bool others = package.EntryTerms.Any(e => e.Material is null);
        var entries = new Dictionary<(LaneId?, FacilityId?, MaterialId), Margin>();
        foreach (Lane lane in package.Lanes)
        {
            foreach (MaterialId material in wanted[lane.Destination].Where(m => (others || told.Contains(m)) && (lane.Materials.Count == 0 || lane.Materials.Contains(m)) && suppliers.IsNew(lane, m)))
            {
                (LaneId?, FacilityId?, MaterialId) key = (lane.Id, null, material);
                entries[key] = Entering(lane, material, usual[(material, lane.Destination)], rows.GetValueOrDefault(key));
            }
        }

        return [.. package.Margins.Select(m => entries.Remove(m.Key, out Margin? entering) ? entering : m), .. entries.Values];
    }

    /// <summary>The package with these margins in place of its terms of entry, for months, whose new ways open by the rule of rerouting.</summary>
    public static Package In(Package package) => package.EntryTerms.Count == 0 ? package : package with { Margins = Of(package), EntryTerms = [] };

    private static Margin Entering(Lane lane, MaterialId material, List<Margin> usual, Margin? found)
    {
        double all = usual.Sum(m => m.QuantityPerYear);
        double weight = usual.Sum(m => m.QuantityPerYear * m.PriceUsdPerUnit / m.Elasticity!.Value * MarginCurve.Steps(m.Elasticity.Value, 0)[^1].Position) / all;
        Margin row = found ?? new Margin
        {
            Lane = lane.Id, Material = material, Buyer = lane.Destination, Seller = lane.Destination, Year = usual[0].Year, QuantityPerYear = 0, PriceUsdPerUnit = usual.Sum(m => m.QuantityPerYear * m.PriceUsdPerUnit) / all,
            MarginUsdPerUnit = 0, FadesBy = usual[0].FadesBy, Source = usual[0].Source,
        };
        return row with { EntryUsdPerUnit = weight };
    }
}
