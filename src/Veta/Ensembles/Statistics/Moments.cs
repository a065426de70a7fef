namespace Veta.Ensembles.Statistics;

/// <summary>
/// Count, mean, spread and ends of a stream of numbers, kept in a few figures (Welford 1962; joined by Chan, Golub and LeVeque 1983, doi 10.1080/00031305.1983.10483115). Joining in another order
/// moves last digits: where members come back in any order, <see cref="MomentsFold"/> joins them in one.
/// </summary>
internal readonly record struct Moments
{
    private readonly double _mean;
    private readonly double _squares;
    private readonly double _least;
    private readonly double _greatest;

    private Moments(long count, long failed, double mean, double squares, double least, double greatest) =>
        (Count, Failed, _mean, _squares, _least, _greatest) = (count, failed, mean, squares, least, greatest);

    /// <summary>How many numbers.</summary>
    public long Count { get; }

    /// <summary>How many members failed and have none.</summary>
    public long Failed { get; }

    /// <summary>The mean; null without a number.</summary>
    public double? Mean => Count > 0 ? _mean : null;

    /// <summary>The variance, divided by one less than the count; null below two numbers, 0 when all are equal.</summary>
    public double? Variance => Count > 1 ? _squares / (Count - 1) : null;

    /// <summary>The standard deviation; null below two numbers.</summary>
    public double? Deviation => Count > 1 ? Math.Sqrt(_squares / (Count - 1)) : null;

    /// <summary>The standard error of the mean for independent draws; null below two numbers. Too large for a Latin hypercube or a Sobol sequence, which are drawn to lower it.</summary>
    public double? StandardError => Count > 1 ? Math.Sqrt(_squares / (Count - 1) / Count) : null;

    /// <summary>The least number; null without one.</summary>
    public double? Least => Count > 0 ? _least : null;

    /// <summary>The greatest number; null without one.</summary>
    public double? Greatest => Count > 0 ? _greatest : null;

    /// <summary>Of numbers in their order.</summary>
    /// <param name="values">Finite numbers; null for a member that failed.</param>
    public static Moments Of(IEnumerable<double?> values) => values.Aggregate(default(Moments), (moments, value) => moments.And(value));

    /// <summary>With one member more.</summary>
    /// <param name="value">A finite number; null for a member that failed.</param>
    public Moments And(double? value)
    {
        if (value is not { } number) { return new Moments(Count, Failed + 1, _mean, _squares, _least, _greatest); }
        if (!double.IsFinite(number)) { throw new ArgumentOutOfRangeException(nameof(value), value, "a number must be finite; a member that failed is null"); }
        double apart = number - _mean, mean = Count == 0 ? number : _mean + (apart / (Count + 1));
        double squares = Count == 0 ? 0 : _squares + (apart * (number - mean));
        return new Moments(Count + 1, Failed, mean, squares, Count == 0 ? number : Math.Min(_least, number), Count == 0 ? number : Math.Max(_greatest, number));
    }

    /// <summary>With those that come after.</summary>
    public Moments Then(Moments next)
    {
        if (next.Count == 0) { return new Moments(Count, Failed + next.Failed, _mean, _squares, _least, _greatest); }
        if (Count == 0) { return new Moments(next.Count, Failed + next.Failed, next._mean, next._squares, next._least, next._greatest); }
        long count = Count + next.Count;
        double apart = next._mean - _mean;
        double squares = _squares + next._squares + (apart * apart * ((double)Count * next.Count / count));
        return new Moments(count, Failed + next.Failed, _mean + (apart * next.Count / count), squares, Math.Min(_least, next._least), Math.Max(_greatest, next._greatest));
    }
}
