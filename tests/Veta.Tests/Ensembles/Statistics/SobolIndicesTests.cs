using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;
using Xunit;

namespace Veta.Tests.Ensembles.Statistics;

public sealed class SobolIndicesTests
{
    [Fact]
    [Trait("Category", "Published")]
    public void Indices_of_Ishigami_at_1024_rows_are_the_published_digits()
    {
        var design = new SaltelliDesign(new SobolSequence(1024, 6));
        SobolIndices found = SobolIndices.Of(design, TestFunctions.Answers(design, TestFunctions.Ishigami), resamples: 0);
        Assert.Equal(13.818954, found.Variance!.Value, 5e-7);
        Assert.Equal(3.506056, found.Mean!.Value, 5e-7);
        Digits([0.332739, 0.441314, 0.018400], found.Indices.Select(index => index.FirstSaltelli));
        Digits([0.312845, 0.426168, -0.002624], found.Indices.Select(index => index.First));
        Digits([0.558179, 0.443285, 0.242149], found.Indices.Select(index => index.Total));

        var later = new SaltelliDesign(new SobolSequence(1024, 6, first: 1));
        SobolIndices shifted = SobolIndices.Of(later, TestFunctions.Answers(later, TestFunctions.Ishigami), resamples: 0);
        Digits([0.332926, 0.441457, 0.018410], shifted.Indices.Select(index => index.FirstSaltelli));
        Digits([0.558498, 0.443771, 0.242288], shifted.Indices.Select(index => index.Total));
    }

    [Fact]
    [Trait("Category", "Published")]
    public void Ranges_hold_the_exact_indices_of_Ishigami_and_shrink_with_rows()
    {
        double[] first = [0.313905, 0.442411, 0], total = [0.557589, 0.442411, 0.243684];
        double before = double.PositiveInfinity;
        foreach (int rows in new[] { 256, 4096 })
        {
            var design = new SaltelliDesign(new SobolSequence(rows, 6, SobolScramble.Owen, 5));
            SobolIndices found = SobolIndices.Of(design, TestFunctions.Answers(design, TestFunctions.Ishigami), resamples: 200, seed: 3);
            for (int driver = 0; driver < 3; driver++)
            {
                SobolIndex index = found.Indices[driver];
                Assert.InRange(first[driver], index.FirstRange.Low!.Value, index.FirstRange.High!.Value);
                Assert.InRange(total[driver], index.TotalRange.Low!.Value, index.TotalRange.High!.Value);
                Assert.InRange(index.Total!.Value, index.TotalRange.Low!.Value, index.TotalRange.High!.Value);
            }

            double width = found.Indices[0].TotalRange.High!.Value - found.Indices[0].TotalRange.Low!.Value;
            Assert.True(width < 0.5 * before);
            before = width;
        }
    }

    [Fact]
    [Trait("Category", "Published")]
    public void Indices_of_the_G_function_are_the_analytic_ones()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        double[] parts = [.. a.Select(x => 1 / (3 * (1 + x) * (1 + x)))];
        double variance = parts.Aggregate(1.0, (product, part) => product * (1 + part)) - 1;
        double[] first = [.. parts.Select(part => part / variance)], total = [.. parts.Select(part => part / (1 + part) * (1 + variance) / variance)];
        Assert.Equal([0.71619, 0.17905, 0.02368, 0.00716, 0.00007], first[..5].Select(share => Math.Round(share, 5)));
        Assert.Equal([0.78714, 0.24220, 0.03432, 0.01046, 0.0001], total[..5].Select((share, k) => Math.Round(share, k < 4 ? 5 : 4)));

        var design = new SaltelliDesign(new SobolSequence(8192, 16));
        SobolIndices found = SobolIndices.Of(design, TestFunctions.Answers(design, u => u.Select((x, k) => (Math.Abs((4 * x) - 2) + a[k]) / (1 + a[k])).Aggregate(1.0, (product, term) => product * term)), resamples: 0);
        for (int driver = 0; driver < 8; driver++)
        {
            Assert.Equal(first[driver], found.Indices[driver].First!.Value, 0.01);
            Assert.Equal(first[driver], found.Indices[driver].FirstSaltelli!.Value, 0.01);
            Assert.Equal(total[driver], found.Indices[driver].Total!.Value, 0.005);
        }
    }

    [Fact]
    public void An_answer_that_does_not_vary_has_no_indices_and_says_so()
    {
        var design = new SaltelliDesign(new SobolSequence(64, 4));
        SobolIndices found = SobolIndices.Of(design, TestFunctions.Answers(design, _ => 0.1));
        Assert.False(found.Varies);
        Assert.Equal(0, found.Variance);
        Assert.All(found.Indices, index => Assert.Equal((null, null, null), (index.First, index.FirstSaltelli, index.Total)));

        // Noise of a solver is not told as sensitivity.
        SobolIndices noisy = SobolIndices.Of(design, TestFunctions.Answers(design, u => 100 + (1e-9 * u[0])), noise: 1e-6);
        Assert.False(noisy.Varies);
        Assert.True(SobolIndices.Of(design, TestFunctions.Answers(design, u => 100 + (1e-9 * u[0]))).Varies);
    }

    [Fact]
    public void A_failed_member_takes_its_row_from_the_indices_it_is_part_of_and_is_counted()
    {
        var design = new SaltelliDesign(new SobolSequence(256, 6, SobolScramble.Owen, 2));
        int[] failed = [SaltelliDesign.A(3), design.B(10), design.Mixed(20, 1), design.Mixed(20, 2)];
        SobolIndices found = SobolIndices.Of(design, TestFunctions.Answers(design, TestFunctions.Ishigami, m => failed.Contains(m)), resamples: 20);
        Assert.Equal(4, found.Failed);
        Assert.Equal([254, 253, 253], found.Indices.Select(index => index.Rows));
        Assert.Equal(0.5576, found.Indices[0].Total!.Value, 0.1);

        SobolIndices none = SobolIndices.Of(design, TestFunctions.Answers(design, TestFunctions.Ishigami, _ => true));
        Assert.Equal((null, null, false, 1280), (none.Mean, none.Variance, none.Varies, none.Failed));
        Assert.All(none.Indices, index => Assert.Null(index.Total));
    }

    [Fact]
    public void The_same_seed_gives_the_same_ranges()
    {
        var design = new SaltelliDesign(new SobolSequence(64, 6));
        Outcomes answers = TestFunctions.Answers(design, TestFunctions.Ishigami);
        Assert.Equal(SobolIndices.Of(design, answers, 50, 9).Indices, SobolIndices.Of(design, answers, 50, 9).Indices);
        Assert.NotEqual(SobolIndices.Of(design, answers, 50, 9).Indices, SobolIndices.Of(design, answers, 50, 10).Indices);
    }

    private static void Digits(double[] expected, IEnumerable<double?> found) => Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second!.Value, 6e-7));
}
