namespace Veta.Ensembles.Designs.Distributions;

/// <summary>A figure that does not move.</summary>
/// <param name="Value">The figure.</param>
internal sealed record ConstantDistribution(double Value) : IDistribution
{
    /// <inheritdoc/>
    public double Mean => Value;

    /// <inheritdoc/>
    public double At(double probability)
    {
        _ = Probability.Checked(probability);
        return Value;
    }
}
