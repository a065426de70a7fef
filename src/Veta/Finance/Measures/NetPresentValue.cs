namespace Veta.Finance.Measures;

/// <summary>Value today of yearly flows. Pure functions.</summary>
internal static class NetPresentValue
{
    /// <summary>Σ CFₜ (1+r)⁻ᵗ with the first flow at t = 0; with <see cref="FlowTiming.Middle"/> every flow is half a year earlier, with <see cref="FlowTiming.Start"/> a year. The unit of the flows.</summary>
    /// <param name="flows">Yearly flows, money in positive; empty gives 0.</param>
    /// <param name="rate">Discount rate per year, above −1.</param>
    /// <param name="timing">Where in the year flows fall.</param>
    public static double Of(ReadOnlySpan<double> flows, double rate, FlowTiming timing = FlowTiming.End)
    {
        if (!(rate > -1) || !double.IsFinite(rate)) { throw new ArgumentOutOfRangeException(nameof(rate), rate, "a rate must be above -1 and finite"); }
        double sum = 0, factor = 1 / (1 + rate);
        // From the last flow backwards: one multiplication a year and no power.
        for (int t = flows.Length - 1; t >= 0; t--) { sum = (sum * factor) + flows[t]; }
        return timing switch { FlowTiming.Middle => sum * Math.Sqrt(1 + rate), FlowTiming.Start => sum * (1 + rate), _ => sum };
    }

    /// <summary>Net present value over the present value of what is put in (the negative flows): what a unit of capital earns. NaN when nothing is put in.</summary>
    public static double ProfitabilityIndex(ReadOnlySpan<double> flows, double rate)
    {
        Span<double> outlay = new double[flows.Length];
        for (int t = 0; t < flows.Length; t++) { outlay[t] = Math.Max(0, -flows[t]); }
        double capital = Of(outlay, rate);
        return capital > 0 ? Of(flows, rate) / capital : double.NaN;
    }

    /// <summary>Present value of costs over present value of quantities: the constant price at which the net present value of costs and sales is zero. NaN when nothing is made.</summary>
    /// <param name="costs">Yearly cost, positive.</param>
    /// <param name="quantities">Yearly output, of the same length.</param>
    /// <param name="rate">Discount rate per year, above −1.</param>
    public static double LevelisedCost(ReadOnlySpan<double> costs, ReadOnlySpan<double> quantities, double rate)
    {
        if (costs.Length != quantities.Length) { throw new ArgumentException("costs and quantities must cover the same years", nameof(quantities)); }
        double made = Of(quantities, rate);
        return made > 0 ? Of(costs, rate) / made : double.NaN;
    }
}
