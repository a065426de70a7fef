using Veta.Lp;

namespace Veta.Analyses;

/// <summary>The engine of a workplace that was given none.</summary>
internal sealed class NoSolver : ISolver
{
    /// <inheritdoc/>
    public string Id => "none";

    /// <inheritdoc/>
    public string Version => "";

    /// <inheritdoc/>
    public bool SolvesIntegers => false;

    /// <inheritdoc/>
    public ISolverSession Open(LpModel model) => throw new InvalidOperationException("This workplace has no engine; give it one.");
}
