namespace Veta.Analyses.Policy.Games;

/// <summary>All sets in an order in which each differs from the one before by one player, so that a program solved again starts next to where it ended.</summary>
internal static class GrayCode
{
    /// <summary>The sets of some players, the empty one first.</summary>
    public static IEnumerable<int> Sets(int players) => Enumerable.Range(0, 1 << players).Select(k => k ^ (k >> 1));
}
