using Veta.Data.Findings;
using Veta.Ensembles.Designs;
using Xunit;

namespace Veta.Tests.Ensembles.Designs;

public sealed class CorrelationTests
{
    [Fact]
    [Trait("Category", "Published")]
    public void The_nearest_correlations_of_a_small_table_are_the_published_ones()
    {
        // Higham 2002, section 4: 1 on the diagonal and beside it, 0 in the corners.
        double[,] table = { { 1, 1, 0 }, { 1, 1, 1 }, { 0, 1, 1 } };
        CorrelationMatrix nearest = CorrelationMatrix.Nearest(table);
        Assert.Equal(0.7607, nearest[0, 1], 5e-5);
        Assert.Equal(0.1573, nearest[0, 2], 5e-5);
        InputException refused = Assert.Throws<InputException>(() => CorrelationMatrix.Of(table));
        Assert.Equal(
            "No drivers can be correlated like this: the least eigenvalue of the correlations is -0.414, and it must not be below 0. The nearest possible correlations differ by up to 0.239; weaken those of drivers that are joined by way of a third.",
            refused.Message);
    }

    [Theory]
    [Trait("Category", "Property")]
    [InlineData(0.8)]
    [InlineData(-0.5)]
    [InlineData(0)]
    public void Scores_of_joined_drivers_have_the_correlation_that_was_asked(double correlation)
    {
        var design = new CorrelatedDesign(new LatinHypercube(4000, 3, 5), CorrelationMatrix.Of(3, [(0, 2, correlation)]));
        double[] first = Scores(design, 0), second = Scores(design, 1), third = Scores(design, 2);
        Assert.Equal(correlation, first.Zip(third, (x, y) => x * y).Average(), 0.03);
        Assert.Equal(0, second.Zip(third, (x, y) => x * y).Average(), 0.05);
        Assert.Equal(0, third.Average(), 0.02);
        Assert.Equal(1, third.Average(z => z * z), 0.03);
    }

    [Fact]
    public void A_driver_that_another_decides_whole_repeats_or_mirrors_it()
    {
        var design = new CorrelatedDesign(new LatinHypercube(20, 3, 5), CorrelationMatrix.Of(3, [(0, 1, 1), (0, 2, -1), (1, 2, -1)]));
        for (int m = 0; m < 20; m++)
        {
            Assert.Equal(design.At(m, 0), design.At(m, 1), 1e-12);
            Assert.Equal(1 - design.At(m, 0), design.At(m, 2), 1e-12);
        }
    }

    [Fact]
    public void Drivers_that_move_with_none_keep_the_bits_of_the_design()
    {
        var basis = new LatinHypercube(30, 3, 5);
        var design = new CorrelatedDesign(basis, CorrelationMatrix.Of(3, [(0, 2, 0.4)]));
        Assert.Equal(Enumerable.Range(0, 30).Select(m => (basis.At(m, 0), basis.At(m, 1))), Enumerable.Range(0, 30).Select(m => (design.At(m, 0), design.At(m, 1))));
    }

    [Fact]
    public void Correlations_out_of_range_designs_of_indices_and_the_origin_are_refused()
    {
        CorrelationMatrix pair = CorrelationMatrix.Of(2, [(0, 1, 0.5)]);
        Assert.Contains("1.5", Assert.Throws<InputException>(() => CorrelationMatrix.Of(2, [(0, 1, 1.5)])).Message, StringComparison.Ordinal);
        Assert.Throws<InputException>(() => CorrelationMatrix.Of(2, [(0, 1, double.NaN)]));
        Assert.Throws<InputException>(() => CorrelationMatrix.Of(2, [(1, 1, 0.5)]));
        Assert.Throws<InputException>(() => new CorrelatedDesign(new SaltelliDesign(new SobolSequence(4, 4)), pair));
        var origin = new CorrelatedDesign(new SobolSequence(4, 2), pair);
        Assert.Contains("Scramble the sequence", Assert.Throws<InputException>(() => origin.At(0, 1)).Message, StringComparison.Ordinal);
        Assert.Equal(0.5, origin.At(1, 1), 1e-15);
    }

    private static double[] Scores(CorrelatedDesign design, int driver) => [.. Enumerable.Range(0, design.Members).Select(m => Curves.NormalAt(design.At(m, driver)))];
}
