using Veta.Finance.Risk;

namespace Veta.Finance.Support;

/// <summary>European options on forwards (F. Black, Journal of Financial Economics 3, 1976). Do not use for prices that revert to a mean: volatility then does not grow with time; simulate instead.</summary>
internal static class Black76
{
    /// <summary>Value today of the right to sell at the strike after some years: e⁻ʳᵀ(K·N(−d₂) − F·N(−d₁)).</summary>
    /// <param name="forward">Forward price, above 0.</param>
    /// <param name="strike">Strike, above 0.</param>
    /// <param name="volatility">Volatility per square root of a year, above 0.</param>
    /// <param name="rate">Risk-free rate, continuously compounded.</param>
    /// <param name="years">Time to maturity, above 0.</param>
    public static double Put(double forward, double strike, double volatility, double rate, double years)
    {
        double spread = volatility * Math.Sqrt(years), d1 = (Math.Log(forward / strike) / spread) + (0.5 * spread);
        return Math.Exp(-rate * years) * ((strike * StandardNormal.Below(spread - d1)) - (forward * StandardNormal.Below(-d1)));
    }

    /// <summary>Value today of the right to buy at the strike, by parity: put + e⁻ʳᵀ(F − K).</summary>
    public static double Call(double forward, double strike, double volatility, double rate, double years) =>
        Put(forward, strike, volatility, rate, years) + (Math.Exp(-rate * years) * (forward - strike));
}
