using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>What some events can touch in a package: its live rows, the reach of each event, and the parts of the market around them.</summary>
internal sealed class ShockScope
{
    private static readonly FacilityStatus[] Live = [FacilityStatus.Operating, FacilityStatus.Ramping, FacilityStatus.Construction];

    private readonly ShockRequest _request;
    private readonly ILookup<int, EventReach> _touched;
    private readonly string _common;
    private readonly string _usual;

    /// <summary>The scope of the events of a request.</summary>
    public ShockScope(ShockRequest request)
    {
        _request = request;
        Package package = request.Levers.Aggregate(request.Package, (made, lever) => lever.Action.BeforeUsual(made, lever));
        package = EntryMargins.In(package);
        Package = package with { Facilities = [.. package.Facilities.Where(f => Live.Contains(f.Status) || MayReturn(package, f))] };
        Reaches = [.. request.Events.Select(e => EventReach.Of(e, Package))];
        Map = new MarketMap(Package, Reaches.SelectMany(r => r.MovedSupplies));
        _touched = Reaches.SelectMany(r => r.Places(Map).Select(Map.PartOf).Where(p => p >= 0).Distinct().Select(part => (part, r))).ToLookup(pair => pair.part, pair => pair.r);
        Parts = Reaches.Count > 0 ? [.. _touched.Select(t => t.Key).Order()] : [.. Package.Demands.Select(d => Map.PartOf((d.Material, d.Region))).Where(p => p >= 0).Distinct().Order()];
        _usual = $"{string.Join(' ', Reaches.SelectMany(r => r.Supplies).Select(s => s.Value).Order(StringComparer.Ordinal))}|{LeversOf(request.Levers.Where(l => l.Action.Rebuilds && l.IsOn))}|{request.Start}";
        _common = $"{_usual}|{LeversOf(request.Levers)}|{request.Months}|{request.Foresight}|{request.Openings}";

        static string LeversOf(IEnumerable<LeverCase> levers) => string.Join(' ', levers.Select(l => $"{l.Id}={l.Amount}{(l.IsOn ? "" : " off")}"));
    }

    /// <summary>The package with the plants that work, are being built, or may return from standing still within months.</summary>
    public Package Package { get; }

    /// <summary>What each event can touch, in the order of the request.</summary>
    public IReadOnlyList<EventReach> Reaches { get; }

    /// <summary>Which places hang together.</summary>
    public MarketMap Map { get; }

    /// <summary>Parts that the events touch; without events all parts with demand.</summary>
    public IReadOnlyList<int> Parts { get; }

    /// <summary>Whether a plant stands still but plant_rules says after how many months it can work again.</summary>
    public static bool MayReturn(Package package, Facility facility) => facility.Status == FacilityStatus.Suspended && package.PlantRules.Any(r => r.Facility == facility.Id && r.IdlePerYear > 0);

    /// <summary>The rows of a part; null when nobody in it demands anything.</summary>
    public Package? PartOf(int part) => Map.Restrict(new HashSet<int> { part }) is { Demands.Count: > 0 } rows ? rows : null;

    /// <summary>Events that touch a part.</summary>
    public IReadOnlyList<EventReach> ReachesOf(int part) => [.. _touched[part]];

    /// <summary>Name of a part under this request's settings: the same name means the same calm months.</summary>
    public string KeyOf(int part) => $"{part}|{_common}";

    /// <summary>The usual months of all parts, from the cache where an event before needed them.</summary>
    public IReadOnlyList<BaseMarket> Usual(Workplace workplace, MarketCache cache, CancellationToken cancellationToken) =>
        [.. Parts.Select(part => (part, rows: PartOf(part))).Where(p => p.rows is not null).Select(p => Usual(p.part, p.rows!, workplace, cache, cancellationToken))];

    /// <summary>The usual month of a part, from the cache where an event before needed it. Levers that only change bounds and costs leave it as it is.</summary>
    public BaseMarket Usual(int part, Package rows, Workplace workplace, MarketCache cache, CancellationToken cancellationToken) => cache.Usual($"{part}|{_usual}", () => BaseMarket.Solve(rows, _request.Start, workplace.Solver, _request.OptionsAt(workplace), cancellationToken));
}
