namespace Veta.Finance.Risk;

/// <summary>The standard normal distribution, to about 15 digits.</summary>
internal static class StandardNormal
{
    private const double SeriesEnds = 6;

    /// <summary>Density at a point.</summary>
    public static double Density(double x) => Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI);

    /// <summary>Probability of a value below a point, 0 to 1. Series of G. Marsaglia, Journal of Statistical Software 11(4), 2004; beyond 6 the continued fraction of Laplace.</summary>
    public static double Below(double x)
    {
        if (double.IsNaN(x)) { return double.NaN; }
        if (Math.Abs(x) > SeriesEnds)
        {
            double y = Math.Abs(x), fraction = y;
            for (int k = 40; k >= 1; k--) { fraction = y + (k / fraction); }
            double tail = double.IsInfinity(y) ? 0 : Density(y) / fraction;
            return x > 0 ? 1 - tail : tail;
        }

        double sum = x, term = x, square = x * x;
        for (int k = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); k += 2)
        {
            term *= square / k;
            sum += term;
        }

        return 0.5 + (sum * Density(x));
    }

    /// <summary>The point below which a value falls with a probability strictly between 0 and 1; infinite at the ends.</summary>
    public static double Quantile(double probability)
    {
        if (double.IsNaN(probability) || probability < 0 || probability > 1) { throw new ArgumentOutOfRangeException(nameof(probability), probability, "a probability lies between 0 and 1"); }
        if (probability is 0 or 1) { return probability == 0 ? double.NegativeInfinity : double.PositiveInfinity; }
        // Start after Hastings (Abramowitz and Stegun 26.2.23, error below 4.5e-4); three steps of Halley give full precision.
        double tail = Math.Min(probability, 1 - probability), t = Math.Sqrt(-2 * Math.Log(tail));
        double x = t - ((2.515517 + (t * (0.802853 + (t * 0.010328)))) / (1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308)))))));
        x = probability < 0.5 ? -x : x;
        for (int k = 0; k < 3; k++)
        {
            double step = (Below(x) - probability) / Density(x);
            x -= step / (1 + (0.5 * x * step));
        }

        return x;
    }
}
