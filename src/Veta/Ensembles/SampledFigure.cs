using Veta.Data;
using Veta.Ensembles.Designs.Distributions;

namespace Veta.Ensembles;

/// <summary>A figure of a package that members of an ensemble draw, as a ratio to what the package says.</summary>
/// <param name="Figure">The figure, or several that move together.</param>
/// <param name="Driver">What moves it: figures of one driver stand at the same place of their distributions in every member.</param>
/// <param name="Kind">Shape of its distribution.</param>
/// <param name="Low">Low ratio.</param>
/// <param name="Mode">Most likely ratio.</param>
/// <param name="High">High ratio.</param>
/// <param name="Stated">Whether the package states the range (table <c>uncertainty</c>); else it is that of the grade.</param>
internal sealed record SampledFigure(ScaledFigure Figure, string Driver, DistributionKind Kind, double Low, double Mode, double High, bool Stated)
{
    /// <summary>The distribution of the ratio.</summary>
    public IDistribution Shape { get; } = SampledShape.Of(Kind, Low, Mode, High);

    /// <summary>Smallest ratio that the columns of its cells allow; minus infinity for no limit.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>Largest ratio that they allow; infinity for no limit.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>A ratio cut where a column would not allow it.</summary>
    public double Allowed(double ratio) => Math.Max(Least, Math.Min(Most, ratio));
}
