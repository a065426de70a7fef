using Veta.Lp;

namespace Veta.Network;

/// <summary>The members of a family of columns or rows, each with its index in the program and what it stands for. Empty when no block added the family.</summary>
/// <typeparam name="TKey">What a member stands for.</typeparam>
public sealed class KeyedVariables<TKey>
    where TKey : struct
{
    private readonly Family? _family;
    private readonly Func<int, TKey> _key;

    internal KeyedVariables(Family? family, Func<int, TKey> key)
    {
        _family = family;
        _key = key;
    }

    /// <summary>Number of members.</summary>
    public int Count => _family?.Count ?? 0;

    /// <summary>Index in the program of the member at a position inside the family.</summary>
    public int this[int position] => _family is null ? throw new ArgumentOutOfRangeException(nameof(position), "the family is empty") : _family[position];

    /// <summary>All members in the order of their indices.</summary>
    public IEnumerable<(int Index, TKey Key)> Members => Enumerable.Range(0, Count).Select(k => (_family![k], _key(k)));

    /// <summary>What the member at a position inside the family stands for.</summary>
    public TKey KeyAt(int position) => _key(position);

    /// <summary>True for the index of a member.</summary>
    public bool Contains(int index) => _family is not null && index >= _family.First && index < _family.First + _family.Count;
}
