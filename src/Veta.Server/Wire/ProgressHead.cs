namespace Veta.Server.Wire;

/// <summary>How far a job is.</summary>
/// <param name="Phase">Name of the phase.</param>
/// <param name="Seconds">Seconds since the job began.</param>
/// <param name="Iterations">Iterations of the solve.</param>
/// <param name="Objective">Objective of the best point; null when there is none.</param>
/// <param name="Bound">Best proven bound; null when there is none.</param>
internal sealed record ProgressHead(string Phase, double Seconds, long Iterations, double? Objective, double? Bound);
