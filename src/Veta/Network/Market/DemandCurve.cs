using Veta.Data;

namespace Veta.Network.Market;

/// <summary>
/// A demand curve cut into steps for a linear program: each step has a width and the mean worth over it, so that the area under the steps is the area
/// under the curve. The error of the optimum falls with the square of the number of steps.
/// </summary>
internal static class DemandCurve
{
    // Below the usual price the curve is followed down to half of it; further down it ends, as stores of cheap material are the stocks' business.
    private const double LeastPrice = 0.5;

    // Two narrow steps hug the usual point, so that a price is the usual one to this tolerance when exactly the usual quantity can be had.
    private const double NearWidth = 1e-5;
    private const double NearValue = 1e-6;

    /// <summary>The steps of a curve through the usual point, dearest first.</summary>
    /// <param name="kind">Form of the curve.</param>
    /// <param name="elasticity">At the usual price; 0 or less.</param>
    /// <param name="price">The usual price, USD per unit; above 0.</param>
    /// <param name="choke">Highest price paid, USD per unit; not below the usual price.</param>
    /// <param name="count">Steps between the choke and the usual price, 1 or more.</param>
    /// <returns>Width as a share of the usual quantity, and worth in USD per unit.</returns>
    /// <remarks>Source: Takayama and Judge (1971), Spatial and Temporal Price and Allocation Models.</remarks>
    public static IReadOnlyList<(double Width, double Value)> Steps(DemandCurveKind kind, double elasticity, double price, double choke, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elasticity, 0);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        ArgumentOutOfRangeException.ThrowIfLessThan(choke, price);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (elasticity == 0) { return [(1, choke)]; }
        return Hugging(kind == DemandCurveKind.Linear ? Linear(elasticity, price, choke, count) : Constant(elasticity, price, choke, count), price);
    }

    /// <summary>Takes the two narrow steps at the usual point out of their neighbours.</summary>
    private static List<(double Width, double Value)> Hugging(List<(double Width, double Value)> steps, double price)
    {
        int next = steps.FindIndex(s => s.Value < price);
        if (next <= 0 || steps[next - 1].Width <= NearWidth || steps[next].Width <= NearWidth) { return steps; }
        steps[next - 1] = steps[next - 1] with { Width = steps[next - 1].Width - NearWidth };
        steps[next] = steps[next] with { Width = steps[next].Width - NearWidth };
        steps.InsertRange(next, [(NearWidth, price * (1 + NearValue)), (NearWidth, price * (1 - NearValue))]);
        return steps;
    }

    private static List<(double Width, double Value)> Linear(double elasticity, double price, double choke, int count)
    {
        double most = 1 - elasticity, least = Math.Max(0, 1 + (elasticity * ((choke / price) - 1)));
        var steps = new List<(double, double)>();
        if (least > 0) { steps.Add((least, choke)); }
        Cut(least, 1, count);
        Cut(1, most, Math.Max(1, (int)Math.Round(count * (most - 1) / Math.Max(1 - least, 1e-9))));
        return steps;

        void Cut(double from, double to, int parts)
        {
            double width = (to - from) / parts;
            if (width <= 0) { return; }
            for (int k = 0; k < parts; k++) { steps.Add((width, price * (1 + ((from + ((k + 0.5) * width) - 1) / elasticity)))); }
        }
    }

    private static List<(double Width, double Value)> Constant(double elasticity, double price, double choke, int count)
    {
        double top = choke / price;
        var steps = new List<(double, double)> { (Math.Pow(top, elasticity), choke) };
        if (top > 1)
        {
            for (int k = count; k > 0; k--) { Add(Math.Pow(top, k / (double)count), Math.Pow(top, (k - 1) / (double)count)); }
        }

        int below = Math.Max(1, count / 3);
        for (int k = 0; k < below; k++) { Add(Math.Pow(LeastPrice, k / (double)below), Math.Pow(LeastPrice, (k + 1) / (double)below)); }
        return steps;

        // One step between two prices over the usual price, with the mean of the curve over it.
        void Add(double high, double low)
        {
            double from = Math.Pow(high, elasticity), to = Math.Pow(low, elasticity), power = 1 + (1 / elasticity);
            double area = Math.Abs(power) < 1e-12 ? Math.Log(to / from) : (Math.Pow(to, power) - Math.Pow(from, power)) / power;
            steps.Add((to - from, price * area / (to - from)));
        }
    }
}
