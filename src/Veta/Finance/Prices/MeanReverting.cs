using Veta.Finance.Risk;

namespace Veta.Finance.Prices;

/// <summary>
/// One-factor model of E. S. Schwartz (Journal of Finance 52, 1997): dS = κ(μ − ln S)S dt + σS dW, so that ln S reverts to α = μ − σ²/2κ. Steps are exact.
/// </summary>
/// <param name="Start">Price today, above 0.</param>
/// <param name="Speed">κ per year, above 0.</param>
/// <param name="LogLevel">μ, logarithm of the price.</param>
/// <param name="Volatility">σ per square root of a year.</param>
/// <param name="RiskPremium">λ, market price of risk in the log level; 0 for the real-world process. Futures use α − λ.</param>
internal sealed record MeanReverting(double Start, double Speed, double LogLevel, double Volatility, double RiskPremium = 0) : IPriceProcess
{
    /// <summary>α, mean of the logarithm of the price in the long run.</summary>
    public double LongRunLog => LogLevel - (Volatility * Volatility / (2 * Speed));

    /// <summary>Years in which a distance from the long run halves: ln 2/κ.</summary>
    public double HalfLifeYears => Math.Log(2) / Speed;

    /// <summary>Futures price for delivery after some years; tends to exp(α − λ + σ²/4κ).</summary>
    public double Futures(double years)
    {
        double kept = Math.Exp(-Speed * years);
        return Math.Exp((kept * Math.Log(Start)) + ((1 - kept) * (LongRunLog - RiskPremium)) + (Volatility * Volatility / (4 * Speed) * (1 - (kept * kept))));
    }

    /// <summary>Standard deviation of the logarithm of the price after some years.</summary>
    public double LogDeviation(double years) => Volatility * Math.Sqrt((1 - Math.Exp(-2 * Speed * years)) / (2 * Speed));

    /// <inheritdoc/>
    public void Path(RandomStream random, Span<double> prices, ReadOnlySpan<double> normals)
    {
        double kept = Math.Exp(-Speed), spread = LogDeviation(1), level = LongRunLog - RiskPremium, log = Math.Log(Start);
        for (int t = 0; t < prices.Length; t++)
        {
            log = level + ((log - level) * kept) + (spread * (normals.IsEmpty ? random.Normal() : normals[t]));
            prices[t] = Math.Exp(log);
        }
    }
}
