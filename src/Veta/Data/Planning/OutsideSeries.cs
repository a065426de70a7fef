namespace Veta.Data.Planning;

/// <summary>What a series is before its first and after its last year.</summary>
public enum OutsideSeries
{
    /// <summary>Asking is an error: demands, supplies, sales.</summary>
    Error,

    /// <summary>The first figure before, the last figure after: facility years.</summary>
    Hold,

    /// <summary>An error before (ask <see cref="Series.FirstYear"/> first), the last figure after: caps, in force from their first year.</summary>
    HoldAfter,
}
