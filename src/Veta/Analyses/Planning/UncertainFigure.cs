using Veta.Data;
using Veta.Ensembles;

namespace Veta.Analyses.Planning;

/// <summary>A figure of grade C or D, how far it may be off, and how much of the cost hangs on it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="LowRatio">Low value over the figure.</param>
/// <param name="HighRatio">High value over the figure.</param>
/// <param name="Stated">Whether the package states the range (table <c>uncertainty</c>); else it is that of the grade.</param>
/// <param name="Weight">Money that moves with the figure, USD.</param>
internal sealed record UncertainFigure(ScaledFigure Figure, Grade Grade, double LowRatio, double HighRatio, bool Stated, double Weight)
{
    /// <summary>By how much the cost moves at first order over its range, USD.</summary>
    public double Influence => Weight * (HighRatio - LowRatio);
}
