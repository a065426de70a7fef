namespace Veta.Ensembles.Designs.Distributions;

/// <summary>Likeliest at a figure, less so evenly to both ends of its range.</summary>
/// <param name="low">Lower end.</param>
/// <param name="mode">The likeliest figure, in the range or at an end of it.</param>
/// <param name="high">Upper end, above the lower.</param>
internal sealed class TriangularDistribution(double low, double mode, double high) : IDistribution
{
    private readonly double _low = Probability.Lower(low, high);
    private readonly double _mode = Probability.Within(low, mode, high);

    /// <inheritdoc/>
    public double Mean => (_low + _mode + high) / 3;

    /// <inheritdoc/>
    public double At(double probability)
    {
        double width = high - _low, below = (_mode - _low) / width;
        return Probability.Checked(probability) < below
            ? _low + Math.Sqrt(probability * width * (_mode - _low))
            : high - Math.Sqrt((1 - probability) * width * (high - _mode));
    }
}
