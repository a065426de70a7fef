using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// A border-adjusted floor: importers pay what the price at the border lacks to the floor. The levy depends on the price abroad and the price abroad on the levy, so the
/// month is solved again until they agree; where the levy keeps everything out, the price at home may lie below the floor.
/// </summary>
internal sealed class FloorLevies
{
    private readonly PreparedMarket _market;
    private readonly (MoveKey Move, Lane Lane, double FloorUsd)[] _imports;

    /// <summary>Finds the imports that the floors of a market cover: lanes from outside a floor's region into it.</summary>
    public FloorLevies(PreparedMarket market)
    {
        _market = market;
        var geography = new Geography(market.Package);
        var imports = new List<(MoveKey, Lane, double)>();
        foreach (ShockLever lever in market.Request.Levers.Where(l => l is { Kind: ShockLeverKind.Floor, Material: not null }))
        {
            foreach (Lane lane in market.Package.Lanes.Where(l => l.Materials.Count == 0 || l.Materials.Contains(lever.Material!.Value)))
            {
                string group = lever.Region?.Value ?? "world";
                bool inside = geography.IsInGroup(geography.Index.Of(lane.Destination), group), from = geography.IsInGroup(geography.Index.Of(lane.Origin), group);
                if (inside && !from) { imports.Add((new MoveKey(lane.Id, lever.Material!.Value), lane, lever.Amount)); }
            }
        }

        _imports = [.. imports];
    }

    /// <summary>The levies that the prices of a month call for; null when those in force are right to a thousandth of the floor.</summary>
    public IReadOnlyDictionary<MoveKey, double[]>? Next(MarketMonth month, IReadOnlyDictionary<MoveKey, double[]> inForce)
    {
        if (_imports.Length == 0) { return null; }
        var next = new Dictionary<MoveKey, double[]>();
        double change = 0;
        foreach ((MoveKey move, Lane lane, double floor) in _imports)
        {
            if (!month.Prices.TryGetValue((move.Material, lane.Origin), out double abroad)) { continue; }
            double now = inForce.TryGetValue(move, out double[]? levies) ? levies[0] : 0;
            double called = Math.Max(0, floor - abroad - LaneCost.UsdPerUnit(_market.Package, lane));

            // Half a step: a levy lowers the price abroad, which raises the levy.
            double levy = Math.Abs(called - now) < 1e-3 * floor ? now : now + ((now == 0 ? 1 : 0.5) * (called - now));
            change = Math.Max(change, Math.Abs(levy - now) / floor);
            next[move] = [.. Enumerable.Repeat(levy, _market.Window)];
        }

        return change > 0 ? next : null;
    }
}
