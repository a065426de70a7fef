namespace Veta.Lp;

/// <summary>
/// How well a point satisfies a model, computed here from the model's own numbers and not taken from an engine.
/// The absolute measures are in the model's units; the relative ones divide by the size of the numbers that were added up,
/// so that 1e-9 means "correct to nine digits". Measures that need duals are NaN when there are none.
/// </summary>
/// <param name="HasDuals">True when the result had duals to measure; false for a model with integers and for a feasible point at a limit.</param>
/// <param name="MaxPrimalViolation">Largest violation of a row's or column's bound, absolute; at least 0.</param>
/// <param name="MaxRelativePrimalViolation">The same over max(1, |bound|, largest term of the row).</param>
/// <param name="MaxIntegerViolation">Largest distance of an integer column from a whole number; 0 without integers.</param>
/// <param name="MaxDualViolation">Largest reduced cost or row dual whose sign no bound allows, absolute.</param>
/// <param name="MaxRelativeDualViolation">The same over max(1, largest term of the reduced cost); for a row dual over max(1, |largest cost|).</param>
/// <param name="PrimalObjective">Objective of the point, offset included, summed here.</param>
/// <param name="DualObjective">Objective of the duals: each multiplier times the bound it presses on, offset included.</param>
/// <param name="RelativeDualityGap">|primal − dual objective| / max(1, |primal|, |dual|).</param>
/// <param name="MaxComplementarity">Largest product of a multiplier and its distance from the bound it presses on, over max(1, |primal objective|).</param>
/// <param name="MaxActivityError">Largest difference between a reported row activity and A·x, over max(1, largest term of the row).</param>
public sealed record SolutionQuality(
    bool HasDuals,
    double MaxPrimalViolation,
    double MaxRelativePrimalViolation,
    double MaxIntegerViolation,
    double MaxDualViolation,
    double MaxRelativeDualViolation,
    double PrimalObjective,
    double DualObjective,
    double RelativeDualityGap,
    double MaxComplementarity,
    double MaxActivityError)
{
    /// <summary>Measures a result that has a point; throws <see cref="ArgumentException"/> when it has none or belongs to another model.</summary>
    public static SolutionQuality Measure(LpModel model, SolveResult result)
    {
        if (result.Primal.Length != model.ColumnCount || (result.Primal.Length == 0 && !result.HasSolution))
        {
            throw new ArgumentException("The result holds no point of this model. Measure only results with HasSolution.", nameof(result));
        }

        return new QualityMeter(model, result).Measure();
    }

    /// <summary>
    /// True when the point is feasible and, where duals are given, optimal, all to <paramref name="tolerance"/> in the relative measures.
    /// NaN anywhere is false.
    /// </summary>
    public bool IsOptimalTo(double tolerance) =>
        IsFeasibleTo(tolerance)
        && (!HasDuals || (MaxRelativeDualViolation <= tolerance && RelativeDualityGap <= tolerance));

    /// <summary>True when the point satisfies bounds, rows and integrality to <paramref name="tolerance"/> in the relative measures. NaN is false.</summary>
    public bool IsFeasibleTo(double tolerance) =>
        MaxRelativePrimalViolation <= tolerance && MaxActivityError <= tolerance && MaxIntegerViolation <= Math.Max(tolerance, 1e-5) && double.IsFinite(PrimalObjective);
}
