using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>
/// How good a decision from a sample is (Mak, Morton and Wood 1999, doi 10.1016/S0167-6377(98)00054-6), in the sense of a gain: the mean of optima over samples lies above what the best decision is worth,
/// since each optimum knows its sample; what one decision brings over fresh members lies below it.
/// </summary>
/// <param name="Above">Mean of the optima of samples.</param>
/// <param name="AboveError">What has to be added for the confidence: Student's quantile times the standard error.</param>
/// <param name="Below">Mean of the decision over fresh members.</param>
/// <param name="BelowError">What has to be subtracted for the confidence.</param>
internal sealed record SampleAverage(double Above, double AboveError, double Below, double BelowError)
{
    /// <summary>The most that the decision can be worse than the best, with the confidence of each side; 0 or more.</summary>
    public double Gap => Math.Max(0, Above + AboveError - (Below - BelowError));

    /// <summary>Bounds what a decision is worth.</summary>
    /// <param name="optima">Optimal value of each of several independent samples of one size, at least two.</param>
    /// <param name="fresh">What the decision brings in members that were not in the sample it was found with, at least two.</param>
    /// <param name="confidence">One-sided confidence of each bound, above one half and below 1.</param>
    public static SampleAverage Of(Outcomes optima, Outcomes fresh, double confidence = 0.95)
    {
        if (confidence is not (> 0.5 and < 1)) { throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "a confidence lies between one half and 1"); }
        if (optima.Failed + fresh.Failed > 0) { throw new ArgumentException("an optimum that failed may have been the best or the worst; bounds cannot leave it out", nameof(optima)); }
        if (optima.Members < 2 || fresh.Members < 2) { throw new ArgumentException("bounds need two samples and two fresh members", nameof(optima)); }
        Moments above = Moments.Of(optima.Succeeded.Select(value => (double?)value)), below = Moments.Of(fresh.Succeeded.Select(value => (double?)value));
        return new SampleAverage(
            above.Mean!.Value, Curves.StudentAt(optima.Members - 1, confidence) * above.StandardError!.Value, below.Mean!.Value, Curves.NormalAt(confidence) * below.StandardError!.Value);
    }
}
