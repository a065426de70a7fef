using Veta.Lp;

namespace Veta.Analyses.Runs;

/// <summary>A program of an analysis that ended without the optimum it needs; it tells which, how it ended, and what to do.</summary>
/// <param name="status">How the solve ended; never optimal, never cancelled.</param>
/// <param name="told">What to tell the user.</param>
public sealed class SolveFailedException(SolveStatus status, Sentence told) : Exception(told.In(Language.English)), ITold
{
    /// <summary>How the solve ended.</summary>
    public SolveStatus Status => status;

    /// <inheritdoc/>
    public Sentence Told => told;

    /// <summary>What to throw for a solve without an optimum: that the caller stopped it is no failure.</summary>
    /// <param name="result">The solve.</param>
    /// <param name="told">What to tell the user when it failed.</param>
    public static Exception Of(SolveResult result, Func<Sentence> told)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(told);
        return result.Status == SolveStatus.Cancelled ? new OperationCanceledException() : new SolveFailedException(result.Status, told());
    }

    /// <summary>How a solve ended, in a word.</summary>
    public static Sentence Ended(SolveResult result) => result.Status.Told();
}
