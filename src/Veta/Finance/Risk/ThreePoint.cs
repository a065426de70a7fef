namespace Veta.Finance.Risk;

/// <summary>A figure known by its low, most likely and high value, as a PERT distribution: a beta distribution on that range whose mean is (low + 4·mode + high)/6.</summary>
/// <param name="Low">Lowest value.</param>
/// <param name="Mode">Most likely value, between the two.</param>
/// <param name="High">Highest value.</param>
internal sealed record ThreePoint(double Low, double Mode, double High)
{
    /// <summary>Mean.</summary>
    public double Mean => (Low + (4 * Mode) + High) / 6;

    /// <summary>A draw; the mode when the range is empty. Beta by two gamma draws (Marsaglia and Tsang 2000).</summary>
    public double Draw(RandomStream random)
    {
        double range = High - Low;
        if (!(range >= 0) || Mode < Low || Mode > High) { throw new InvalidOperationException($"low {Low}, mode {Mode} and high {High} are not in order"); }
        if (range == 0) { return Mode; }
        double a = 1 + (4 * (Mode - Low) / range), b = 1 + (4 * (High - Mode) / range);
        double x = Gamma(random, a), y = Gamma(random, b);
        return Low + (range * x / (x + y));
    }

    private static double Gamma(RandomStream random, double shape)
    {
        double d = shape - (1.0 / 3), c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = random.Normal(), v = 1 + (c * x);
            if (v <= 0) { continue; }
            v = v * v * v;
            if (Math.Log(random.Uniform()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v))) { return d * v; }
        }
    }
}
