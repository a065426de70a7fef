using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>What levers need to tell what they cost.</summary>
/// <param name="Package">The package.</param>
/// <param name="Year">Year of the first month.</param>
/// <param name="StockPrice">Usual price of a material where most of it is used, USD per unit.</param>
/// <param name="InCalmMonths">What the lever costs those in its regions while nothing happens, USD over the run; null where it cannot be told.</param>
internal sealed record LeverMoney(Package Package, int Year, Func<MaterialId, double> StockPrice, Func<double?> InCalmMonths);
