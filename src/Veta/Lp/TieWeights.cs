namespace Veta.Lp;

/// <summary>
/// Weights that make an optimum the only one: each member of a program has its own, between one and two, worked out from its public name, so that neither the engine nor the
/// place of a block in a list moves it.
/// </summary>
internal static class TieWeights
{
    private const uint Offset = 2166136261, Prime = 16777619;

    /// <summary>Weights of the members of a list.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="name">Name of each.</param>
    /// <param name="purpose">Weights for two purposes have nothing in common.</param>
    public static IEnumerable<double> Of(int count, Func<int, string> name, string purpose)
    {
        uint start = Hash(Offset, purpose);
        return Enumerable.Range(0, count).Select(k => 1 + (Mixed(Hash(start, name(k))) / (double)uint.MaxValue));
    }

    // FNV-1a, mixed once more because names differ in their last letters only.
    private static uint Hash(uint hash, string text)
    {
        foreach (char letter in text) { hash = unchecked((hash ^ letter) * Prime); }
        return hash;
    }

    private static uint Mixed(uint hash)
    {
        hash = unchecked((hash ^ (hash >> 16)) * 0x45d9f3b);
        hash = unchecked((hash ^ (hash >> 16)) * 0x45d9f3b);
        return hash ^ (hash >> 16);
    }
}
