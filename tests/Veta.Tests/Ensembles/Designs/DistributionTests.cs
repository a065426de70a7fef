using Veta.Data.Findings;
using Veta.Ensembles.Designs;
using Veta.Ensembles.Designs.Distributions;
using Xunit;

namespace Veta.Tests.Ensembles.Designs;

public sealed class DistributionTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void Figures_at_probabilities_are_those_of_the_arithmetic()
    {
        Assert.Equal(12.5, new UniformDistribution(10, 20).At(0.25));
        // Triangle 0, 2, 10: below 2 lies a fifth; at 0.05, √(0.05 · 10 · 2) = 1; at 0.8, 10 − √(0.2 · 10 · 8) = 6.
        var triangle = new TriangularDistribution(0, 2, 10);
        Assert.Equal([1, 2, 6], new[] { 0.05, 0.2, 0.8 }.Select(p => Math.Round(triangle.At(p), 12)));
        Assert.Equal(4, triangle.Mean);
        // PERT 0, ½, 1 is beta(3, 3): at ½ the middle, at 53/512 a quarter (10 x³ − 15 x⁴ + 6 x⁵).
        var pert = new PertDistribution(0, 0.5, 1);
        Assert.Equal(0.5, pert.At(0.5), 1e-9);
        Assert.Equal(0.25, pert.At(53.0 / 512), 1e-9);
        Assert.Equal(7.0 / 3, new PertDistribution(0, 2, 6).Mean, 1e-12);
        Assert.Equal(100 + (15 * 1.959963984540054), new NormalDistribution(100, 15).At(0.975), 1e-9);
        // Above the mean only: at ½ the normal score of ¾.
        Assert.Equal(0.6744897501960817, new TruncatedNormalDistribution(0, 1, 0, 50).At(0.5), 1e-9);
        Assert.Equal(Math.Sqrt(2 / Math.PI), new TruncatedNormalDistribution(0, 1, 0, 50).Mean, 1e-9);
        Assert.Equal(200 * Math.Exp(0.3 * 0.6744897501960817), new LognormalDistribution(200, 0.3).At(0.75), 1e-9);
        var choice = new DiscreteDistribution([(5, 0.2), (7, 0.5), (9, 0.3)]);
        Assert.Equal([5, 5, 7, 7, 9], new[] { 0, 0.19, 0.21, 0.69, 0.71 }.Select(choice.At));
        Assert.Equal((5 * 0.2) + (7 * 0.5) + (9 * 0.3), choice.Mean, 1e-12);
        Assert.Equal((3.5, 3.5), (new ConstantDistribution(3.5).At(0), new ConstantDistribution(3.5).Mean));
    }

    [Fact]
    public void A_lognormal_between_two_figures_has_them_at_its_tenths()
    {
        LognormalDistribution price = LognormalDistribution.Between(50, 200, 0.1);
        Assert.Equal(50, price.At(0.1), 1e-9);
        Assert.Equal(100, price.At(0.5), 1e-9);
        Assert.Equal(200, price.At(0.9), 1e-9);
    }

    public static TheoryData<string> Names { get; } = ["uniform", "triangular", "pert", "normal", "truncated", "far", "lognormal", "discrete"];

    [Theory]
    [Trait("Category", "Property")]
    [MemberData(nameof(Names))]
    public void Figures_rise_with_the_probability_and_their_mean_is_the_stated_one(string name)
    {
        IDistribution distribution = name switch
        {
            "uniform" => new UniformDistribution(-3, 8),
            "triangular" => new TriangularDistribution(1, 1, 4),
            "pert" => new PertDistribution(10, 12, 30),
            "normal" => new NormalDistribution(5, 2),
            "truncated" => new TruncatedNormalDistribution(5, 2, 4, 12),
            "far" => new TruncatedNormalDistribution(0, 1, 9, 10),
            "lognormal" => new LognormalDistribution(40, 0.5),
            _ => new DiscreteDistribution([(1, 0.25), (2, 0.25), (6, 0.5)]),
        };
        double[] drawn = [.. Enumerable.Range(0, 4000).Select(k => distribution.At((k + 0.5) / 4000))];
        Assert.True(drawn.Zip(drawn.Skip(1)).All(pair => pair.First <= pair.Second));
        double spread = Math.Sqrt(drawn.Average(figure => Math.Pow(figure - distribution.Mean, 2)));
        Assert.Equal(distribution.Mean, drawn.Average(), 0.001 * spread);
    }

    [Fact]
    public void A_distribution_that_is_none_is_refused_with_what_to_write()
    {
        Assert.Equal("A range from 4 to 4 is crossed; give the lower figure first.", Assert.Throws<InputException>(() => new UniformDistribution(4, 4)).Message);
        Assert.Equal("The likeliest figure 9 lies outside its range from 1 to 4. Write one within it.", Assert.Throws<InputException>(() => new TriangularDistribution(1, 9, 4)).Message);
        Assert.Throws<InputException>(() => new PertDistribution(1, double.NaN, 4));
        Assert.Equal("0 is not allowed as a spread, a median or a lower figure. Write a number above 0.", Assert.Throws<InputException>(() => new NormalDistribution(1, 0)).Message);
        Assert.Throws<InputException>(() => new LognormalDistribution(-2, 0.3));
        Assert.Throws<InputException>(() => new TruncatedNormalDistribution(0, 1, 60, 61));
        Assert.Equal("Probabilities must be above 0 and sum to 1; these sum to 0.9.", Assert.Throws<InputException>(() => new DiscreteDistribution([(1, 0.4), (2, 0.5)])).Message);
        Assert.Throws<InputException>(() => new DiscreteDistribution([]));
        Assert.Contains("probability 0", Assert.Throws<InputException>(() => new NormalDistribution(0, 1).At(0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new UniformDistribution(0, 1).At(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantDistribution(0).At(double.NaN));
    }

    [Fact]
    public void The_inverse_of_the_beta_curve_comes_back_through_the_curve()
    {
        foreach ((double a, double b) in new[] { (1.0, 5.0), (3, 3), (1.2, 4.8), (40, 61), (1, 1) })
        {
            foreach (double p in new[] { 1e-9, 0.001, 0.2, 0.5, 0.9, 0.99999 }) { Assert.Equal(p, Curves.BetaBelow(a, b, Curves.BetaAt(a, b, p)), 1e-9); }
        }
    }
}
