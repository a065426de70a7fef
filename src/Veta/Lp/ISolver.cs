namespace Veta.Lp;

/// <summary>An engine that solves linear programs and, where it can, integer ones. Safe to use from several threads; sessions are not.</summary>
public interface ISolver
{
    /// <summary>Short name used on the command line and in manifests: <c>auto</c>, <c>highs</c>, <c>clp</c>.</summary>
    string Id { get; }

    /// <summary>Version of the engine as it reports it.</summary>
    string Version { get; }

    /// <summary>False when the engine knows only continuous columns.</summary>
    bool SolvesIntegers { get; }

    /// <summary>What it has done so far; null for a bare engine, which keeps no log.</summary>
    SolveLog? Log => null;

    /// <summary>
    /// Gives the model to the engine. Throws <see cref="LpModelException"/> when the model has NaN, infinite coefficients,
    /// bad indices or crossed bounds, before any native code sees it.
    /// </summary>
    ISolverSession Open(LpModel model);
}
