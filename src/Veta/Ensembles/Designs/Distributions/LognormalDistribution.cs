namespace Veta.Ensembles.Designs.Distributions;

/// <summary>A figure whose logarithm is normal: above nought, and as likely to be doubled as halved about its median. For prices and costs; the mean lies above the median.</summary>
/// <param name="median">The median, above 0.</param>
/// <param name="logDeviation">Standard deviation of the natural logarithm, above 0; for small ones about the relative deviation.</param>
internal sealed class LognormalDistribution(double median, double logDeviation) : IDistribution
{
    private readonly double _median = Probability.Spread(median);
    private readonly double _logDeviation = Probability.Spread(logDeviation);

    /// <inheritdoc/>
    public double Mean => _median * Math.Exp(_logDeviation * _logDeviation / 2);

    /// <summary>The distribution of which a share lies below and as much above two figures.</summary>
    /// <param name="low">Lower figure, above 0.</param>
    /// <param name="high">Upper figure, above the lower.</param>
    /// <param name="outside">Share below the lower and share above the upper figure, above 0 and below one half; 0.1 for a range from the tenth to the ninetieth hundredth.</param>
    /// <exception cref="InputException">Figures crossed, equal or not above nought.</exception>
    public static LognormalDistribution Between(double low, double high, double outside)
    {
        double lower = Probability.Lower(Probability.Spread(low), high);
        if (outside is not (> 0 and < 0.5)) { throw new ArgumentOutOfRangeException(nameof(outside), outside, "a share outside is above 0 and below one half"); }
        return new LognormalDistribution(Math.Sqrt(lower * high), Math.Log(high / lower) / (-2 * Curves.NormalAt(outside)));
    }

    /// <inheritdoc/>
    public double At(double probability) => _median * Math.Exp(_logDeviation * Curves.NormalAt(Probability.AboveNought(probability)));
}
