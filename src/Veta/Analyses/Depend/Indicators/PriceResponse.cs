namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// Price and quantity when part of supply is lost, with constant elasticities, in closed form. Source: textbook partial equilibrium, as in U.S. Geological Survey,
/// Open-File Report 2025-1047. It explodes for large losses and stiff markets: use <see cref="MarketDisruption"/> with spare capacity and a choke price there.
/// </summary>
public static class PriceResponse
{
    /// <summary>Price and quantity after over before.</summary>
    /// <param name="lost">Share of supply lost, 0 to below 1.</param>
    /// <param name="demandElasticity">Elasticity of demand, below 0.</param>
    /// <param name="supplyElasticity">Elasticity of supply, 0 or above.</param>
    public static (double Price, double Quantity) Of(double lost, double demandElasticity, double supplyElasticity)
    {
        if (lost is not (>= 0 and < 1)) { throw new ArgumentOutOfRangeException(nameof(lost), lost, "the share of supply lost must be at least 0 and below 1"); }
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(demandElasticity, 0);
        ArgumentOutOfRangeException.ThrowIfNegative(supplyElasticity);
        double price = Math.Pow(1 - lost, 1 / (demandElasticity - supplyElasticity));
        return (price, Math.Pow(price, demandElasticity));
    }
}
