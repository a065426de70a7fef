using Veta.Data;

namespace Veta.Network.Market;

/// <summary>Prices that a package has observed.</summary>
internal static class ObservedPrices
{
    /// <summary>The last price of a material before a month, USD per unit; null when the package has none.</summary>
    public static double? LastBefore(Package package, MaterialId material, Month start) => package.Prices
        .Where(p => p.Material == material && (p.Year.Value < start.Year || (p.Year.Value == start.Year && p.Month is { } month && month < start.Number)))
        .OrderBy(p => p.Year.Value).ThenBy(p => p.Month ?? 0).LastOrDefault()?.PriceUsdPerUnit;
}
