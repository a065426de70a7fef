namespace Veta.Finance.Prices;

/// <summary>
/// A mean-reverting process fitted to a series by regressing ln S on its value before (AR(1)): the slope is e^−κΔt. On short series the slope comes out too low and the speed too high;
/// <see cref="CorrectedSpeed"/> takes away the leading bias by the jackknife of two halves (Phillips and Yu, Review of Financial Studies 18, 2005).
/// </summary>
/// <param name="Speed">κ per year as regressed.</param>
/// <param name="CorrectedSpeed">κ per year after the jackknife; may be 0 or negative when the series shows no reversion.</param>
/// <param name="LongRunLog">Mean of the logarithm in the long run.</param>
/// <param name="Volatility">σ per square root of a year.</param>
/// <param name="Observations">Number of prices.</param>
/// <param name="From">First date, as given.</param>
/// <param name="To">Last date, as given.</param>
public sealed record MeanReversionFit(double Speed, double CorrectedSpeed, double LongRunLog, double Volatility, int Observations, string From, string To)
{
    private const int Least = 8;

    /// <summary>Fits a series of prices at equal steps.</summary>
    /// <param name="prices">At least eight prices above 0, oldest first; averages of periods understate volatility.</param>
    /// <param name="step">Years between two prices, such as 1/12.</param>
    /// <param name="from">First date, for the record.</param>
    /// <param name="to">Last date, for the record.</param>
    /// <exception cref="ArgumentException">Too few prices, one is not above 0, or the series runs away instead of reverting.</exception>
    public static MeanReversionFit Of(ReadOnlySpan<double> prices, double step, string from = "", string to = "")
    {
        if (prices.Length < Least) { throw new ArgumentException($"{prices.Length} prices are too few to calibrate; give at least {Least}", nameof(prices)); }
        double[] logs = new double[prices.Length];
        for (int k = 0; k < logs.Length; k++)
        {
            if (!(prices[k] > 0)) { throw new ArgumentException($"price {k + 1} is {prices[k]}; prices must be above 0", nameof(prices)); }
            logs[k] = Math.Log(prices[k]);
        }

        (double slope, double intercept, double variance) = Regress(logs);
        if (!(slope > 0 && slope < 1)) { throw new ArgumentException($"the slope of the series on itself is {slope:G4}: it does not revert to a mean; use a geometric Brownian motion, or a longer series", nameof(prices)); }
        double speed = -Math.Log(slope) / step;
        double volatility = Math.Sqrt(variance * 2 * speed / (1 - (slope * slope)));
        return new MeanReversionFit(speed, Jackknife(logs, speed, step), intercept / (1 - slope), volatility, prices.Length, from, to);
    }

    /// <summary>The process from a price today, at the regressed speed.</summary>
    public MeanReverting Process(double start) => new(start, Speed, LongRunLog + (Volatility * Volatility / (2 * Speed)), Volatility);

    private static double Jackknife(double[] logs, double speed, double step)
    {
        int half = logs.Length / 2;
        double first = SpeedOf(logs.AsSpan(0, half), step), second = SpeedOf(logs.AsSpan(logs.Length - half), step);
        return (2 * speed) - (0.5 * (first + second));
    }

    private static double SpeedOf(ReadOnlySpan<double> logs, double step) => -Math.Log(Math.Clamp(Regress(logs).Slope, 1e-6, 2)) / step;

    private static (double Slope, double Intercept, double Variance) Regress(ReadOnlySpan<double> logs)
    {
        int n = logs.Length - 1;
        double meanX = 0, meanY = 0, xx = 0, xy = 0, residual = 0;
        for (int k = 0; k < n; k++)
        {
            meanX += logs[k] / n;
            meanY += logs[k + 1] / n;
        }

        for (int k = 0; k < n; k++)
        {
            xx += (logs[k] - meanX) * (logs[k] - meanX);
            xy += (logs[k] - meanX) * (logs[k + 1] - meanY);
        }

        double slope = xx > 0 ? xy / xx : 1, intercept = meanY - (slope * meanX);
        for (int k = 0; k < n; k++)
        {
            double error = logs[k + 1] - intercept - (slope * logs[k]);
            residual += error * error;
        }

        return (slope, intercept, residual / Math.Max(1, n - 2));
    }
}
