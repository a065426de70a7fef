using Veta.Finance.Risk;

namespace Veta.Finance.Prices;

/// <summary>Jump diffusion of R. C. Merton (Journal of Financial Economics 3, 1976): a geometric Brownian motion with lognormal jumps, compensated so that the expected price grows as e^μt.</summary>
/// <param name="Start">Price today, above 0.</param>
/// <param name="Drift">μ per year.</param>
/// <param name="Volatility">σ of the diffusion per square root of a year.</param>
/// <param name="JumpsPerYear">Expected number of jumps in a year.</param>
/// <param name="JumpMean">Mean of the logarithm of a jump.</param>
/// <param name="JumpDeviation">Standard deviation of the logarithm of a jump.</param>
internal sealed record JumpDiffusion(double Start, double Drift, double Volatility, double JumpsPerYear, double JumpMean, double JumpDeviation) : IPriceProcess
{
    /// <summary>Expected relative size of a jump: exp(mⱼ + sⱼ²/2) − 1.</summary>
    public double ExpectedJump => Math.Exp(JumpMean + (0.5 * JumpDeviation * JumpDeviation)) - 1;

    /// <summary>Mean of ln(S_T/S₀).</summary>
    public double LogMean(double years) => ((Drift - (0.5 * Volatility * Volatility) - (JumpsPerYear * ExpectedJump)) * years) + (JumpsPerYear * JumpMean * years);

    /// <summary>Variance of ln(S_T/S₀).</summary>
    public double LogVariance(double years) => ((Volatility * Volatility) + (JumpsPerYear * ((JumpMean * JumpMean) + (JumpDeviation * JumpDeviation)))) * years;

    /// <inheritdoc/>
    public void Path(RandomStream random, Span<double> prices, ReadOnlySpan<double> normals)
    {
        double log = Math.Log(Start), drift = Drift - (0.5 * Volatility * Volatility) - (JumpsPerYear * ExpectedJump);
        for (int t = 0; t < prices.Length; t++)
        {
            log += drift + (Volatility * (normals.IsEmpty ? random.Normal() : normals[t]));
            int jumps = random.Poisson(JumpsPerYear);
            if (jumps > 0) { log += (jumps * JumpMean) + (JumpDeviation * Math.Sqrt(jumps) * random.Normal()); }
            prices[t] = Math.Exp(log);
        }
    }
}
