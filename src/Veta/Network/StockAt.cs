namespace Veta.Network;

/// <summary>A stock in a period.</summary>
/// <param name="Stock">Position in stocks.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct StockAt(int Stock, int Period);
