namespace Veta.Solvers.Highs;

/// <summary>How a run begins, which decides the simplex.</summary>
internal enum HighsStart
{
    /// <summary>No basis.</summary>
    Cold,

    /// <summary>From a basis that is still primal feasible: only costs changed.</summary>
    WarmAfterCosts,

    /// <summary>From a basis, after other changes or none.</summary>
    Warm,
}
