namespace Veta.Ensembles.Designs.Distributions;

/// <summary>What a figure may be, in the figure's own unit; drawn by the inverse of its distribution function, so that one probability says how far up every figure stands.</summary>
internal interface IDistribution
{
    /// <summary>The mean.</summary>
    double Mean { get; }

    /// <summary>The figure that is not passed with a probability.</summary>
    /// <param name="probability">0 or more and below 1.</param>
    /// <exception cref="InputException">0, where the distribution has no lower end.</exception>
    double At(double probability);
}
