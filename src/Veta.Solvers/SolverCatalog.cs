using Veta.Lp;
using Veta.Solvers.Clp;
using Veta.Solvers.Highs;

namespace Veta.Solvers;

/// <summary>The engines of this program, in the order in which help lists them, and the choice among them.</summary>
public static class SolverCatalog
{
    /// <summary>Word for the choice by size and kind of each model.</summary>
    public const string Automatic = "auto";

    /// <summary>Every engine, usable or not.</summary>
    public static IReadOnlyList<SolverEntry> All { get; } =
    [
        new("highs", "HiGHS: linear and integer models", () => new HighsSolver()),
        new("clp", "COIN-OR CLP: the fast simplex for large networks; continuous columns only", () => new ClpSolver()),
    ];

    /// <summary>The words that <see cref="Find"/> takes.</summary>
    public static IReadOnlyList<string> Names { get; } = [Automatic, .. All.Select(entry => entry.Id)];

    /// <summary>
    /// The solver with this name: scaled, checked, with retries, the other engines behind it; each call makes one, with a log of its own. Throws
    /// <see cref="SolverUnavailableException"/> when the name is unknown or the engine cannot be used here, saying what to do.
    /// </summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="failureFolder">Folder for a program that no method could solve; null for the system's temporary files.</param>
    public static RetryingSolver Find(string name, string? failureFolder = null)
    {
        string folder = failureFolder ?? Path.GetTempPath();
        if (name == Automatic)
        {
            // An automatic choice needs one engine that takes every model.
            _ = Entry("highs").Solver;
            string version = string.Join(", ", All.Where(entry => entry.IsAvailable).Select(entry => entry.Id + " " + entry.Solver.Version));
            return new RetryingSolver(SolverPolicy.Choose) { Id = Automatic, Version = version, FailureFolder = folder };
        }

        ISolver engine = Entry(name).Solver;
        return new RetryingSolver(engine, [.. All.Where(entry => entry.Id != name && entry.IsAvailable).Select(entry => entry.Solver)]) { FailureFolder = folder };
    }

    /// <summary>
    /// The engine and cold method that <c>auto</c> takes for a model, from its size and kind, never from timing, so that the same
    /// model on the same machine always gets the same engine.
    /// </summary>
    public static EngineChoice Auto(LpModel model) => SolverPolicy.Choose(model);

    internal static SolverEntry Entry(string name) => All.FirstOrDefault(entry => entry.Id == name)
        ?? throw new SolverUnavailableException(Say.CheckTwo(Say.SolverUnknown(name), Say.RefusalChooseOneOf(Said.Words(Names))));
}
