using Veta.Analyses.Runs;

namespace Veta.Analyses.Depend.Removal;

/// <summary>What one removal does.</summary>
/// <param name="Case">What was removed.</param>
/// <param name="Changes">False when it is proven that the largest share served stays as it was.</param>
/// <param name="Point">An optimal point without it; the base point when nothing changes; empty when it is not answered.</param>
internal sealed record RemovalOutcome(RemovalCase Case, bool Changes, double[] Point)
{
    /// <summary>Whether it is answered.</summary>
    public RowState State { get; init; } = RowState.Answered;

    /// <summary>Why it is not; null when it is, or was not done.</summary>
    public Sentence? Reason { get; init; }

    /// <summary>A removal without an answer.</summary>
    public static RemovalOutcome Without(RemovalCase removed, RowState state, Sentence? reason = null) => new(removed, false, []) { State = state, Reason = reason };
}
