using Veta.Lp;

namespace Veta.Network;

/// <summary>
/// Where each site's supply of a material comes from, and where it ends: arrivals by the site they left, what is made on the spot by the country that controls it, what is bought by its origin; what demands take
/// and what leaves the network. Rates per year.
/// </summary>
internal sealed class SourcingLedger
{
    private readonly int _periods;
    private readonly HashSet<int> _tracked;
    private readonly Dictionary<(int Material, int Destination, int From, SourcingKind Kind), int> _slots = [];
    private readonly List<(int Material, int Destination, int From, SourcingKind Kind)> _keys = [];

    /// <summary>An empty ledger that follows only some materials.</summary>
    public SourcingLedger(int periods, IEnumerable<int> trackedMaterials)
    {
        _periods = periods;
        _tracked = [.. trackedMaterials];
    }

    /// <summary>The entries: key × period.</summary>
    public Ledger Ledger { get; } = new("sourcing");

    /// <summary>Material, destination, origin and kind of each run of periods.</summary>
    public IReadOnlyList<(int Material, int Destination, int From, SourcingKind Kind)> Keys => _keys;

    /// <summary>True when some limit asks where a material comes from.</summary>
    public bool Tracks(int material) => _tracked.Contains(material);

    /// <summary>First entry for what is made on the spot, by controlling country; add the period.</summary>
    public int Made(int material, int region, int controlledBy) => Slot((material, region, controlledBy, SourcingKind.Made));

    /// <summary>First entry for what is bought on the spot, by its origin; add the period.</summary>
    public int Bought(int material, int region, int origin) => Slot((material, region, origin, SourcingKind.Bought));

    /// <summary>First entry for arrivals from another site; add the period.</summary>
    public int Arrival(int material, int destination, int origin) => Slot((material, destination, origin, SourcingKind.Arrived));

    /// <summary>First entry for what demands take at a site; add the period.</summary>
    public int Taken(int material, int region) => Slot((material, region, region, SourcingKind.Taken));

    /// <summary>First entry for what is sold to outside or got rid of at a site; add the period.</summary>
    public int Left(int material, int region) => Slot((material, region, region, SourcingKind.Left));

    private int Slot((int Material, int Destination, int From, SourcingKind Kind) key)
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
