using Veta.Ensembles.Designs;
using Xunit;

namespace Veta.Tests.Ensembles.Designs;

public sealed class SplitMixTests
{
    [Fact]
    [Trait("Category", "Published")]
    public void The_generator_gives_the_published_numbers_of_its_seed()
    {
        // As the reference program in C prints for seed 1234567.
        var random = new SplitMix(1234567);
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void A_permutation_has_every_number_once_and_each_order_is_as_likely()
    {
        var random = new SplitMix(7);
        var orders = Enumerable.Range(0, 6000).Select(_ => random.Permutation(3)).ToList();
        Assert.All(orders, order => Assert.Equal([0, 1, 2], order.Order()));
        int[] counts = [.. orders.GroupBy(order => (order[0] * 10) + order[1]).Select(group => group.Count())];
        Assert.Equal(6, counts.Length);

        // 1,000 of each are expected, with a standard deviation of 29.
        Assert.All(counts, count => Assert.InRange(count, 855, 1145));
    }

    [Fact]
    public void Fractions_lie_within_nought_and_one_and_have_the_mean_of_one_half()
    {
        var random = new SplitMix(3);
        double[] drawn = [.. Enumerable.Range(0, 10_000).Select(_ => random.Fraction())];
        Assert.All(drawn, fraction => Assert.True(fraction is > 0 and < 1));
        Assert.Equal(0.5, drawn.Average(), 0.015);
    }

    [Fact]
    public void Streams_of_one_seed_differ_and_a_stream_gives_the_same_again()
    {
        Assert.Equal(SplitMix.Of(5, 2).Next(), SplitMix.Of(5, 2).Next());
        Assert.Equal(1000, Enumerable.Range(0, 10).SelectMany(seed => Enumerable.Range(0, 100).Select(stream => SplitMix.Of((ulong)seed, (ulong)stream).Next())).Distinct().Count());
    }
}
