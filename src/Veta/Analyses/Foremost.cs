namespace Veta.Analyses;

/// <summary>The first of those that nobody can tell from the largest. Sizes of a solver are equal but for noise, and the noise of an engine must not choose what a page names.</summary>
internal static class Foremost
{
    /// <summary>Sizes that differ by less, relative, are equal.</summary>
    public const double Same = 1e-6;

    /// <summary>The first item, in the order given, whose size is the largest but for noise; the default of the type when there is none.</summary>
    public static T? In<T>(IEnumerable<T> items, Func<T, double> size)
    {
        T[] all = [.. items];
        if (all.Length == 0) { return default; }
        double largest = all.Max(size), least = largest - (Same * Math.Abs(largest));
        return all.First(item => size(item) >= least);
    }
}
