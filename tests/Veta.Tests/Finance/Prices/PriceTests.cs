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

    [Fact]
    public void Calibration_finds_the_process_again_and_names_its_bias()
    {
        var random = new RandomStream(11);
        double[] path = Series(random, 0.8, 0.35, 1 / 12.0, 200_000);
        MeanReversionFit fit = MeanReversionFit.Of(path, 1 / 12.0, "1960-01", "2026-05");
        Assert.Equal(0.8, fit.Speed, 0.02);
        Assert.Equal(0.35, fit.Volatility, 0.002);
        Assert.Equal((200_000, "1960-01", "2026-05"), (fit.Observations, fit.From, fit.To));
        // On ten years of months the speed comes out too high on average, and the jackknife takes most of that away.
        MeanReversionFit[] shorts = [.. Enumerable.Range(0, 400).Select(k => Series(new RandomStream(5, (ulong)k), 0.8, 0.35, 1 / 12.0, 120)).Select(Try).OfType<MeanReversionFit>()];
        Assert.True(shorts.Length > 380);
        double plain = shorts.Average(f => f.Speed), corrected = shorts.Average(f => f.CorrectedSpeed);
        Assert.True(plain > 1.1 && Math.Abs(corrected - 0.8) < Math.Abs(plain - 0.8) / 2, $"{plain} {corrected}");
    }

    [Fact]
    public void Series_that_cannot_be_calibrated_are_refused_with_a_reason()
    {
        Assert.Contains("too few", Assert.Throws<ArgumentException>(() => MeanReversionFit.Of([1, 2, 3], 1)).Message, StringComparison.Ordinal);
        Assert.Contains("above 0", Assert.Throws<ArgumentException>(() => MeanReversionFit.Of([1, 2, 3, 0, 5, 6, 7, 8, 9], 1)).Message, StringComparison.Ordinal);
        Assert.Contains("does not revert", Assert.Throws<ArgumentException>(() => MeanReversionFit.Of([1, 2, 4, 8, 16, 33, 70, 150, 400], 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_move_together_as_asked()
    {
        double[,] correlation = { { 1, 0.6 }, { 0.6, 1 } };
        var both = new CorrelatedPrices([new GeometricBrownian(1, 0, 0.2), new GeometricBrownian(1, 0, 0.4)], correlation);
        double xy = 0, xx = 0, yy = 0;
        for (int k = 0; k < 20_000; k++)
        {
            double[][] paths = [new double[1], new double[1]];
            both.Paths(new RandomStream(3, (ulong)k), paths);
            double x = Math.Log(paths[0][0]) + 0.02, y = Math.Log(paths[1][0]) + 0.08;
            (xy, xx, yy) = (xy + (x * y), xx + (x * x), yy + (y * y));
        }

        Assert.Equal(0.6, xy / Math.Sqrt(xx * yy), 0.02);
        Assert.Throws<ArgumentException>(() => new CorrelatedPrices([new GeometricBrownian(1, 0, 0.2)], correlation));
        Assert.Throws<ArgumentException>(() => new CorrelatedPrices([new GeometricBrownian(1, 0, 0.2), new GeometricBrownian(1, 0, 0.2)], new double[,] { { 1, 1.5 }, { 1.5, 1 } }));
    }

    private static MeanReversionFit? Try(double[] series)
    {
        try { return MeanReversionFit.Of(series, 1 / 12.0); }
        catch (ArgumentException) { return null; }
    }

    private static double[] Series(RandomStream random, double speed, double volatility, double step, int count)
    {
        double kept = Math.Exp(-speed * step), spread = volatility * Math.Sqrt((1 - (kept * kept)) / (2 * speed)), log = 0;
        double[] prices = new double[count];
        for (int k = 0; k < count; k++) { prices[k] = Math.Exp(log = (log * kept) + (spread * random.Normal())); }
        return prices;
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
