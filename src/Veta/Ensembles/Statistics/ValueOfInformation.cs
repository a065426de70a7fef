using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>
/// What to find out before deciding (Raiffa and Schlaifer 1961), from what each decision brings in each member, the members being the same for all. Knowing all: the mean of the best in each member less the
/// best of the means. Knowing one figure: members in bins of it, the best mean of each bin, averaged, less the best of the means (single-parameter partitioning; Strong and Oakley 2013,
/// doi 10.1177/0272989X12465123). The best of noisy means lies above the best mean, so that bins of few members give too much: the value is shown beside that of shuffled figures. Not for drivers that are
/// correlated, unless it is meant that knowing one tells something of the others.
/// </summary>
/// <param name="Count">Over how many members it stands: those in which no decision failed.</param>
/// <param name="Failed">How many members are not in it since a decision failed there.</param>
/// <param name="Best">The decision with the greatest mean; null without a member. Of equals the first.</param>
/// <param name="BestMean">Its mean gain.</param>
/// <param name="All">Value of knowing every figure (EVPI), 0 or more; null without a member.</param>
/// <param name="Each">Value of knowing each figure, in their order; empty without a member.</param>
internal sealed record ValueOfInformation(int Count, int Failed, int? Best, double? BestMean, double? All, IReadOnlyList<InformationValue> Each)
{
    /// <summary>Estimates the values.</summary>
    /// <param name="gains">For each decision what it brings in each member, larger is better; at least one decision.</param>
    /// <param name="drivers">For each driver its figure, or its probability, in each member.</param>
    /// <param name="bins">Bins per driver; 0 for the cube root of the members, at least 2.</param>
    /// <param name="shuffles">How many shuffles tell chance, at least 1.</param>
    /// <param name="seed">Seed of these.</param>
    public static ValueOfInformation Of(IReadOnlyList<Outcomes> gains, IReadOnlyList<IReadOnlyList<double>> drivers, int bins = 0, int shuffles = 100, ulong seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(gains.Count, 1, nameof(gains));
        ArgumentOutOfRangeException.ThrowIfLessThan(shuffles, 1);
        int all = gains[0].Members;
        if (gains.Any(gain => gain.Members != all) || drivers.Any(driver => driver.Count != all)) { throw new ArgumentException("every decision and every driver needs a number of every member", nameof(gains)); }
        int[] members = [.. Enumerable.Range(0, all).Where(member => gains.All(gain => gain[member] is not null))];
        if (members.Length == 0) { return new ValueOfInformation(0, all, null, null, null, []); }
        double[][] kept = [.. gains.Select(gain => members.Select(member => gain[member]!.Value).ToArray())];
        double[] means = [.. kept.Select(gain => gain.Average())];
        int best = Array.IndexOf(means, means.Max());
        double known = Enumerable.Range(0, members.Length).Average(member => kept.Max(gain => gain[member]));
        int cut = bins > 0 ? bins : Math.Max(2, (int)Math.Round(Math.Cbrt(members.Length)));
        return new ValueOfInformation(
            members.Length, all - members.Length, best, means[best], Math.Max(0, known - means[best]),
            [.. drivers.Select((driver, index) => One(kept, means[best], [.. members.Select(member => driver[member])], index, cut, shuffles, SplitMix.Of(seed, (ulong)index)))]);
    }

    private static InformationValue One(double[][] gains, double bestMean, double[] driver, int index, int bins, int shuffles, SplitMix random)
    {
        int[] order = [.. Enumerable.Range(0, driver.Length).OrderBy(member => driver[member]).ThenBy(member => member)];
        int[] ends = Ends(driver, order, bins);
        double value = Gain(gains, bestMean, order, ends);
        double[] chances = new double[shuffles];
        for (int shuffle = 0; shuffle < shuffles; shuffle++) { chances[shuffle] = Gain(gains, bestMean, random.Permutation(driver.Length), ends); }
        return new InformationValue(index, value, chances.Average(), QuantileEstimate.Of(new Outcomes(chances.Select(chance => (double?)chance)), 0.95).Value!.Value, ends.Length);
    }

    // Where bins end in sorted order: at equal counts, moved up so that equal numbers stay together.
    private static int[] Ends(double[] driver, int[] order, int bins)
    {
        var ends = new List<int>();
        for (int bin = 1; bin <= bins; bin++)
        {
            int end = (int)((long)order.Length * bin / bins);
            while (end > 0 && end < order.Length && driver[order[end]].Equals(driver[order[end - 1]])) { end++; }
            if (end > ends.LastOrDefault()) { ends.Add(end); }
        }

        return [.. ends];
    }

    private static double Gain(double[][] gains, double bestMean, int[] order, int[] ends)
    {
        double sum = 0;
        int from = 0;
        foreach (int end in ends)
        {
            double best = double.NegativeInfinity;
            foreach (double[] gain in gains)
            {
                double whole = 0;
                for (int k = from; k < end; k++) { whole += gain[order[k]]; }
                best = Math.Max(best, whole);
            }

            sum += best;
            from = end;
        }

        return Math.Max(0, (sum / order.Length) - bestMean);
    }
}
