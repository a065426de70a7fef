namespace Veta.Ensembles.Designs.Distributions;

/// <summary>The normal distribution between two ends, what lies outside spread over the inside.</summary>
internal sealed class TruncatedNormalDistribution : IDistribution
{
    private readonly double _mean, _deviation, _low, _high, _below, _inside;
    private readonly bool _mirrored;

    /// <summary>Cuts a normal distribution.</summary>
    /// <param name="mean">The mean before the cut.</param>
    /// <param name="deviation">Standard deviation before the cut, above 0.</param>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end, above it.</param>
    /// <exception cref="InputException">Crossed ends, no spread, or a range so far out that nothing of the normal distribution lies in it.</exception>
    public TruncatedNormalDistribution(double mean, double deviation, double low, double high)
    {
        (_mean, _deviation, _low, _high) = (mean, Probability.Spread(deviation), Probability.Lower(low, high), high);

        // Far above the mean shares below are all 1 to the last digit; seen from the other side they are small and told apart.
        _mirrored = low > mean;
        (double near, double far) = _mirrored ? (mean - high, mean - low) : (low - mean, high - mean);
        _below = Curves.NormalBelow(near / deviation);
        _inside = Curves.NormalBelow(far / deviation) - _below;
        if (!(_inside > 0)) { throw new InputException(Say.RefusalNothingInRange(Said.Exact(low), Said.Exact(high))); }
    }

    /// <inheritdoc/>
    public double Mean
    {
        get
        {
            double gained = Curves.NormalHeight((_low - _mean) / _deviation) - Curves.NormalHeight((_high - _mean) / _deviation);
            return Math.Clamp(_mean + (_deviation * gained / _inside), _low, _high);
        }
    }

    /// <inheritdoc/>
    public double At(double probability)
    {
        double share = Probability.Checked(probability);
        double score = Curves.NormalAt(_below + ((_mirrored ? 1 - share : share) * _inside));
        return Math.Clamp(_mean + (_deviation * (_mirrored ? -score : score)), _low, _high);
    }
}
