using Veta.Lp;

namespace Veta.Analyses.Runs;

/// <summary>A program of an analysis that ended without the optimum it needs; the message says which, how it ended, and what to do.</summary>
/// <param name="status">How the solve ended; never optimal, never cancelled.</param>
/// <param name="message">What to tell the user.</param>
public sealed class SolveFailedException(SolveStatus status, string message) : Exception(message)
{
    /// <summary>How the solve ended.</summary>
    public SolveStatus Status => status;

    /// <summary>What to throw for a solve without an optimum: that the caller stopped it is no failure.</summary>
    /// <param name="result">The solve.</param>
    /// <param name="message">What to tell the user when it failed.</param>
    public static Exception Of(SolveResult result, Func<string> message)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(message);
        return result.Status == SolveStatus.Cancelled ? new OperationCanceledException() : new SolveFailedException(result.Status, message());
    }
}
