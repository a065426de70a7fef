using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;

namespace Veta.Ensembles.Designs;

/// <summary>Curves of probability, by the library. Their last digits may differ between processors and systems, as those of the logarithm do; the numbers of a design do not.</summary>
internal static class Curves
{
    /// <summary>Share of the standard normal below a number.</summary>
    public static double NormalBelow(double score) => Normal.CDF(0, 1, score);

    /// <summary>The number that a share of the standard normal lies below; infinite at 0 and 1.</summary>
    public static double NormalAt(double probability) => Normal.InvCDF(0, 1, probability);

    /// <summary>Height of the standard normal.</summary>
    public static double NormalHeight(double score) => Normal.PDF(0, 1, score);

    /// <summary>Share of the beta distribution below a number from 0 to 1: the regularised incomplete beta function.</summary>
    public static double BetaBelow(double a, double b, double x) => SpecialFunctions.BetaRegularized(a, b, x);

    /// <summary>The number that a share of the beta distribution lies below, within 1e-12.</summary>
    public static double BetaAt(double a, double b, double probability) => probability <= 0 ? 0 : probability >= 1 ? 1 : Beta.InvCDF(a, b, probability);

    /// <summary>The number that a share of Student's distribution lies below.</summary>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    /// <param name="probability">Above 0, below 1.</param>
    public static double StudentAt(double freedom, double probability) => StudentT.InvCDF(0, 1, freedom, probability);

    /// <summary>An integral by 64 points of Gauss and Legendre: exact for polynomials, about four digits where the curve is infinite at an end.</summary>
    public static double Integral(Func<double, double> curve, double from, double to) => GaussLegendreRule.Integrate(curve, from, to, 64);
}
