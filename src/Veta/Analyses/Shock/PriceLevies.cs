using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// Levies that follow prices: a levy depends on the price abroad and the price abroad on the levy, so the month is solved again until they agree. Where several levers call for a levy
/// on one flow, the highest counts.
/// </summary>
internal sealed class PriceLevies
{
    private readonly PreparedMarket _market;
    private readonly IGrouping<MoveKey, Levy>[] _imports;

    /// <summary>Finds the flows on which the levers of a market call for levies; levers that are off call for none.</summary>
    public PriceLevies(PreparedMarket market)
    {
        _market = market;
        UsualMonth usual = market.Base.ForActions with { Package = market.Package };
        _imports = [.. market.Request.Levers.Where(l => l.IsOn).SelectMany(l => l.Action.Levies(l, usual)).GroupBy(l => new MoveKey(l.Lane.Id, l.Material))];
    }

    /// <summary>The levies that the prices of a month call for; null when those in force are right to a thousandth of their scale.</summary>
    public IReadOnlyDictionary<MoveKey, double[]>? Next(MarketMonth month, IReadOnlyDictionary<MoveKey, double[]> inForce)
    {
        if (_imports.Length == 0) { return null; }
        var next = new Dictionary<MoveKey, double[]>();
        double change = 0;
        foreach (IGrouping<MoveKey, Levy> import in _imports)
        {
            Lane lane = import.First().Lane;
            if (!month.Prices.TryGetValue((import.Key.Material, lane.Origin), out double abroad)) { continue; }
            double now = inForce.TryGetValue(import.Key, out double[]? levies) ? levies[0] : 0;
            double transport = LaneCost.UsdPerUnit(_market.Package, lane), scale = import.Max(l => l.ScaleUsd), called = import.Max(l => l.Called(abroad, transport));

            // Half a step: a levy lowers the price abroad, which raises the levy.
            double levy = Math.Abs(called - now) < 1e-3 * scale ? now : now + ((now == 0 ? 1 : 0.5) * (called - now));
            change = Math.Max(change, Math.Abs(levy - now) / scale);
            next[import.Key] = [.. Enumerable.Repeat(levy, _market.Window)];
        }

        return change > 0 ? next : null;
    }
}
