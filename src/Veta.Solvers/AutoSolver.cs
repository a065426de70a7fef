using Veta.Lp;

namespace Veta.Solvers;

/// <summary>The engine <c>auto</c>: opens what <see cref="SolverCatalog.Auto"/> chooses for each model.</summary>
public sealed class AutoSolver : ISolver
{
    /// <inheritdoc/>
    public string Id => "auto";

    /// <summary>Versions of the engines it may choose, such as <c>highs 1.15.1, clp 1.17.6</c>.</summary>
    public string Version => string.Join(", ", SolverCatalog.All.Where(entry => entry.Id is "highs" or "clp" && entry.IsAvailable).Select(entry => entry.Id + " " + entry.Solver.Version));

    /// <inheritdoc/>
    public bool SolvesIntegers => true;

    /// <inheritdoc/>
    public ISolverSession Open(LpModel model)
    {
        ModelGuard.Check(model);
        SolverChoice choice = SolverCatalog.Auto(model);
        return new AutoSession(choice, SolverCatalog.Find(choice.SolverId).Open(model));
    }
}
