namespace Veta.Lp;

/// <summary>Algorithm asked of an engine; an engine that lacks one says so with <see cref="EngineRefusalException"/>.</summary>
public enum SolveMethod
{
    /// <summary>The engine's own choice.</summary>
    Auto,

    /// <summary>Dual simplex: the right restart after a change of bounds or right-hand sides.</summary>
    DualSimplex,

    /// <summary>Primal simplex: the right restart after a change of costs.</summary>
    PrimalSimplex,

    /// <summary>Interior point with crossover: often the fastest cold start on multi-period expansion models.</summary>
    InteriorPoint,
}
