using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>
/// A quantile of a sample, between neighbours as in R's type 7 (Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566: the k-th of n sorted numbers stands at (k − 1)/(n − 1)), and the range between two
/// of the sorted numbers that holds the true quantile, whatever the distribution (binomial; David and Nagaraja, Order Statistics, 2003, 7.1). The range is meant for independent draws; a Latin hypercube or
/// a Sobol sequence keeps it with room to spare in its main drivers.
/// </summary>
/// <param name="Probability">Which quantile, 0 to 1.</param>
/// <param name="Value">The estimate; null when every member failed.</param>
/// <param name="Range">The range; an end is null where no number of the sample is far enough out.</param>
/// <param name="Confidence">With what probability the range holds the true quantile, a missing end counting as no end; at least what was asked.</param>
/// <param name="Count">Over how many members it stands.</param>
/// <param name="Failed">How many failed and are not in it; where they are many, the members that are left are a choice and the quantile is theirs.</param>
internal sealed record QuantileEstimate(double Probability, double? Value, Interval Range, double Confidence, int Count, int Failed)
{
    /// <summary>Estimates a quantile.</summary>
    /// <param name="outcomes">Numbers of members.</param>
    /// <param name="probability">Which quantile, 0 to 1.</param>
    /// <param name="confidence">Confidence of the range, above 0 and below 1.</param>
    public static QuantileEstimate Of(Outcomes outcomes, double probability, double confidence = 0.95)
    {
        if (probability is not (>= 0 and <= 1)) { throw new ArgumentOutOfRangeException(nameof(probability), probability, "a quantile lies from 0 to 1"); }
        if (confidence is not (> 0 and < 1)) { throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "a confidence lies between 0 and 1"); }
        double[] sorted = [.. outcomes.Succeeded.Order()];
        if (sorted.Length == 0) { return new QuantileEstimate(probability, null, default, 1, 0, outcomes.Failed); }
        double place = probability * (sorted.Length - 1);
        int below = (int)place;
        double value = below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
        (int low, int high, double held) = Ranks(sorted.Length, probability, confidence);
        return new QuantileEstimate(probability, value, new Interval(low > 0 ? sorted[low - 1] : null, high <= sorted.Length ? sorted[high - 1] : null), held, sorted.Length, outcomes.Failed);
    }

    /// <summary>
    /// Ranks from 1 whose numbers hold the quantile between them: the lower at most as likely too high as half of what may be missed, the upper likewise. Rank 0 and rank count + 1 stand for an open end.
    /// </summary>
    internal static (int Low, int High, double Held) Ranks(int count, double probability, double confidence)
    {
        double missed = (1 - confidence) / 2;

        // The lower number passes the quantile when fewer than its rank lie below; the upper falls short when its rank or more do.
        int low = Last(0, count, rank => rank == 0 || Below(count, probability, rank - 1) <= missed);
        int high = Last(0, count, back => back == 0 || 1 - Below(count, probability, count - back) <= missed);
        return (low, count + 1 - high, Below(count, probability, count - high) - Below(count, probability, low - 1));
    }

    // The greatest for which a condition holds that holds up to somewhere.
    private static int Last(int from, int to, Func<int, bool> holds)
    {
        while (from < to)
        {
            int middle = from + ((to - from + 1) / 2);
            if (holds(middle)) { from = middle; } else { to = middle - 1; }
        }

        return from;
    }

    // Probability that at most so many of count draws lie below the quantile.
    private static double Below(int count, double probability, int most) =>
        most < 0 ? 0 : most >= count ? 1 : probability <= 0 ? 1 : probability >= 1 ? 0 : Curves.BetaBelow(count - most, most + 1, 1 - probability);
}
