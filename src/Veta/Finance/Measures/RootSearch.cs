namespace Veta.Finance.Measures;

/// <summary>Zero of a continuous function between two points where its sign differs: bisection kept, speeded by secants (Illinois form of regula falsi).</summary>
internal static class RootSearch
{
    private const int MostSteps = 300;

    /// <summary>The zero to about the last digit; NaN when the signs at both ends are alike or a value is not a number.</summary>
    public static double Between(Func<double, double> function, double low, double high)
    {
        double atLow = function(low), atHigh = function(high);
        if (atLow == 0) { return low; }
        if (atHigh == 0) { return high; }
        if (!(atLow * atHigh < 0)) { return double.NaN; }
        int side = 0;
        for (int step = 0; step < MostSteps; step++)
        {
            // Every third step halves the bracket, so that flat stretches cannot hold the search up.
            double at = step % 3 == 2 ? 0.5 * (low + high) : ((low * atHigh) - (high * atLow)) / (atHigh - atLow);
            if (!(at > Math.Min(low, high)) || !(at < Math.Max(low, high))) { at = 0.5 * (low + high); }
            double value = function(at);
            if (value == 0 || Math.Abs(high - low) <= 1e-14 * Math.Max(Math.Abs(low), Math.Abs(high))) { return at; }
            if (value * atHigh > 0)
            {
                (high, atHigh) = (at, value);
                if (side == 1) { atLow *= 0.5; }
                side = 1;
            }
            else
            {
                (low, atLow) = (at, value);
                if (side == -1) { atHigh *= 0.5; }
                side = -1;
            }
        }

        return 0.5 * (low + high);
    }
}
