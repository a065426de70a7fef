namespace Veta.Finance.Options;

/// <summary>
/// The right to invest once, at any time (Dixit and Pindyck, <em>Investment under Uncertainty</em>, 1994, chapter 5): the project's value is a geometric Brownian motion, and waiting has a value. Not for projects
/// with a licence that ends soon or a value that reverts quickly; it then asks too much.
/// </summary>
/// <param name="Rate">Risk-free rate per year, above 0.</param>
/// <param name="Payout">What the project's value earns its owner per year and a waiting investor forgoes, above 0.</param>
/// <param name="Volatility">Volatility of the project's value per square root of a year, above 0.</param>
internal sealed record InvestmentOption(double Rate, double Payout, double Volatility)
{
    /// <summary>β, positive root of ½σ²β(β−1) + (r−δ)β − r = 0; above 1.</summary>
    public double Exponent
    {
        get
        {
            double square = Volatility * Volatility, half = 0.5 - ((Rate - Payout) / square);
            return half + Math.Sqrt((half * half) + (2 * Rate / square));
        }
    }

    /// <summary>Value of the project at which investing pays, over its cost: β/(β−1), above 1.</summary>
    public double Trigger => Exponent / (Exponent - 1);

    /// <summary>Value of the right to invest at a cost in a project of a value: A·V^β below the trigger, V − I above.</summary>
    public double Value(double projectValue, double investment)
    {
        double trigger = Trigger * investment;
        return projectValue >= trigger ? projectValue - investment : (trigger - investment) * Math.Pow(projectValue / trigger, Exponent);
    }
}
