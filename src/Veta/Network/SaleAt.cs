namespace Veta.Network;

/// <summary>A series of sales in a period.</summary>
/// <param name="Series">Position in <see cref="Blocks.OutsideSales.SeriesOf"/>.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct SaleAt(int Series, int Period);
