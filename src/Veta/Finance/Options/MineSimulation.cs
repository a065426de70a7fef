using Veta.Finance.Risk;

namespace Veta.Finance.Options;

/// <summary>
/// The mine of <see cref="MineOption"/> by least-squares Monte Carlo: at each date it runs, waits or is given up, with the reserve left as a second state. For prices that need more than one factor; with one, finite differences are
/// exact. It values from below, because it decides only at its dates and by a fitted rule.
/// </summary>
internal static class MineSimulation
{
    /// <summary>Value of the open mine at a price today.</summary>
    /// <param name="terms">The mine and its market.</param>
    /// <param name="reserve">Quantity in the ground.</param>
    /// <param name="price">Price today, above 0.</param>
    /// <param name="perYear">Decisions per year.</param>
    /// <param name="years">Years after which what is left is worth nothing.</param>
    /// <param name="paths">Paths, an even number; every second one is the mirror of the one before.</param>
    /// <param name="seed">Seed.</param>
    public static double Open(MineOptionTerms terms, double reserve, double price, int perYear, int years, int paths, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(terms);
        double step = 1.0 / perYear, discount = Math.Exp(-(terms.RealRate + terms.PropertyTax) * step);
        int dates = perYear * years, levels = (int)Math.Round(reserve / terms.OutputPerYear * perYear);
        double[][] logs = Paths(terms, price, step, dates, paths, seed);
        double[][] open = Empty(levels + 1, paths), closed = Empty(levels + 1, paths), nextOpen = Empty(levels + 1, paths), nextClosed = Empty(levels + 1, paths);
        for (int t = dates - 1; t >= 0; t--)
        {
            double[] states = logs[t];
            Parallel.For(1, levels + 1, q => Decide(terms, step, discount, price, states, open[q - 1], closed[q], nextOpen[q], nextClosed[q]));
            (open, nextOpen, closed, nextClosed) = (nextOpen, open, nextClosed, closed);
        }

        return open[levels].Average();
    }

    private static void Decide(MineOptionTerms terms, double step, double discount, double price, double[] states, double[] afterRunning, double[] afterWaiting, double[] open, double[] closed)
    {
        double[]? run = LeastSquares.Fit(states, afterRunning, states.Length), wait = LeastSquares.Fit(states, afterWaiting, states.Length);
        // Today all paths stand at one price, and nothing can be fitted: the mean is what is expected.
        double meanRunning = afterRunning.Average(), meanWaiting = afterWaiting.Average();
        for (int p = 0; p < states.Length; p++)
        {
            // What follows if it runs or waits in this step, as it comes and as it is expected; the expectation decides, what comes is counted.
            double flow = step * terms.OpenFlow(price * Math.Exp(states[p])), upkeep = step * terms.MaintenancePerYear;
            double running = flow + (discount * afterRunning[p]), waiting = (discount * afterWaiting[p]) - upkeep;
            double expectRunning = flow + (discount * (run is null ? meanRunning : LeastSquares.At(run, states[p])));
            double expectWaiting = (discount * (wait is null ? meanWaiting : LeastSquares.At(wait, states[p]))) - upkeep;
            double best = Math.Max(expectRunning, expectWaiting - terms.CloseCost);
            open[p] = best <= 0 ? 0 : expectRunning >= expectWaiting - terms.CloseCost ? running : waiting - terms.CloseCost;
            best = Math.Max(expectRunning - terms.OpenCost, expectWaiting);
            closed[p] = best <= 0 ? 0 : expectRunning - terms.OpenCost > expectWaiting ? running - terms.OpenCost : waiting;
        }
    }

    private static double[][] Paths(MineOptionTerms terms, double price, double step, int dates, int paths, ulong seed)
    {
        double drift = (terms.RealRate - terms.ConvenienceYield - (0.5 * terms.Variance)) * step, spread = Math.Sqrt(terms.Variance * step);
        double[][] logs = Empty(dates, paths);
        for (int p = 0; p + 1 < paths; p += 2)
        {
            var random = new RandomStream(seed, (ulong)p);
            for (int t = 1; t < dates; t++)
            {
                double move = spread * random.Normal();
                logs[t][p] = logs[t - 1][p] + drift + move;
                logs[t][p + 1] = logs[t - 1][p + 1] + drift - move;
            }
        }

        return logs;
    }

    private static double[][] Empty(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];
}
