using Veta.Lp;

namespace Veta.Network;

/// <summary>What the members of families stand for, kept by the blocks that make them: one entry for each kind.</summary>
public sealed class KeyedFamilies
{
    private readonly Dictionary<string, object> _families = [];

    /// <summary>Keeps the keys of a family whose members are entries laid out as position × period.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="family">Its members.</param>
    /// <param name="entries">Entry of each member.</param>
    /// <param name="periods">Number of periods.</param>
    /// <param name="key">What a position stands for.</param>
    public void Add<TKey>(FamilyKind<TKey> kind, Family family, IReadOnlyList<int> entries, int periods, Func<int, TKey> key) =>
        Add(kind, family, [.. entries.Select(e => key(e / periods))], [.. entries.Select(e => e % periods)]);

    /// <summary>Keeps the keys of a family.</summary>
    /// <exception cref="ArgumentException">There are not as many keys as members, or the family is kept already.</exception>
    public void Add<TKey>(FamilyKind<TKey> kind, Family family, IReadOnlyList<TKey> keys, IReadOnlyList<int> periods)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(family);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(periods);
        if (keys.Count != family.Count || periods.Count != family.Count || family.Name != kind.Name) { throw new ArgumentException($"{family.Name} has {family.Count} members; there are {keys.Count} keys and {periods.Count} periods of {kind.Name}.", nameof(keys)); }
        _families.Add(kind.Name, new KeyedFamily<TKey>(family, keys, periods));
    }

    /// <summary>The members of a kind; none when no block made any.</summary>
    public KeyedFamily<TKey> Of<TKey>(FamilyKind<TKey> kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _families.TryGetValue(kind.Name, out object? family) ? (KeyedFamily<TKey>)family : KeyedFamily<TKey>.None;
    }
}
