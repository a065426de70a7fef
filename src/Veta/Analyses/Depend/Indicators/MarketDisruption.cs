namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// The market that is left when some exporters stop supplying it for a year. Source: the scenario method of U.S. Geological Survey, Open-File Report 2025-1047 (over 1,200
/// year-long trade disruptions), formulated here as one monotone equation in the price. Not for months: stocks and panic buying are in the crisis analysis.
/// </summary>
internal static class MarketDisruption
{
    /// <summary>
    /// Clears the market: supply of those who stay, plus what stocks release, equals demand. Above the choke price a substitute or a dear process takes the rest of demand.
    /// </summary>
    /// <param name="suppliers">Suppliers that stay.</param>
    /// <param name="demand">Demand at the price before, units a year, above 0.</param>
    /// <param name="demandElasticity">Elasticity of demand, below 0.</param>
    /// <param name="release">What stocks release in the year.</param>
    /// <param name="chokePrice">Price over the price before at which a backstop takes over, above 1; default 100.</param>
    /// <returns>Price over the price before (at most the choke price), quantity used over demand before, and share of demand before that the backstop serves.</returns>
    public static (double Price, double Quantity, double Backstop) Of(IReadOnlyList<MarketSupplier> suppliers, double demand, double demandElasticity, double release = 0, double chokePrice = 100)
    {
        ArgumentNullException.ThrowIfNull(suppliers);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(demand);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(demandElasticity, 0);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(chokePrice, 1);
        double Supply(double price) => suppliers.Sum(s => s.At(price)) + release;
        double Demand(double price) => demand * Math.Pow(price, demandElasticity);
        double Gap(double logPrice) => Supply(Math.Exp(logPrice)) - Demand(Math.Exp(logPrice));
        double high = Math.Log(chokePrice);
        if (Gap(high) < 0)
        {
            double wanted = Demand(chokePrice);
            return (chokePrice, wanted / demand, (wanted - Supply(chokePrice)) / demand);
        }

        // The gap rises with the price: more supply, less demand.
        double low = -high;
        for (int step = 0; step < 200 && high - low > 1e-15 * Math.Max(1, Math.Abs(high)); step++)
        {
            double middle = (low + high) / 2;
            if (Gap(middle) >= 0) { high = middle; } else { low = middle; }
        }

        double cleared = Math.Exp((low + high) / 2);
        return (cleared, Demand(cleared) / demand, 0);
    }
}
