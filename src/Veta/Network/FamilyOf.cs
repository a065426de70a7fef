namespace Veta.Network;

/// <summary>
/// A family of columns or rows with the type of what its members stand for. It is declared once, by the block that adds the family; whoever reads the family names it by this
/// declaration, so that no reader needs the text and none can take one key for another.
/// </summary>
/// <typeparam name="TKey">What a member stands for.</typeparam>
/// <param name="name">Public name, as in files and messages.</param>
/// <param name="key">The key of a first integer and a period; null where only the block that adds the family can tell.</param>
internal sealed class FamilyOf<TKey>(string name, Func<int, int, TKey>? key = null)
    where TKey : struct
{
    /// <summary>Public name, as in files and messages.</summary>
    public string Name { get; } = name;

    /// <summary>The key of a first integer and a period; null where the block gives it when it adds the family.</summary>
    internal Func<int, int, TKey>? Key { get; } = key;
}
