namespace Veta.Network;

/// <summary>A limit on trade in a period.</summary>
/// <param name="Limit">Position in trade_limits.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct TradeLimitAt(int Limit, int Period);
