using System.Globalization;
using Veta.Lp;

namespace Veta.Solvers;

/// <summary>When an answer that an engine calls optimal is believed.</summary>
internal static class Trust
{
    /// <summary>Largest relative residual or gap; engines work to 1e-7 after scaling, so two digits are left for unscaling.</summary>
    internal const double Limit = 1e-5;

    internal static bool Holds(SolveResult result) => result.Status != SolveStatus.Optimal || result.Quality!.IsOptimalTo(Limit);

    internal static string Doubt(SolutionQuality quality) => string.Create(
        CultureInfo.InvariantCulture,
        $"An answer called optimal failed the check (relative primal violation {quality.MaxRelativePrimalViolation:E1}, dual {quality.MaxRelativeDualViolation:E1}, gap {quality.RelativeDualityGap:E1}).");

    /// <summary>The result of a solve whose last answer failed the check too: no numbers, and what to do.</summary>
    internal static SolveResult Refuse(SolveResult result) => new()
    {
        Status = SolveStatus.NumericalTrouble,
        Quality = result.Quality,
        Method = result.Method,
        Message = Doubt(result.Quality!) + " Rescale the model or try another engine.",
    };

    /// <summary>A point read from an engine, measured; the objective is summed here so that it does not depend on the engine.</summary>
    internal static SolveResult Measured(LpModel model, SolveResult point)
    {
        SolveResult measured = point with { HasSolution = true };
        SolutionQuality quality = SolutionQuality.Measure(model, measured);
        return measured with { Quality = quality, Objective = quality.PrimalObjective };
    }

    /// <summary>A Farkas ray in the sign that proves something, or null; engines differ in sign.</summary>
    internal static double[]? Farkas(LpModel model, double[]? ray)
    {
        if (ray is null || Certificate.ProvesInfeasibility(model, ray)) { return ray; }
        double[] turned = Array.ConvertAll(ray, value => -value);
        return Certificate.ProvesInfeasibility(model, turned) ? turned : null;
    }

    /// <summary>A primal ray that passed its check, or null.</summary>
    internal static double[]? Descent(LpModel model, double[]? ray) => ray is not null && Certificate.IsDescentRay(model, ray) ? ray : null;
}
