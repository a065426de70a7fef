namespace Veta.Finance.Risk;

/// <summary>What a sample says of a figure.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="StandardError">Standard error of the mean.</param>
/// <param name="P10">A tenth of the sample is below.</param>
/// <param name="P50">Median.</param>
/// <param name="P90">Nine tenths are below.</param>
/// <param name="LowerTail">Mean of the worst twentieth, the lowest figures (conditional value at risk at 95 %).</param>
/// <param name="UpperTail">Mean of the highest twentieth: the tail where a high figure is the bad one, such as a cost.</param>
/// <param name="BelowZero">Share below zero, 0 to 1.</param>
internal sealed record SampleSummary(double Mean, double StandardError, double P10, double P50, double P90, double LowerTail, double UpperTail, double BelowZero)
{
    private const double Tail = 0.05;

    /// <summary>Summary of a sample of at least one figure; the sample is not changed.</summary>
    public static SampleSummary Of(ReadOnlySpan<double> sample)
    {
        if (sample.IsEmpty) { throw new ArgumentException("a sample needs at least one figure", nameof(sample)); }
        double[] sorted = sample.ToArray();
        Array.Sort(sorted);
        double mean = sorted.Average(), squares = sorted.Sum(x => (x - mean) * (x - mean));
        return new SampleSummary(
            mean, sorted.Length > 1 ? Math.Sqrt(squares / (sorted.Length - 1.0) / sorted.Length) : double.NaN,
            Quantile(sorted, 0.1), Quantile(sorted, 0.5), Quantile(sorted, 0.9), TailMean(sorted, Tail), -TailMean([.. sorted.Reverse().Select(x => -x)], Tail),
            sorted.Count(x => x < 0) / (double)sorted.Length);
    }

    /// <summary>Quantile of a sorted sample, straight between neighbours.</summary>
    public static double Quantile(double[] sorted, double probability)
    {
        double at = probability * (sorted.Length - 1);
        int k = Math.Min((int)at, sorted.Length - 1);
        return k + 1 < sorted.Length ? sorted[k] + ((at - k) * (sorted[k + 1] - sorted[k])) : sorted[k];
    }

    /// <summary>Mean of the lowest share of a sorted sample, its last member counted in part (Rockafellar and Uryasev 2000).</summary>
    public static double TailMean(double[] sorted, double share)
    {
        double left = share * sorted.Length, sum = 0, whole = left;
        for (int k = 0; k < sorted.Length && left > 0; k++)
        {
            double weight = Math.Min(1, left);
            sum += weight * sorted[k];
            left -= weight;
        }

        return sum / whole;
    }
}
