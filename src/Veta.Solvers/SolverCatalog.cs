using Veta.Lp;
using Veta.Solvers.Clp;
using Veta.Solvers.Highs;

namespace Veta.Solvers;

/// <summary>The engines of this program, in the order in which help lists them, and the choice among them.</summary>
public static class SolverCatalog
{
    /// <summary>Every engine, available or not.</summary>
    public static IReadOnlyList<SolverEntry> All { get; } =
    [
        new("auto", "chooses by size and kind of model; the reason is in the manifest", () => new AutoSolver()),
        new("highs", "HiGHS in managed code: linear and integer models, the same numbers on every platform", HighsSolver.Managed),
        new("highs-native", "HiGHS as a shared library: the same, for models beyond the managed engine's 4 GiB", HighsSolver.Native),
        new("clp", "COIN-OR CLP: the fast simplex for large network models; continuous columns only", () => new ClpSolver()),
    ];

    /// <summary>The engine with this id; throws <see cref="SolverUnavailableException"/> when it is unknown or not on this machine, saying what to do.</summary>
    public static ISolver Find(string id)
    {
        SolverEntry? entry = All.FirstOrDefault(candidate => candidate.Id == id);
        return entry is not null
            ? entry.Solver
            : throw new SolverUnavailableException($"There is no solver '{id}'. Choose one of: {string.Join(", ", All.Select(candidate => candidate.Id))}.");
    }

    /// <summary>
    /// Chooses an engine and a cold method for a model from its size and kind and from what is installed, never from timing, so that the
    /// same model on the same machine always gets the same engine. Large networks go to CLP when it is present, everything else to managed
    /// HiGHS: interior point for larger expansion models, simplex for networks and small models. A session stays with its engine.
    /// </summary>
    public static SolverChoice Auto(LpModel model) => SolverPolicy.Choose(model);
}
