namespace Veta.Lp;

/// <summary>A snapshot of a running solve.</summary>
/// <param name="Seconds">Wall-clock seconds since the solve began.</param>
/// <param name="Iterations">Simplex or interior-point iterations so far.</param>
/// <param name="Objective">Objective of the current or best point; NaN when there is none yet.</param>
/// <param name="Bound">Best proven bound; NaN when there is none yet.</param>
public readonly record struct SolveProgress(double Seconds, long Iterations, double Objective, double Bound);
