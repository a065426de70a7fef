using Veta.Finance.Risk;

namespace Veta.Finance.Prices;

/// <summary>dS = μS dt + σS dW. Its uncertainty grows without bound: use it for short spans, and a mean-reverting process for the life of a mine.</summary>
/// <param name="Start">Price today, above 0.</param>
/// <param name="Drift">μ per year: the expected price grows as e^μt.</param>
/// <param name="Volatility">σ per square root of a year.</param>
internal sealed record GeometricBrownian(double Start, double Drift, double Volatility) : IPriceProcess
{
    /// <inheritdoc/>
    public void Path(RandomStream random, Span<double> prices, ReadOnlySpan<double> normals)
    {
        double log = Math.Log(Start);
        for (int t = 0; t < prices.Length; t++)
        {
            log += Drift - (0.5 * Volatility * Volatility) + (Volatility * (normals.IsEmpty ? random.Normal() : normals[t]));
            prices[t] = Math.Exp(log);
        }
    }
}
