using Veta.Finance.Risk;
using Xunit;

namespace Veta.Tests.Finance.Risk;

[Trait("Category", "Hand")]
public sealed class RandomTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.841344746068543)]
    [InlineData(-1.959963984540054, 0.025)]
    [InlineData(-5, 2.866515718791939e-7)]
    [InlineData(-8, 6.220960574271785e-16)]
    public void The_normal_distribution_has_its_known_values(double x, double below)
    {
        Assert.Equal(below, StandardNormal.Below(x), 1e-14 + (1e-9 * below));
        if (x > -7) { Assert.Equal(x, StandardNormal.Quantile(below), 1e-7); }
    }

    [Fact]
    public void Streams_repeat_and_differ()
    {
        Assert.Equal(new RandomStream(1, 2).Uniform(), new RandomStream(1, 2).Uniform());
        Assert.NotEqual(new RandomStream(1, 2).Uniform(), new RandomStream(1, 3).Uniform());
        Assert.NotEqual(new RandomStream(1, 2).Uniform(), new RandomStream(2, 2).Uniform());
        double[] first = [.. Enumerable.Range(0, 100_000).Select(k => new RandomStream(4, (ulong)k).Uniform())];
        Assert.Equal(0.5, first.Average(), 0.005);
        Assert.Equal(1 / 12.0, first.Sum(x => (x - 0.5) * (x - 0.5)) / first.Length, 0.001);
    }

    [Fact]
    public void Normal_and_three_point_numbers_have_their_moments()
    {
        var random = new RandomStream(9);
        SampleSummary normal = SampleSummary.Of([.. Enumerable.Range(0, 200_000).Select(_ => random.Normal())]);
        Assert.Equal(0, normal.Mean, 4 * normal.StandardError);
        Assert.Equal(1.2816, normal.P90, 0.02);
        Assert.Equal(-2.0627, normal.LowerTail, 0.02); // mean of the lowest twentieth of a normal: −φ(1.6449)/0.05
        var cost = new ThreePoint(0.8, 1, 1.5);
        double[] draws = [.. Enumerable.Range(0, 100_000).Select(_ => cost.Draw(random))];
        Assert.Equal(cost.Mean, draws.Average(), 0.002);
        Assert.All(draws, d => Assert.InRange(d, 0.8, 1.5));
        Assert.Equal(1, new ThreePoint(1, 1, 1).Draw(random));
    }

    [Fact]
    public void Tails_count_the_last_member_in_part()
    {
        SampleSummary summary = SampleSummary.Of([.. Enumerable.Range(1, 30).Select(k => (double)k)]);
        Assert.Equal((1 + (0.5 * 2)) / 1.5, summary.LowerTail, 1e-12);
        Assert.Equal((30 + (0.5 * 29)) / 1.5, summary.UpperTail, 1e-12);
        Assert.Equal(15.5, summary.P50, 1e-12);
    }
}
