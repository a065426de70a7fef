using Veta.Finance.Risk;

namespace Veta.Finance.Options;

/// <summary>Optimal stopping by simulation and regression (Longstaff and Schwartz, Review of Financial Studies 14, 2001). It values from below: the rule found is never better than the best one. For one price without frills <see cref="AmericanOption"/> is exact and faster.</summary>
internal static class LeastSquaresMonteCarlo
{
    /// <summary>Value today of the right to stop at one of the coming dates.</summary>
    /// <param name="payoff">What stopping at a price yields.</param>
    /// <param name="price">Price today, above 0.</param>
    /// <param name="rate">Risk-free rate, continuously compounded.</param>
    /// <param name="payout">Convenience yield, continuously compounded.</param>
    /// <param name="volatility">Volatility per square root of a year.</param>
    /// <param name="years">Term.</param>
    /// <param name="dates">Dates at which one may stop, equally spaced.</param>
    /// <param name="paths">Paths, an even number; every second one is the mirror of the one before.</param>
    /// <param name="seed">Seed.</param>
    public static double Value(Func<double, double> payoff, double price, double rate, double payout, double volatility, double years, int dates, int paths, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(payoff);
        double step = years / dates, discount = Math.Exp(-rate * step), drift = (rate - payout - (0.5 * volatility * volatility)) * step, spread = volatility * Math.Sqrt(step);
        double[][] logs = [.. Enumerable.Range(0, dates).Select(_ => new double[paths])];
        for (int p = 0; p + 1 < paths; p += 2)
        {
            var random = new RandomStream(seed, (ulong)p);
            double up = 0, down = 0;
            for (int t = 0; t < dates; t++)
            {
                double move = spread * random.Normal();
                logs[t][p] = up += drift + move;
                logs[t][p + 1] = down += drift - move;
            }
        }

        double[] cash = [.. logs[dates - 1].Select(x => Math.Max(0, payoff(price * Math.Exp(x))))];
        double[] states = new double[paths], values = new double[paths];
        for (int t = dates - 2; t >= 0; t--)
        {
            int count = 0;
            for (int p = 0; p < paths; p++)
            {
                cash[p] *= discount;
                // Only paths that are worth stopping are regressed, as in the paper: the fit need not hold elsewhere.
                if (payoff(price * Math.Exp(logs[t][p])) > 0) { (states[count], values[count++]) = (logs[t][p], cash[p]); }
            }

            if (count < 50 || LeastSquares.Fit(states, values, count) is not { } fit) { continue; }
            for (int p = 0; p < paths; p++)
            {
                double now = payoff(price * Math.Exp(logs[t][p]));
                if (now > 0 && now > LeastSquares.At(fit, logs[t][p])) { cash[p] = now; }
            }
        }

        return Math.Max(payoff(price), discount * cash.Average());
    }
}
