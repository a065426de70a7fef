using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>HiGHS for linear and integer models.</summary>
public sealed class HighsSolver : ISolver
{
    /// <summary>Loads the library; throws <see cref="SolverUnavailableException"/> with what to do when it cannot be used.</summary>
    public HighsSolver() => Version = HighsLibrary.Version;

    /// <inheritdoc/>
    public string Id => "highs";

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public bool SolvesIntegers => true;

    /// <inheritdoc/>
    public ISolverSession Open(LpModel model) => new HighsSession(new WorkingModel(model));
}
