namespace Veta.Network;

/// <summary>A series of supplies in a period.</summary>
/// <param name="Series">Position in <see cref="Blocks.Purchases.SeriesOf"/>.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct SupplyAt(int Series, int Period);
