using System.Security.Cryptography;
using Veta.Ensembles.Designs;
using Xunit;

namespace Veta.Tests.Ensembles.Designs;

public sealed class LatinHypercubeTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void Midpoints_of_given_orders_are_those_of_the_worked_case()
    {
        var design = new LatinHypercube([[3, 0, 4, 1, 2], [1, 4, 2, 0, 3]]);
        (double, double)[] expected = [(0.7, 0.3), (0.1, 0.9), (0.9, 0.5), (0.3, 0.1), (0.5, 0.7)];
        Assert.Equal(expected, Enumerable.Range(0, 5).Select(m => (design.At(m, 0), design.At(m, 1))));
        Assert.Equal(0.83, Enumerable.Range(0, 5).Average(m => design.At(m, 0) + (design.At(m, 1) * design.At(m, 1))), 1e-12);
    }

    [Theory]
    [Trait("Category", "Property")]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_fifth_of_every_driver_is_drawn_once_whatever_the_seed(bool midpoints)
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            var design = new LatinHypercube(5, 4, seed * 0x9E3779B9, midpoints);
            for (int driver = 0; driver < 4; driver++)
            {
                Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(0, 5).Select(m => (int)Math.Floor(design.At(m, driver) * 5)).Order());
            }
        }
    }

    [Fact]
    [Trait("Category", "Property")]
    public void The_mean_over_designs_varies_as_little_as_the_arithmetic_says()
    {
        // u + v² with 5 draws: 0.00154844 within parts, 0.03444444 drawn plainly.
        const int Designs = 20_000;
        double[] means = new double[Designs], plain = new double[Designs];
        var random = new SplitMix(12);
        for (int k = 0; k < Designs; k++)
        {
            var design = new LatinHypercube(5, 2, (ulong)k);
            means[k] = Enumerable.Range(0, 5).Average(m => design.At(m, 0) + (design.At(m, 1) * design.At(m, 1)));
            plain[k] = Enumerable.Range(0, 5).Average(_ => random.Fraction() + Math.Pow(random.Fraction(), 2));
        }

        // Two hundredths of the variance are three standard errors of it.
        Assert.Equal(0.00154844, Variance(means), 0.03 * 0.00154844);
        Assert.Equal(0.03444444, Variance(plain), 0.03 * 0.03444444);
        Assert.Equal(5.0 / 6, means.Average(), 0.001);
    }

    [Fact]
    public void One_driver_more_leaves_the_numbers_of_the_others_as_they_were()
    {
        LatinHypercube few = new(50, 3, 11), many = new(50, 4, 11);
        Assert.Equal(Table(few), Table(many).Where((_, place) => place % 4 < 3));
    }

    [Fact]
    [Trait("Category", "Guard")]
    public void The_same_seed_gives_the_bytes_that_it_gave_when_this_was_written()
    {
        // A changed generator changes every ensemble that was ever run; that must be a decision.
        byte[] bytes = [.. Table(new LatinHypercube(100, 7, 20261130)).SelectMany(BitConverter.GetBytes)];
        Assert.Equal("4a1d357ada21c4cb84fdf7137690790f0bdf23b0d24c48c8b799f30325f6c2fc", Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void Two_members_in_one_part_are_refused() => Assert.Throws<ArgumentException>(() => new LatinHypercube([[0, 0, 1]]));

    private static double Variance(double[] values) => Spread(values, values.Average());

    private static double Spread(double[] values, double mean) => values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);

    private static IEnumerable<double> Table(LatinHypercube design) => Enumerable.Range(0, design.Members).SelectMany(m => Enumerable.Range(0, design.Drivers).Select(d => design.At(m, d)));
}
