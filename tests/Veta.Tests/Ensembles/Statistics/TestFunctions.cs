using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;

namespace Veta.Tests.Ensembles.Statistics;

/// <summary>Functions whose indices are known, and members that answer with them.</summary>
internal static class TestFunctions
{
    /// <summary>sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ over −π to π.</summary>
    public static double Ishigami(double[] u)
    {
        double[] x = [.. u.Select(v => -Math.PI + (2 * Math.PI * v))];
        return Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    /// <summary>What each member of a design answers; null where it fails.</summary>
    public static Outcomes Answers(IDesign design, Func<double[], double> function, Func<int, bool>? fails = null) => new(
        [.. Enumerable.Range(0, design.Members).Select(m => fails?.Invoke(m) == true ? (double?)null : function([.. Enumerable.Range(0, design.Drivers).Select(d => design.At(m, d))]))]);
}
