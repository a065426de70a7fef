namespace Veta.Network;

/// <summary>A family of columns or rows by what its members stand for: the typed way to ask for it. Its block keeps it, and nobody reads a key back from a name.</summary>
/// <typeparam name="TKey">What a member stands for, besides its period.</typeparam>
/// <param name="Name">Public name of the family, as on the card.</param>
public sealed record FamilyKind<TKey>(string Name);
