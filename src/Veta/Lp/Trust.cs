using System.Globalization;

namespace Veta.Lp;

/// <summary>When an answer of an engine is believed: nothing is taken from an engine unmeasured, and no ray unproved.</summary>
public static class Trust
{
    /// <summary>Largest relative residual or gap of an answer that is taken at once; engines work to 1e-7 after scaling, so a digit is left for unscaling.</summary>
    public const double Good = 1e-6;

    /// <summary>Largest relative residual or gap of an answer that is accepted when no method gives a better one, and then said.</summary>
    public const double Acceptable = 1e-5;

    /// <summary>
    /// True for an answer that needs no second opinion: an optimum measured good, infeasible or unbounded with its proof, a stop that was asked for.
    /// A search over integers gives no proof of infeasibility, so there the engine's word counts.
    /// </summary>
    public static bool IsSettled(SolveResult result, bool hasIntegers) => result.Status switch
    {
        SolveStatus.Optimal => result.Quality is { } quality && quality.IsOptimalTo(Good),
        SolveStatus.Infeasible => hasIntegers || result.DualRay is not null,
        SolveStatus.Unbounded => hasIntegers || result.PrimalRay is not null,
        SolveStatus.TimeLimit or SolveStatus.Cancelled => true,
        _ => false,
    };

    /// <summary>What is wrong with an answer called optimal, in one sentence.</summary>
    public static Sentence Doubt(SolutionQuality quality) =>
        Say.EngineDoubt(Small(quality.MaxRelativePrimalViolation), Small(quality.MaxRelativeDualViolation), Small(quality.RelativeDualityGap));

    /// <summary>A residual or gap as it is told: two digits and the power of ten.</summary>
    internal static string Small(double value) => value.ToString("E1", CultureInfo.InvariantCulture);

    /// <summary>A point read from an engine, measured; the objective is summed here so that it does not depend on the engine.</summary>
    public static SolveResult Measured(LpModel model, SolveResult point)
    {
        SolveResult measured = point with { HasSolution = true };
        SolutionQuality quality = SolutionQuality.Measure(model, measured);
        return measured with { Quality = quality, Objective = quality.PrimalObjective };
    }

    /// <summary>A Farkas ray in the sign that proves something, or null; engines differ in sign.</summary>
    public static double[]? Farkas(LpModel model, double[]? ray)
    {
        if (ray is null || Certificate.ProvesInfeasibility(model, ray)) { return ray; }
        double[] turned = Array.ConvertAll(ray, value => -value);
        return Certificate.ProvesInfeasibility(model, turned) ? turned : null;
    }

    /// <summary>A primal ray that passed its check, or null.</summary>
    public static double[]? Descent(LpModel model, double[]? ray) => ray is not null && Certificate.IsDescentRay(model, ray) ? ray : null;
}
