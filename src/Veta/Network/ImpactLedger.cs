using Veta.Lp;

namespace Veta.Network;

/// <summary>
/// Impacts: category × region × what causes them (a facility, or a material bought from outside) × period, units of the category per year. Any block may bound, weigh or report the sum of a
/// category in a period through <see cref="Sum"/>.
/// </summary>
internal sealed class ImpactLedger
{
    private readonly int _periods;
    private readonly Dictionary<ImpactKey, int> _slots = [];
    private readonly List<ImpactKey> _keys = [];

    /// <summary>An empty ledger.</summary>
    public ImpactLedger(int periods)
    {
        _periods = periods;
    }

    /// <summary>The entries: key × period.</summary>
    public Ledger Ledger { get; } = new("impacts");

    /// <summary>Key of each run of periods.</summary>
    public IReadOnlyList<ImpactKey> Keys => _keys;

    /// <summary>First entry of a key; add the period.</summary>
    public int Of(ImpactKey key)
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

    /// <summary>For each entry the row (or any other target) into which it is added; −1 for entries of other categories and regions.</summary>
    /// <param name="category">Position of the category.</param>
    /// <param name="region">Whether a region counts, by position.</param>
    /// <param name="target">Target of a period; −1 for none.</param>
    public int[] Sum(int category, Func<int, bool> region, Func<int, int> target)
    {
        int[] map = new int[Ledger.EntryCount];
        Array.Fill(map, -1);
        for (int slot = 0; slot < _keys.Count; slot++)
        {
            if (_keys[slot].Category != category || !region(_keys[slot].Region)) { continue; }
            for (int t = 0; t < _periods; t++) { map[(slot * _periods) + t] = target(t); }
        }

        return map;
    }
}
