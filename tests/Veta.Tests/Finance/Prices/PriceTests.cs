using Veta.Finance.Prices;
using Veta.Finance.Risk;
using Xunit;

namespace Veta.Tests.Finance.Prices;

[Trait("Category", "Published")]
public sealed class PriceTests
{
    /// <summary>Copper in Schwartz (1997): κ 0.369, μ 4.854, σ 0.233, λ −0.339.</summary>
    private static readonly MeanReverting Copper = new(100, 0.369, 4.854, 0.233, -0.339);

    [Theory]
    [InlineData(0.5, 110.295567)]
    [InlineData(1, 119.469044)]
    [InlineData(2, 134.552856)]
    [InlineData(5, 159.817582)]
    [InlineData(20, 173.451518)]
    [InlineData(1000, 173.507154)]
    public void Futures_of_the_one_factor_model_have_their_known_prices(double years, double price) => Assert.Equal(price, Copper.Futures(years), 5e-7);

    [Fact]
    public void Its_spread_and_half_life_are_known()
    {
        Assert.Equal(0.195945, Copper.LogDeviation(1), 5e-7);
        Assert.Equal(1.878448, Copper.HalfLifeYears, 5e-7);
    }

    [Fact]
    public void Simulated_means_are_the_futures_prices()
    {
        (double mean, double error) = MeanAt(Copper, 5);
        Assert.Equal(Copper.Futures(5), mean, 4 * error);
    }

    [Fact]
    public void Jumps_are_compensated()
    {
        var jumps = new JumpDiffusion(1, 0.05, 0.2, 0.5, 0.3, 0.25);
        Assert.Equal(0.392708, jumps.ExpectedJump, 5e-7);
        Assert.Equal(-0.0163540, jumps.LogMean(1), 5e-8);
        Assert.Equal(0.11625, jumps.LogVariance(1), 1e-12);
        (double mean, double error) = MeanAt(jumps, 1);
        Assert.Equal(Math.Exp(0.05), mean, 4 * error);
        (mean, error) = MeanAt(new GeometricBrownian(10, 0.03, 0.3), 4);
        Assert.Equal(10 * Math.Exp(0.12), mean, 4 * error);
    }

    private static (double Mean, double Error) MeanAt(IPriceProcess process, int years)
    {
        double[] ends = new double[100_000], path = new double[years];
        for (int k = 0; k < ends.Length; k++)
        {
            process.Path(new RandomStream(1, (ulong)k), path);
            ends[k] = path[years - 1];
        }

        SampleSummary summary = SampleSummary.Of(ends);
        return (summary.Mean, summary.StandardError);
    }
}
