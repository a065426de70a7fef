using System.Diagnostics;
using Veta.Lp;

namespace Veta.Solvers;

/// <summary>The two reasons to stop a running solve before its end, on our own wall clock: engines count other clocks.</summary>
internal sealed class StopSignal(TimeSpan? limit, CancellationToken cancellationToken)
{
    private readonly long _started = Stopwatch.GetTimestamp();

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    internal TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    /// <summary>True when a solve could be stopped at all; false lets the engine run without questions.</summary>
    internal bool CanStop => limit is not null || CancellationToken.CanBeCanceled;

    internal bool ShouldStop => CancellationToken.IsCancellationRequested || Elapsed >= limit;

    /// <summary>Time left, null when there is no limit; never negative.</summary>
    internal TimeSpan? Remaining => limit is { } whole ? TimeSpan.FromTicks(Math.Max(0, (whole - Elapsed).Ticks)) : null;

    /// <summary>The status of a solve that was stopped.</summary>
    internal SolveStatus Status => CancellationToken.IsCancellationRequested ? SolveStatus.Cancelled : SolveStatus.TimeLimit;
}
