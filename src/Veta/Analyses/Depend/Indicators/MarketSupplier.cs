namespace Veta.Analyses.Depend.Indicators;

/// <summary>A supplier that stays in a market after others are cut off.</summary>
/// <param name="Quantity">Supply before, units a year.</param>
/// <param name="SpareCapacity">Most that it can add within the time of the scenario, units a year.</param>
/// <param name="Elasticity">Elasticity of its supply, 0 or above.</param>
internal readonly record struct MarketSupplier(double Quantity, double SpareCapacity, double Elasticity)
{
    /// <summary>Supply at a price over the price before: it follows the elasticity up to all capacity.</summary>
    public double At(double price) => Math.Min(Quantity * Math.Pow(price, Elasticity), Quantity + SpareCapacity);
}
