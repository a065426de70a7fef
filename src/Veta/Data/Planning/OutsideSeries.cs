namespace Veta.Data.Planning;

/// <summary>What a figure given by years is before its first and after its last year.</summary>
public enum OutsideSeries
{
    /// <summary>No figure on either side: demands, supplies, sales, where asking is an error.</summary>
    None,

    /// <summary>The first figure before, the last figure after: facility years.</summary>
    Hold,

    /// <summary>No figure before, the last figure after: caps, in force from their first year.</summary>
    HoldAfter,
}
