using Veta.Data;
using Veta.Permitting;
using Xunit;

namespace Veta.Tests.Permitting;

/// <summary>Draws of networks against exact answers.</summary>
public sealed class PermitTimesTests
{
    private const int Draws = 400_000;
    private const string Bridge = """
        one,land,permit,,exponential,1,,,,,,,
        two,land,permit,,exponential,1,,,,,,,
        across,land,permit,one,exponential,1,,,,,,,
        three,land,permit,one,exponential,1,,,,,,,
        four,land,permit,two;across,exponential,1,,,,,,,
        """;

    [Fact]
    [Trait("Category", "Published")]
    public void A_bridge_of_exponential_steps_takes_what_its_Markov_chain_says()
    {
        PermitNetwork network = Networks.Of(Bridge);
        (double mean, double square) = Exact(network, 0);
        Assert.Equal(83 / 24.0, mean, 1e-12);
        Assert.Equal(3.458333, mean, 5e-7);
        Assert.Equal(2.887153, square - (mean * mean), 5e-7);
        PermitTimes times = PermitTimes.Of(network, Draws, 7);
        Assert.InRange(times.Mean, mean - (4 * Math.Sqrt(2.887153 / Draws)), mean + (4 * Math.Sqrt(2.887153 / Draws)));
        Assert.InRange(times.Deviation * times.Deviation, 2.887153 * 0.98, 2.887153 * 1.02);
        Assert.Equal(3, network.MonthsOfMeans);
    }

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData("a", "b", "c", 4)] // one after another: the means add up
    [InlineData("", "", "", 2.0833333)] // side by side: 1 + 1/2 + 1/3 + 1/4
    public void Four_exponential_steps_take_their_sum_or_the_harmonic_number(string second, string third, string fourth, double expected)
    {
        PermitTimes times = PermitTimes.Of(Networks.Of($"a,land,permit,,exponential,1,,,,,,,\nb,land,permit,{second},exponential,1,,,,,,,\nc,land,permit,{third},exponential,1,,,,,,,\nd,land,permit,{fourth},exponential,1,,,,,,,"), Draws, 1);
        Assert.InRange(times.Mean, expected - 0.013, expected + 0.013);
    }

    [Fact]
    [Trait("Category", "Published")]
    public void A_capped_exponential_step_takes_what_the_integral_says()
    {
        Package package = Networks.Package("a,land,permit,,exponential,4,,,,,,,", "cap,a,2,,,,,");
        PermitTimes times = PermitTimes.Of(Networks.Of(package).With(package.PermitReforms[0]), Draws, 1);
        Assert.InRange(times.Mean, 1.573877 - 0.005, 1.573877 + 0.005); // 4 (1 - exp(-2/4))
    }

    [Theory]
    [Trait("Category", "Published")]
    [InlineData("", 31.823969, 5.926639, 24, 32, 37, 39, 0.193119, 0.636313, 0.234076, 0.794252, 29.5269)]
    [InlineData("cap,d,18,,,,,", 30.176810, 4.491430, 24, 30, 35, 36, 0.219449, 0.596568, 0.254551, 0.902977, double.NaN)]
    [InlineData("window,d,,,0,,,", 30.038240, 4.891688, 24, 30, 36, 37, 0.255560, 0.547840, 0.279200, 0.888400, 27.05)]
    [InlineData("beside,d,,,,,,c", 29.001290, 5.714060, 23, 28, 36, 37, 0.393912, 0.359089, 0.306680, 0.879931, 24.15)]
    [InlineData("half,f,,0.5,,,,", 30.398564, 5.852496, 24, 30, 35, 38, 0.259156, 0.775688, 0.007020, 0.868902, 29.5269)]
    [InlineData("cap,d,18,,,,,|window,d,,,0,,,|beside,d,,,,,,c|half,f,,0.5,,,,", 24.874800, 3.551023, 20, 25, 28, 29, 0.756000, 0.295200, 0.050400, 1, double.NaN)]
    public void Seven_permits_take_what_convolution_says(string reforms, double mean, double deviation, double p10, double p50, double p80, double p90, double be, double dc, double f, double within, double means)
    {
        Package package = Networks.Package(Networks.Seven, reforms.Replace('|', '\n'));
        PermitNetwork network = package.PermitReforms.Aggregate(Networks.Of(package), (reached, reform) => reached.With(reform));
        PermitTimes times = PermitTimes.Of(network, Draws, 3);
        Assert.InRange(times.Mean, mean - 0.04, mean + 0.04);
        Assert.InRange(times.Deviation, deviation - 0.04, deviation + 0.04);
        // Just below one half lie 31 months as it is, so that draws may say 31.
        Assert.InRange(times.Percentile(0.5), p50 - (p50 == 32 ? 1 : 0), p50);
        Assert.Equal([p10, p80, p90], [times.Percentile(0.1), times.Percentile(0.8), times.Percentile(0.9)]);
        double Critical(string step) => times.CriticalShares[network.Steps.Select((s, k) => (s.Id.Value, k)).Single(s => s.Value == step).k];
        Assert.InRange(Critical("e"), be - 0.003, be + 0.003);
        Assert.InRange(Critical("d"), dc - 0.003, dc + 0.003);
        Assert.InRange(Critical("f"), f - 0.003, f + 0.003);
        Assert.Equal(1, Critical("g"));
        Assert.InRange(times.ShareWithin(36), within - 0.003, within + 0.003);
        if (!double.IsNaN(means)) { Assert.Equal(means, network.MonthsOfMeans, 5e-5); }
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Every_form_has_the_mean_of_its_formula()
    {
        (string Months, double Mean)[] forms =
        [
            ("fixed,7,", 7), ("pert,2;4;9,", 4.5), ("triangular,2;4;9,", 5), ("exponential,3,", 3), ("discrete,2;10,0.75;0.25", 4), ("quantiles,0;4;10,0;0.5;1", 4.5),
            // Median 42, standard deviation of the logarithm ln(72/42)/z(0.75) = 0.79911.
            ("lognormal,42;72,0.5;0.75", 57.8),
        ];
        foreach ((string months, double mean) in forms)
        {
            PermitNetwork network = Networks.Of($"a,land,permit,,{months},,,,,,");
            Assert.Equal(mean, network.Steps[0].Pass.Mean, 0.02);
            PermitTimes times = PermitTimes.Of(network, 100_000, 5);
            Assert.InRange(times.Mean, mean * 0.985, mean * 1.015);
        }
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Returns_come_back_as_a_geometric_number_and_a_halt_comes_once()
    {
        // 10 + 0.5/(1 - 0.5) × 2 + 0.25 × 8 = 14.
        PermitNetwork network = Networks.Of("a,land,permit,,fixed,10,,0.5,2,,0.25,8,");
        Assert.Equal(14, network.Steps[0].UncappedMean, 1e-12);
        PermitTimes times = PermitTimes.Of(network, 100_000, 5);
        Assert.InRange(times.Mean, 13.93, 14.07);
        Assert.Equal(10, times.Percentile(0.3));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Refusals_of_steps_multiply() => Assert.Equal(1 - (0.9 * 0.8), Networks.Of("a,land,permit,,fixed,1,,,,,,,0.1\nb,land,permit,,fixed,1,,,,,,,0.2").RefusalChance, 1e-12);

    [Fact]
    [Trait("Category", "Property")]
    public void One_seed_gives_one_answer_and_the_range_holds_the_percentile()
    {
        PermitNetwork network = Networks.Of(Networks.Seven);
        PermitTimes one = PermitTimes.Of(network, 5000, 11), same = PermitTimes.Of(network, 5000, 11), other = PermitTimes.Of(network, 5000, 12);
        Assert.Equal(one.Mean, same.Mean);
        Assert.Equal(one.CriticalShares, same.CriticalShares);
        Assert.NotEqual(one.Mean, other.Mean);
        Assert.Equal(5000, one.Draws);
        (double low, double high) = one.RangeOf(0.8);
        Assert.InRange(one.Percentile(0.8), low, high);
        Assert.True(one.Percentile(0.8) >= one.Percentile(0.5));
    }

    /// <summary>Mean and mean square of the time until all exponential steps of mean 1 are done, by the Markov chain of what is done.</summary>
    private static (double Mean, double Square) Exact(PermitNetwork network, int done)
    {
        int[] active = [.. Enumerable.Range(0, network.Steps.Count).Where(k => (done & (1 << k)) == 0 && network.Before[k].All(b => (done & (1 << b)) != 0))];
        if (active.Length == 0) { return (0, 0); }
        (double Mean, double Square)[] next = [.. active.Select(k => Exact(network, done | (1 << k)))];
        double wait = 1.0 / active.Length, mean = next.Average(n => n.Mean);
        return (wait + mean, (2 * wait * wait) + (2 * wait * mean) + next.Average(n => n.Square));
    }
}
