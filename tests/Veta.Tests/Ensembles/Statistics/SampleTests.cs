using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;
using Xunit;

namespace Veta.Tests.Ensembles.Statistics;

public sealed class SampleTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void Quantiles_stand_between_neighbours_and_their_ranges_on_sorted_numbers()
    {
        var numbers = new Outcomes(Enumerable.Range(1, 100).Reverse().Select(k => (double?)k));
        QuantileEstimate median = QuantileEstimate.Of(numbers, 0.5), ninth = QuantileEstimate.Of(numbers, 0.9);
        Assert.Equal(50.5, median.Value);
        Assert.Equal(90.1, ninth.Value!.Value, 1e-12);

        // Binomial(100, ½): at most 39 with probability 0.0176 and at most 40 with 0.0284, so ranks 40 and 61 hold 96.48 %.
        Assert.Equal(new Interval(40, 61), median.Range);
        Assert.Equal(0.9648, median.Confidence, 5e-5);
        Assert.Equal((100, 0), (median.Count, median.Failed));
    }

    [Fact]
    public void A_sample_too_small_leaves_an_end_open_and_says_with_what_confidence()
    {
        // Six numbers: the least and the greatest hold the median with 1 − 2/64; five hold it with 0.9375 only.
        Assert.Equal(new Interval(1, 6), QuantileEstimate.Of(new Outcomes([1, 2, 3, 4, 5, 6]), 0.5).Range);
        Assert.Equal(0.96875, QuantileEstimate.Of(new Outcomes([1, 2, 3, 4, 5, 6]), 0.5).Confidence, 1e-12);
        Assert.Equal(new Interval(null, null), QuantileEstimate.Of(new Outcomes([1, 2, 3, 4, 5]), 0.5).Range);
        Assert.Equal(1, QuantileEstimate.Of(new Outcomes([1, 2, 3, 4, 5]), 0.5).Confidence);
        QuantileEstimate none = QuantileEstimate.Of(new Outcomes([null, null]), 0.5), some = QuantileEstimate.Of(new Outcomes([3, null]), 0.5);
        Assert.Equal((null, 0, 2), (none.Value, none.Count, none.Failed));
        Assert.Equal((3.0, 1, 1), (some.Value, some.Count, some.Failed));
        Assert.Equal((1.0, 6.0), (QuantileEstimate.Of(new Outcomes([1, 6, 2]), 0).Value, QuantileEstimate.Of(new Outcomes([1, 6, 2]), 1).Value));
    }

    [Theory]
    [Trait("Category", "Property")]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Ranges_hold_the_true_quantile_at_least_as_often_as_they_say(double probability)
    {
        var random = new SplitMix(77);
        int held = 0;
        for (int trial = 0; trial < 2000; trial++)
        {
            // Squares of uniform numbers: the quantile p is p².
            QuantileEstimate found = QuantileEstimate.Of(new Outcomes(Enumerable.Range(0, 60).Select(_ => (double?)Math.Pow(random.Fraction(), 2))), probability, 0.9);
            double truth = probability * probability;
            if (!(truth < found.Range.Low) && !(truth > found.Range.High)) { held++; }
        }

        Assert.True(held >= 1760, $"{held} of 2,000 where 1,800 are expected at least, with a standard deviation of 13");
    }

    [Fact]
    [Trait("Category", "Published")]
    public void Conditional_value_at_risk_counts_the_part_of_the_loss_at_the_edge()
    {
        var losses = new double[] { 30, 10, 100, 20, 40 }.Select(loss => (loss, 0.2)).ToArray();
        Assert.Equal([40, 62, 80, 100], new[] { 0, 0.5, 0.7, 0.8 }.Select(level => Math.Round(TailRisk.Conditional(losses, level), 9)));

        // The two-stage case with a stock: 79 % 9,920, 10 % 11,870, 8 % 10,420, 3 % 9,945; and at 80 built.
        Assert.Equal(11_870, TailRisk.Conditional([(9920, 0.79), (11_870, 0.10), (10_420, 0.08), (9945, 0.03)], 0.9), 1e-6);
        Assert.Equal(10_155.75, TailRisk.Conditional([(9920, 0.79), (11_870, 0.10), (10_420, 0.08), (9945, 0.03)], 0), 1e-6);
        Assert.Equal(80, TailRisk.Conditional(new Outcomes([10, 20, null, 30, 40, 100]), 0.7)!.Value, 1e-9);
        Assert.Null(TailRisk.Conditional(new Outcomes([null]), 0.7));
        Assert.Throws<ArgumentOutOfRangeException>(() => TailRisk.Conditional(losses, 1));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_share_has_the_exact_range_and_none_and_all_have_one_sided_ends()
    {
        // 0 of 10: upper end 1 − 0.025^(1/10) = 0.30850; 5 of 10: 0.18709 to 0.81291 (Clopper and Pearson's chart).
        ShareEstimate none = ShareEstimate.Of([.. Enumerable.Repeat<bool?>(false, 10)]), half = ShareEstimate.Of([.. Enumerable.Range(0, 12).Select(k => k > 9 ? (bool?)null : k % 2 == 0)]);
        Assert.Equal((0.0, 0.0), (none.Share, none.Low));
        Assert.Equal(1 - Math.Pow(0.025, 0.1), none.High, 1e-9);
        Assert.Equal((0.5, 10, 2), (half.Share, half.Count, half.Failed));
        Assert.Equal(0.18709, half.Low, 5e-6);
        Assert.Equal(0.81291, half.High, 5e-6);
        ShareEstimate failed = ShareEstimate.Of([null, null]);
        Assert.Equal((null, 0.0, 1.0, 2), (failed.Share, failed.Low, failed.High, failed.Failed));
    }

    [Fact]
    public void Policies_over_the_same_members_are_told_apart_where_separate_members_would_not()
    {
        var design = new LatinHypercube(200, 1, 4);
        Outcomes first = TestFunctions.Answers(design, u => 1000 * u[0]), second = TestFunctions.Answers(design, u => (1000 * u[0]) + 5 + u[0], m => m == 9);
        PairedDifference difference = PairedDifference.Of(first, second);
        Assert.Equal(5.5, difference.Moments.Mean!.Value, 0.05);
        Assert.True(difference.Moments.StandardError < 0.03);
        Assert.Equal((199L, 1L), (difference.Moments.Count, difference.Moments.Failed));
    }

    [Fact]
    public void A_member_without_a_number_is_null_and_nothing_else() => Assert.Throws<ArgumentException>(() => new Outcomes([1, double.NaN]));
}
