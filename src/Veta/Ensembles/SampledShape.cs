using Veta.Ensembles.Designs;
using Veta.Ensembles.Designs.Distributions;

namespace Veta.Ensembles;

/// <summary>The distribution of the ratio of a figure, as a row of <c>uncertainty</c> means it.</summary>
internal static class SampledShape
{
    // Low and high of bell curves are the 5th and the 95th percentile.
    private const double Outside = 0.05;

    /// <summary>The distribution; one without a width stays where it is.</summary>
    /// <exception cref="InputException">Its ends are crossed, or the mode lies outside them.</exception>
    public static IDistribution Of(DistributionKind kind, double low, double mode, double high) => low.Equals(high) ? new ConstantDistribution(low) : kind switch
    {
        DistributionKind.Uniform => new UniformDistribution(low, high),
        DistributionKind.Triangular => new TriangularDistribution(low, mode, high),
        DistributionKind.Pert => new PertDistribution(low, mode, high),
        DistributionKind.Normal => new NormalDistribution((low + high) / 2, (high - low) / (-2 * Curves.NormalAt(Outside))),
        DistributionKind.Lognormal => LognormalDistribution.Between(low, high, Outside),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such distribution"),
    };
}
