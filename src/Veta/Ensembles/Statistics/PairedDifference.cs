namespace Veta.Ensembles.Statistics;

/// <summary>By how much one policy differs from another over the same members: with common random numbers what moves both falls out, and the error is that of the difference.</summary>
/// <param name="Moments">Of the differences, second less first, over members in which neither failed; members in which either failed are counted as failed.</param>
internal sealed record PairedDifference(Moments Moments)
{
    /// <summary>Compares two policies.</summary>
    /// <param name="first">Numbers of the members under the first.</param>
    /// <param name="second">Numbers of the same members under the second.</param>
    public static PairedDifference Of(Outcomes first, Outcomes second)
    {
        if (first.Members != second.Members) { throw new ArgumentException($"{second.Members} members cannot be paired with {first.Members}", nameof(second)); }
        return new PairedDifference(Moments.Of(Enumerable.Range(0, first.Members).Select(member => second[member] - first[member])));
    }
}
