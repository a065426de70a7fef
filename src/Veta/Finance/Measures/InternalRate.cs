namespace Veta.Finance.Measures;

/// <summary>
/// Internal rate of return, guarded: all rates at which the net present value is zero are looked for, and one is given only when it is the only one that can be meant.
/// Do not rank projects by it: it knows no size and assumes that surplus earns the same rate; see <see cref="Modified"/>.
/// </summary>
internal static class InternalRate
{
    private const double Lowest = -0.99;
    private const double Highest = 100;
    private const int Steps = 800;

    /// <summary>
    /// The one rate at which the net present value is zero, per year. A mine that pays for its closure has a second, negative rate, which means nothing: when exactly one rate is not negative, it is
    /// given. NaN when there is no rate between −0.99 and 100, or no single one (see <see cref="All"/>).
    /// </summary>
    public static double Of(ReadOnlySpan<double> flows)
    {
        IReadOnlyList<double> roots = All(flows.ToArray());
        if (roots.Count == 1) { return roots[0]; }
        double[] plausible = [.. roots.Where(r => r >= 0)];
        return plausible.Length == 1 ? plausible[0] : double.NaN;
    }

    /// <summary>Every rate from −0.99 to 100 at which the net present value changes sign, smallest first; at most one when the flows change sign once.</summary>
    public static IReadOnlyList<double> All(double[] flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        int changes = SignChanges(flows);
        if (changes == 0) { return []; }
        double Value(double rate) => NetPresentValue.Of(flows, rate);
        var roots = new List<double>();
        double span = Math.Log((1 + Highest) / (1 + Lowest)), before = Lowest, valueBefore = Value(Lowest);
        for (int k = 1; k <= Steps; k++)
        {
            double rate = ((1 + Lowest) * Math.Exp(span * k / Steps)) - 1, value = Value(rate);
            if (valueBefore == 0) { roots.Add(before); }
            else if (valueBefore * value < 0) { roots.Add(RootSearch.Between(Value, before, rate)); }
            (before, valueBefore) = (rate, value);
            if (changes == 1 && roots.Count == 1) { break; }
        }

        return roots;
    }

    /// <summary>How often the sign of the flows changes; zeros are passed over. More than one may mean several internal rates (rule of Descartes).</summary>
    public static int SignChanges(ReadOnlySpan<double> flows)
    {
        int changes = 0, last = 0;
        foreach (double flow in flows)
        {
            int sign = Math.Sign(flow);
            if (sign != 0 && last != 0 && sign != last) { changes++; }
            if (sign != 0) { last = sign; }
        }

        return changes;
    }

    /// <summary>
    /// Modified internal rate: outlays discounted at one rate, proceeds compounded to the last year at another, and the rate that joins the two. Always one number where money
    /// goes both ways; NaN otherwise.
    /// </summary>
    /// <param name="flows">Yearly flows, the first at t = 0.</param>
    /// <param name="financeRate">Rate at which outlays are financed, per year, above −1.</param>
    /// <param name="reinvestmentRate">Rate that proceeds earn, per year, above −1.</param>
    public static double Modified(ReadOnlySpan<double> flows, double financeRate, double reinvestmentRate)
    {
        int last = flows.Length - 1;
        double outlays = 0, proceeds = 0;
        for (int t = 0; t <= last; t++)
        {
            if (flows[t] < 0) { outlays -= flows[t] / Math.Pow(1 + financeRate, t); }
            else { proceeds += flows[t] * Math.Pow(1 + reinvestmentRate, last - t); }
        }

        return outlays > 0 && proceeds > 0 ? Math.Pow(proceeds / outlays, 1.0 / last) - 1 : double.NaN;
    }
}
