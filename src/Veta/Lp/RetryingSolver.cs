namespace Veta.Lp;

/// <summary>
/// What every analysis uses: an engine behind scaling, whose answers are measured in the model's own units, and which tries again by other means when one does
/// not hold. The steps stand in <see cref="RetryLadder"/>; each one taken is in <see cref="SolveResult.Attempts"/> and in <see cref="Log"/>.
/// </summary>
/// <param name="choose">The engines for a model, the one to ask first, and its method for a start without a basis.</param>
public sealed class RetryingSolver(Func<LpModel, EngineChoice> choose) : ISolver
{
    /// <summary>An engine, with others to turn to when it has no answer.</summary>
    public RetryingSolver(ISolver engine, params IReadOnlyList<ISolver> others)
        : this(_ => new EngineChoice([engine, .. others], SolveMethod.Auto, ""))
    {
        Id = engine.Id;
        Version = engine.Version;
        SolvesIntegers = engine.SolvesIntegers;
    }

    /// <inheritdoc/>
    public string Id { get; init; } = "auto";

    /// <inheritdoc/>
    public string Version { get; init; } = "";

    /// <inheritdoc/>
    public bool SolvesIntegers { get; init; } = true;

    /// <summary>Folder for a program that no method could solve; default the system's folder for temporary files.</summary>
    public string FailureFolder { get; init; } = Path.GetTempPath();

    /// <inheritdoc/>
    public SolveLog Log { get; } = new();

    /// <inheritdoc/>
    public ISolverSession Open(LpModel model)
    {
        ModelGuard.Check(model);
        return new RetryingSession(model, choose(model), this);
    }
}
