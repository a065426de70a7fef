namespace Veta.Lp;

/// <summary>An engine that sees each model scaled when its numbers ask for it; everything that goes in and comes out is in the model's own units.</summary>
/// <param name="engine">The engine behind.</param>
public sealed class ScalingSolver(ISolver engine) : ISolver
{
    /// <summary>The engine behind, for a program whose tolerances must hold in its own units.</summary>
    public ISolver Engine => engine;

    /// <inheritdoc/>
    public string Id => engine.Id;

    /// <inheritdoc/>
    public string Version => engine.Version;

    /// <inheritdoc/>
    public bool SolvesIntegers => engine.SolvesIntegers;

    /// <inheritdoc/>
    public ISolverSession Open(LpModel model)
    {
        ModelGuard.Check(model);
        return Scaling.Of(model) is { } scaling ? new ScalingSession(model, scaling, engine.Open(scaling.Apply(model))) : engine.Open(model);
    }
}
