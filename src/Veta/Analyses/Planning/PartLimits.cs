using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>Limits of a package seen from a part of it: those that bind the part alone stay, those that bind it with other goods are left out and named.</summary>
internal sealed class PartLimits
{
    private readonly HashSet<CapId> _caps;
    private readonly HashSet<TradeLimitId> _trade;
    private readonly bool _whole;

    public PartLimits(Package package, MaterialClosure part, IReadOnlyDictionary<LaneId, MaterialId[]> lanes)
    {
        Dictionary<FacilityId, bool> facilities = package.Facilities.ToDictionary(f => f.Id, f => part.Processes.Contains(f.Process));
        bool[] Of(Cap cap) =>
        [
            .. cap.Materials.Select(part.Materials.Contains), .. cap.Processes.Select(part.Processes.Contains), .. cap.Facilities.Select(f => facilities[f]),
            .. cap.Materials.Count + cap.Processes.Count + cap.Facilities.Count == 0 ? (bool[])[true, false] : [],
        ];
        bool[] OfTrade(TradeLimit limit)
        {
            IEnumerable<MaterialId> carried = limit.Lanes.Count > 0 ? limit.Lanes.SelectMany(l => lanes[l]) : package.Materials.Select(m => m.Id);
            return [.. carried.Where(m => limit.Materials.Count == 0 || limit.Materials.Contains(m)).Distinct().Select(part.Materials.Contains)];
        }

        _whole = package.Recipes.All(r => part.Processes.Contains(r.Process));
        bool Goes(bool[] inside) => !_whole && inside.Contains(false);
        _caps = [.. package.Caps.Where(c => Goes(Of(c))).Select(c => c.Id)];
        _trade = [.. package.TradeLimits.Where(t => Goes(OfTrade(t))).Select(t => t.Id)];

        // What binds other goods alone is in their prices and needs no word.
        LeftOut = [.. package.Caps.Where(c => _caps.Contains(c.Id) && Of(c).Contains(true)).Select(c => c.Id.Value), .. package.TradeLimits.Where(t => _trade.Contains(t.Id) && OfTrade(t).Contains(true)).Select(t => t.Id.Value), .. _whole ? [] : package.ImpactCaps.Select(e => $"{e.Category}, {e.Region}").Distinct().Select(r => "impact_caps: " + r)];
    }

    /// <summary>What is left out.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>The package without it.</summary>
    public Package Without(Package package) => package with
    {
        Caps = [.. package.Caps.Where(c => !_caps.Contains(c.Id))],
        TradeLimits = [.. package.TradeLimits.Where(t => !_trade.Contains(t.Id))],
        ImpactCaps = _whole ? package.ImpactCaps : [],
    };
}
