namespace Veta.Data.Planning;

/// <summary>
/// Where a year lies among the years for which a figure is given: on the straight line between two of them, or on one. Every interpolation over years is this one. Do not
/// use it for counts of things that cannot be halved.
/// </summary>
/// <param name="Before">Index of the year given at or before it; the first outside before it, the last outside after it.</param>
/// <param name="Share">Share of the way to the next year given, 0 to below 1; 0 on a year given and outside.</param>
internal readonly record struct YearPlace(int Before, double Share)
{
    /// <summary>The place of a year; null where there is no figure for it.</summary>
    /// <param name="given">Years given, ascending and each once; at least one.</param>
    /// <param name="year">Any year.</param>
    /// <param name="outside">What holds before the first and after the last year given.</param>
    public static YearPlace? Of(ReadOnlySpan<int> given, int year, OutsideSeries outside)
    {
        int at = given.BinarySearch(year);
        if (at >= 0) { return new YearPlace(at, 0); }
        int after = ~at;
        if (after == 0) { return outside == OutsideSeries.Hold ? new YearPlace(0, 0) : null; }
        if (after == given.Length) { return outside is OutsideSeries.Hold or OutsideSeries.HoldAfter ? new YearPlace(after - 1, 0) : null; }
        return new YearPlace(after - 1, (year - given[after - 1]) / (double)(given[after] - given[after - 1]));
    }

    /// <summary>The figure there; blank where a neighbour that it needs is blank.</summary>
    /// <param name="figure">Figure of a year given, by its index.</param>
    public double? Figure(Func<int, double?> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        double? before = figure(Before);
        return Share == 0 ? before : before + (Share * (figure(Before + 1) - before));
    }
}
