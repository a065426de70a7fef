namespace Veta.Ensembles.Designs.Distributions;

/// <summary>The normal distribution. Has no ends: for a figure that cannot be below nought take the truncated or the lognormal.</summary>
/// <param name="mean">The mean.</param>
/// <param name="deviation">Standard deviation, above 0.</param>
internal sealed class NormalDistribution(double mean, double deviation) : IDistribution
{
    private readonly double _deviation = Probability.Spread(deviation);

    /// <inheritdoc/>
    public double Mean => mean;

    /// <inheritdoc/>
    public double At(double probability) => mean + (_deviation * Curves.NormalAt(Probability.AboveNought(probability)));
}
