namespace Veta.Analyses.Planning.Policy;

/// <summary>The largest residual of a round.</summary>
/// <param name="PriceUsdPerUnit">Price that its wedge hangs on, USD per unit.</param>
/// <param name="ResidualUsdPerUnit">What is due less what was used, without its sign, USD per unit.</param>
internal sealed record RoundPrice(double PriceUsdPerUnit, double ResidualUsdPerUnit);
