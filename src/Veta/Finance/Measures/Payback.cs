namespace Veta.Finance.Measures;

/// <summary>Years until what was put in has come back.</summary>
internal static class Payback
{
    /// <summary>
    /// Years from t = 0 to the last time at which the cumulated flow turns from negative to positive, within a year in proportion; NaN when it ends negative, 0 when it is never negative.
    /// Says nothing of what comes after; do not rank by it.
    /// </summary>
    /// <param name="flows">Yearly flows, the first at t = 0.</param>
    /// <param name="rate">0 for the simple payback, a discount rate for the discounted one.</param>
    public static double Years(ReadOnlySpan<double> flows, double rate = 0)
    {
        double sum = 0, factor = 1, years = 0;
        for (int t = 0; t < flows.Length; t++)
        {
            double flow = flows[t] * factor, before = sum;
            sum += flow;
            if (before < 0 && sum >= 0) { years = t - 1 + (-before / flow); }
            else if (sum < 0) { years = double.NaN; }
            factor /= 1 + rate;
        }

        return sum < 0 ? double.NaN : years;
    }
}
