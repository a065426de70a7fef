namespace Veta.Finance.Options;

/// <summary>The right to stop and take a payoff, at any time up to a term, on a price that is a geometric Brownian motion, by finite differences: waiting with a licence that ends, abandoning for a scrap value.</summary>
internal static class AmericanOption
{
    /// <summary>Value today.</summary>
    /// <param name="payoff">What stopping at a price yields; may be negative, the holder then does not stop.</param>
    /// <param name="price">Price today, above 0.</param>
    /// <param name="rate">Risk-free rate, continuously compounded.</param>
    /// <param name="payout">Convenience yield, continuously compounded.</param>
    /// <param name="volatility">Volatility per square root of a year.</param>
    /// <param name="years">Term.</param>
    /// <param name="nodes">Prices on the grid.</param>
    /// <param name="steps">Steps in time.</param>
    public static double Value(Func<double, double> payoff, double price, double rate, double payout, double volatility, double years, int nodes = 801, int steps = 800)
    {
        ArgumentNullException.ThrowIfNull(payoff);
        double span = 6 * volatility * Math.Sqrt(years), width = 2 * span / (nodes - 1), step = years / steps;
        double[] floor = [.. Enumerable.Range(0, nodes).Select(i => Math.Max(0, payoff(price * Math.Exp((i * width) - span))))];
        double[] value = [.. floor], source = new double[nodes];
        var solver = new ObstacleSolver(nodes, width, rate - payout - (0.5 * volatility * volatility), volatility * volatility, rate + (1 / step));
        for (int k = 0; k < steps; k++)
        {
            for (int i = 0; i < nodes; i++) { source[i] = value[i] / step; }
            solver.Solve(source, floor, value);
        }

        return value[nodes / 2];
    }
}
