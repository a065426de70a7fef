namespace Veta.Analyses.Depend.Removal;

/// <summary>What one removal does.</summary>
/// <param name="Case">What was removed.</param>
/// <param name="Changes">False when it is proven that the largest share served stays as it was.</param>
/// <param name="Point">An optimal point without it; the base point when nothing changes.</param>
internal sealed record RemovalOutcome(RemovalCase Case, bool Changes, double[] Point);
