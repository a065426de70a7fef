using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>
/// What to find out before deciding (Raiffa and Schlaifer 1961), from what each choice brings in each member, the members being the same for all. Knowing all (EVPI): the mean of the best in each member less
/// the best of the means. Knowing one figure (EVPPI): the mean of each choice along the figure, the best of these in each member, averaged, less the best of the means (regression of Strong, Oakley and
/// Brennan 2014, doi 10.1177/0272989X13505910), with its standard error by redrawn residuals. The best of means that err lies above the best mean, so a figure that says nothing has a value too: shuffled
/// members tell how large the largest of all figures then is. Not for drivers that are correlated, unless it is meant that knowing one tells something of the others.
/// </summary>
/// <param name="Count">Over how many members it stands: those in which no choice failed.</param>
/// <param name="Failed">How many members are not in it since a choice failed there.</param>
/// <param name="Best">The choice with the greatest mean; null without a member. Of equals the first.</param>
/// <param name="BestMean">Its mean gain.</param>
/// <param name="BestIn">In how many members no other choice brings more than it.</param>
/// <param name="All">Value of knowing every figure (EVPI), 0 or more; null without a member.</param>
/// <param name="AllError">Its standard error, for independent draws; null below two members.</param>
/// <param name="Each">Value of knowing each figure, in their order; those that do not vary are left out, and all of them below four members.</param>
/// <param name="ByChance">Largest value of any figure that nineteen twentieths of shuffles stay below or at.</param>
/// <param name="ShareByChance">Largest share of variance of any figure that nineteen twentieths of shuffles stay below or at.</param>
internal sealed record ValueOfInformation(
    int Count, int Failed, int? Best, double? BestMean, int BestIn, double? All, double? AllError, IReadOnlyList<InformationValue> Each, double ByChance, double ShareByChance)
{
    /// <summary>Members below which nothing is told of single figures.</summary>
    public const int Fewest = 4;

    // What explains little lends little.
    private const int Lenders = 30;

    /// <summary>Estimates the values.</summary>
    /// <param name="gains">For each choice what it brings in each member, larger is better; at least one choice.</param>
    /// <param name="answer">Which answer's spread and mean along figures are told; null for those of the last choice less the first, or of the only one.</param>
    /// <param name="drivers">For each driver where it stands in each member, a finite number.</param>
    /// <param name="draws">How many redrawn residuals and shuffles, at least 20.</param>
    /// <param name="seed">Seed of these.</param>
    public static ValueOfInformation Of(IReadOnlyList<Outcomes> gains, IReadOnlyList<IReadOnlyList<double>> drivers, Outcomes? answer = null, int draws = 100, ulong seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(gains.Count, 1, nameof(gains));
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 20);
        int all = gains[0].Members;
        Outcomes told = answer ?? (gains.Count == 1 ? gains[0] : new Outcomes(Enumerable.Range(0, all).Select(m => gains[^1][m] - gains[0][m])));
        if (gains.Append(told).Any(gain => gain.Members != all) || drivers.Any(driver => driver.Count != all)) { throw new ArgumentException("every choice and every driver needs a number of every member", nameof(gains)); }
        int[] members = [.. Enumerable.Range(0, all).Where(member => told[member] is not null && gains.All(gain => gain[member] is not null))];
        if (members.Length == 0) { return new ValueOfInformation(0, all, null, null, 0, null, null, [], 0, 0); }
        double[][] kept = [.. gains.Select(gain => members.Select(member => gain[member]!.Value).ToArray())];
        double[] means = [.. kept.Select(gain => gain.Average())];
        int best = Array.IndexOf(means, means.Max());
        double[] missed = [.. members.Select((_, m) => kept.Max(gain => gain[m]) - kept[best][m])];
        Moments known = Moments.Of(missed.Select(value => (double?)value));
        var found = new ValueOfInformation(members.Length, all - members.Length, best, means[best], missed.Count(value => value <= 0), known.Mean, known.StandardError, [], 0, 0);
        if (members.Length < Fewest) { return found; }
        double[][] more = [.. kept.Where((_, choice) => choice != best).Select(gain => gain.Select((value, m) => value - kept[best][m]).ToArray())];
        var figures = new FigureWorths(more, [.. members.Select(member => told[member]!.Value)], known.Mean!.Value, draws, seed);
        (int Driver, FigureCurve Curve)[] curves = [.. drivers.Select((driver, index) => (index, new FigureCurve([.. members.Select(member => driver[member])]))).Where(d => d.Item2.Varies)];
        (double value, double share) = figures.ByChance([.. curves.Select(c => c.Curve)]);
        (InformationValue Value, FigureCurve Curve)[] each = [.. curves.Select(c => (figures.Of(c.Driver, c.Curve), c.Curve))];
        (InformationValue Value, FigureCurve Curve)[] lenders = [.. each.OrderByDescending(v => v.Value.Share).Take(Lenders)];
        double Borrowed(FigureCurve curve) => lenders.Where(l => l.Curve != curve).Select(l => l.Value.Share * curve.Explains(l.Curve)).DefaultIfEmpty(0).Max();
        return found with { Each = [.. each.Select(v => v.Value with { Borrowed = Borrowed(v.Curve) })], ByChance = value, ShareByChance = share };
    }
}
