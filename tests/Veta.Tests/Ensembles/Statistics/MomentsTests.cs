using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;
using Xunit;

namespace Veta.Tests.Ensembles.Statistics;

public sealed class MomentsTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void Moments_of_a_few_numbers_are_those_of_the_arithmetic()
    {
        // 2, 4, 9: mean 5, squares 9 + 1 + 16 = 26, variance 13.
        var moments = Moments.Of([2, null, 4, 9]);
        Assert.Equal((3L, 1L, 5.0, 2.0, 9.0), (moments.Count, moments.Failed, moments.Mean, moments.Least, moments.Greatest));
        Assert.Equal(13, moments.Variance!.Value, 1e-14);
        Assert.Equal(Math.Sqrt(13.0 / 3), moments.StandardError!.Value, 1e-14);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Blocks_that_come_in_any_order_and_twice_give_the_same_bits()
    {
        var random = new SplitMix(31);
        double?[][] blocks = [.. Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, 25).Select(_ => random.Below(20) == 0 ? (double?)null : 1e6 * (random.Fraction() - 0.3)).ToArray())];
        Moments inOrder = Fold(blocks, [.. Enumerable.Range(0, 40)]);
        for (int trial = 0; trial < 50; trial++)
        {
            int[] order = random.Permutation(40);
            Assert.Equal(inOrder, Fold(blocks, [.. order, .. order.Take(7)]));
        }

        Moments straight = Moments.Of(blocks.SelectMany(block => block));
        Assert.Equal(straight.Mean!.Value, inOrder.Mean!.Value, 1e-6);
        Assert.Equal(1, straight.Variance!.Value / inOrder.Variance!.Value, 1e-12);
        Assert.Equal((straight.Count, straight.Failed, straight.Least, straight.Greatest), (inOrder.Count, inOrder.Failed, inOrder.Least, inOrder.Greatest));
    }

    [Fact]
    public void A_spread_beside_a_large_mean_keeps_its_digits()
    {
        var moments = Moments.Of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
        Assert.Equal(30, moments.Variance!.Value, 1e-9);
    }

    [Fact]
    public void None_one_and_equal_numbers_have_stated_answers_and_never_none_at_all()
    {
        Moments none = default, failed = Moments.Of([null, null]), one = Moments.Of([5.0]), equal = Moments.Of(Enumerable.Repeat<double?>(0.1, 1000));
        Assert.Equal((null, null, null, 0L), (none.Mean, none.Variance, none.Least, none.Count));
        Assert.Equal((null, 2L), (failed.Mean, failed.Failed));
        Assert.Equal((5.0, null, null), (one.Mean, one.Variance, one.StandardError));
        Assert.Equal((0.1, 0.0, 0.0), (equal.Mean, equal.Variance, equal.Deviation));
        Assert.Equal(one, none.Then(one));
        Assert.Equal(3, failed.Then(Moments.Of([null])).Failed);
        Assert.Throws<ArgumentOutOfRangeException>(() => none.And(double.NaN));
    }

    [Fact]
    public void A_block_that_comes_again_with_other_numbers_is_an_error()
    {
        var fold = new MomentsFold();
        fold.Add(3, Moments.Of([1, 2]));
        fold.Add(3, Moments.Of([1, 2]));
        Assert.Equal(1, fold.Blocks);
        Assert.Throws<InvalidOperationException>(() => fold.Add(3, Moments.Of([1, 2.5])));
    }

    private static Moments Fold(double?[][] blocks, int[] order)
    {
        var fold = new MomentsFold();
        foreach (int block in order) { fold.Add(block, Moments.Of(blocks[block])); }
        return fold.Joined;
    }
}
