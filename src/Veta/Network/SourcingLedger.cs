using Veta.Lp;

namespace Veta.Network;

/// <summary>Where each site's supply of a material comes from: arrivals by the site they left, and what is made or bought on the spot by the country that controls it. Rates per year.</summary>
public sealed class SourcingLedger
{
    private readonly int _periods;
    private readonly HashSet<int> _tracked;
    private readonly Dictionary<(int Material, int Destination, int From, bool Arrival), int> _slots = [];
    private readonly List<(int Material, int Destination, int From, bool Arrival)> _keys = [];

    /// <summary>An empty ledger that follows only some materials.</summary>
    public SourcingLedger(int periods, IEnumerable<int> trackedMaterials)
    {
        _periods = periods;
        _tracked = [.. trackedMaterials];
    }

    /// <summary>The entries: key × period.</summary>
    public Ledger Ledger { get; } = new("sourcing");

    /// <summary>Material, destination, origin and kind of each run of periods.</summary>
    public IReadOnlyList<(int Material, int Destination, int From, bool Arrival)> Keys => _keys;

    /// <summary>True when some limit asks where a material comes from.</summary>
    public bool Tracks(int material) => _tracked.Contains(material);

    /// <summary>First entry for supply on the spot, by controlling country; add the period.</summary>
    public int Local(int material, int region, int controlledBy) => Slot((material, region, controlledBy, false));

    /// <summary>First entry for arrivals from another site; add the period.</summary>
    public int Arrival(int material, int destination, int origin) => Slot((material, destination, origin, true));

    private int Slot((int Material, int Destination, int From, bool Arrival) key)
    {
        if (!_slots.TryGetValue(key, out int slot))
        {
            slot = _keys.Count;
            _slots.Add(key, slot);
            _keys.Add(key);
            Ledger.AddEntries(_periods);
        }

        return slot * _periods;
    }
}
