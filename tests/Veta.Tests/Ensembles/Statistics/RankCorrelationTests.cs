using Veta.Ensembles.Statistics;
using Xunit;

namespace Veta.Tests.Ensembles.Statistics;

public sealed class RankCorrelationTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void Ranks_that_agree_in_part_correlate_by_the_sum_of_their_squared_differences()
    {
        // Ten pairs without equal numbers: 1 − 6·Σd²/(n(n² − 1)) with Σd² = 194, so 1 − 1164/990 = −29/165.
        double?[] quotient = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
        var rank = RankCorrelation.Of(new Outcomes(quotient), [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]);
        Assert.Equal(-29 / 165.0, rank.Value!.Value, 1e-12);

        // Fisher: atanh(−0.17576) = −0.17760, standard error √((1 + 0.03089/2)/7) = 0.38087, times 1.95996: −0.92410 and 0.56890.
        Assert.Equal(Math.Tanh(-0.92410), rank.Range.Low!.Value, 1e-4);
        Assert.Equal(Math.Tanh(0.56890), rank.Range.High!.Value, 1e-4);
    }

    [Fact]
    public void Equal_numbers_share_their_rank_and_members_that_failed_are_left_out()
    {
        // Ranks 1, 2½, 2½, 4 against 1, 2, 3, 4: 4.5/√(4.5·5).
        var rank = RankCorrelation.Of(new Outcomes([1, 2, null, 2, 9]), [0.1, 0.2, 0.9, 0.3, 0.4]);
        Assert.Equal(4.5 / Math.Sqrt(4.5 * 5), rank.Value!.Value, 1e-12);
        Assert.Equal(4, rank.Count);
    }

    [Fact]
    public void What_does_not_vary_and_what_has_too_few_members_has_no_correlation()
    {
        Assert.Null(RankCorrelation.Of(new Outcomes([5, 5, 5, 5]), [1, 2, 3, 4]).Value);
        Assert.Null(RankCorrelation.Of(new Outcomes([1, 2, 3, 4]), [0, 0, 0, 0]).Value);
        Assert.Null(RankCorrelation.Of(new Outcomes([1, 2, null]), [1, 2, 3]).Value);
        Assert.Equal(new Interval(null, null), RankCorrelation.Of(new Outcomes([1, 2, 3]), [1, 2, 3]).Range);
        Assert.Equal(1, RankCorrelation.Of(new Outcomes([1, 8, 27, 64, 125]), [1, 2, 3, 4, 5]).Value);
    }
}
