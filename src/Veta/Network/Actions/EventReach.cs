using Veta.Data;
using Veta.Network.Market;

namespace Veta.Network.Actions;

/// <summary>What an event can touch in a package: flows on lanes, plants, supplies, demands.</summary>
internal sealed record EventReach
{
    /// <summary>The case.</summary>
    public required EventCase Case { get; init; }

    /// <summary>The package.</summary>
    public required Package Package { get; init; }

    /// <summary>Whether it closes one crossing of a border, so that only what passes there stops.</summary>
    public bool ByCrossing { get; init; }

    /// <summary>Flows that stop in proportion.</summary>
    public IReadOnlyList<MoveKey> Moves { get; init; } = [];

    /// <summary>Flows of third countries that stop as far as they hold material of the actor.</summary>
    public IReadOnlyList<MoveKey> Reexports { get; init; } = [];

    /// <summary>Plants that stop in proportion, or whose cost changes.</summary>
    public IReadOnlyList<FacilityId> Plants { get; init; } = [];

    /// <summary>Supplies that fall short in proportion.</summary>
    public IReadOnlyList<SupplyId> Supplies { get; init; } = [];

    /// <summary>Demands that grow by the factor.</summary>
    public IReadOnlyList<DemandKey> Demands { get; init; } = [];

    /// <summary>Whether it touches nothing in this package.</summary>
    public bool IsEmpty => Moves.Count + Reexports.Count + Plants.Count + Supplies.Count + Demands.Count == 0;

    /// <summary>Places whose supply it limits: they join the plants around them.</summary>
    public IEnumerable<(MaterialId Material, RegionId Region)> MovedSupplies
    {
        get
        {
            HashSet<SupplyId> ids = [.. Supplies];
            return Package.Supplies.Where(s => ids.Contains(s.Id)).Select(s => (s.Material, s.Region));
        }
    }

    /// <summary>What an event touches in a package, by its kind.</summary>
    public static EventReach Of(EventCase tried, Package package)
    {
        ArgumentNullException.ThrowIfNull(tried);
        return ActionList.EventOf(tried.Row.Kind).Reach(new EventScope(tried, package));
    }

    /// <summary>Places that it touches, for finding the parts of the market that it moves.</summary>
    internal IEnumerable<(MaterialId Material, RegionId Region)> Places(MarketMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        Dictionary<LaneId, Lane> lanes = Package.Lanes.ToDictionary(l => l.Id);
        HashSet<FacilityId> plants = [.. Plants];
        return
        [
            .. Moves.Concat(Reexports).Select(m => (m.Material, lanes[m.Lane].Origin)),
            .. Package.Facilities.Where(f => plants.Contains(f.Id)).SelectMany(map.PlacesOf),
            .. MovedSupplies,
            .. Demands.Select(d => (d.Material, d.Region)),
        ];
    }

    /// <summary>Plants of the whole package that stand still or are not built yet and that an event would touch at work: makers and users abroad of what it keeps back, or plants of the place that it hits.</summary>
    public static IReadOnlyList<FacilityId> NotAtWork(EventCase tried, Package package)
    {
        ArgumentNullException.ThrowIfNull(tried);
        ArgumentNullException.ThrowIfNull(package);
        IEventAction action = ActionList.EventOf(tried.Row.Kind);
        var scope = new EventScope(tried, package);
        EventReach reach = action.Reach(scope);
        return
        [
            .. package.Facilities.Where(f => f.Status is FacilityStatus.Permitting or FacilityStatus.Candidate or FacilityStatus.Suspended).Where(f => action.WouldTouch(scope, reach, f)).Select(f => f.Id),
        ];
    }
}
