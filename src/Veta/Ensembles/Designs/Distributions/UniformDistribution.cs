namespace Veta.Ensembles.Designs.Distributions;

/// <summary>Every figure of a range as likely.</summary>
/// <param name="low">Lower end.</param>
/// <param name="high">Upper end, above it.</param>
internal sealed class UniformDistribution(double low, double high) : IDistribution
{
    private readonly double _low = Probability.Lower(low, high);

    /// <inheritdoc/>
    public double Mean => _low + ((high - _low) / 2);

    /// <inheritdoc/>
    public double At(double probability) => _low + (Probability.Checked(probability) * (high - _low));
}
