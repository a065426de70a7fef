using Veta.Lp;

namespace Veta.Network;

/// <summary>Columns or rows of one family with what each stands for, as its block added them. Empty when no block did.</summary>
/// <typeparam name="TKey">What a member stands for.</typeparam>
internal sealed class Members<TKey>
    where TKey : struct
{
    private readonly Family? _family;
    private readonly IReadOnlyList<int> _firsts;
    private readonly IReadOnlyList<int> _periods;
    private readonly Func<int, int, TKey> _key;

    internal Members(Family? family, IReadOnlyList<int> firsts, IReadOnlyList<int> periods, Func<int, int, TKey> key)
    {
        _family = family;
        _firsts = firsts;
        _periods = periods;
        _key = key;
    }

    /// <summary>A family that nobody added.</summary>
    public static Members<TKey> None { get; } = new(null, [], [], (_, _) => default);

    /// <summary>Number of members.</summary>
    public int Count => _firsts.Count;

    /// <summary>Index in the program of the member at a position inside the family.</summary>
    public int this[int position] => _family is null ? throw new ArgumentOutOfRangeException(nameof(position), "the family is empty") : _family[position];

    /// <summary>Index and key of all members in the order of their indices.</summary>
    public IEnumerable<(int Index, TKey Key)> All => Enumerable.Range(0, Count).Select(k => (this[k], KeyAt(k)));

    /// <summary>What the member at a position inside the family stands for.</summary>
    public TKey KeyAt(int position) => _key(_firsts[position], _periods[position]);

    /// <summary>Index and key of the members of a period, in the order of their indices.</summary>
    public IEnumerable<(int Index, TKey Key)> In(int period) => Enumerable.Range(0, Count).Where(k => _periods[k] == period).Select(k => (this[k], KeyAt(k)));

    /// <summary>True for the index of a member.</summary>
    public bool Contains(int index) => _family is not null && index >= _family.First && index < _family.First + _family.Count;
}
