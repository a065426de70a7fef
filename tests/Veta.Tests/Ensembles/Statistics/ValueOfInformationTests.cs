using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;
using Xunit;

namespace Veta.Tests.Ensembles.Statistics;

public sealed class ValueOfInformationTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void Knowing_all_and_knowing_one_figure_are_those_of_the_arithmetic()
    {
        // Act: gain x + y − 1 with x of 0 or 1 and y of 0 or 3, all four as likely; or rest: gain 0.
        // Act −1, 2, 0, 3: mean 1, best 0, 2, 0, 3: EVPI 0.25. By y: −0.5 or 2.5: EVPPI 0.25. By x: 0.5 or 1.5: 0.
        // Of the variance 2.5 y explains 2.25 and x 0.25: left 0.25 over 2 against 10 over 3 is 1 − 0.5 · 3/10 = 0.85 of it; x less than chance, so 0.
        double?[] act = [-1, 2, 0, 3], rest = [0, 0, 0, 0];
        ValueOfInformation found = ValueOfInformation.Of([new Outcomes(rest), new Outcomes(act)], [[0, 0, 1, 1], [0, 3, 0, 3]]);
        Assert.Equal((4, 0, 1, 1.0, 0.25, 3), (found.Count, found.Failed, found.Best, found.BestMean, found.All, found.BestIn));
        Assert.Equal([0, 0.25], found.Each.Select(value => Math.Round(value.Value, 12)));
        Assert.Equal([0, 0.85], found.Each.Select(value => Math.Round(value.Share, 12)));
        Assert.Equal((-0.5, 2.5), (Math.Round(found.Each[1].Low, 12), Math.Round(found.Each[1].High, 12)));

        // What is missed by acting: 1 in one of four, so a standard deviation of one half and a standard error of a quarter.
        Assert.Equal(0.25, found.AllError!.Value, 1e-12);
    }

    [Theory]
    [Trait("Category", "Published")]
    [InlineData(0, 1, 2)]
    [InlineData(0.5, 1, 1)]
    [InlineData(-1, 2, 0.5)]
    [InlineData(1.5, 1, 3)]
    public void To_act_or_to_rest_on_a_normal_gain_has_the_value_of_the_loss_integral(double mean, double spread, double other)
    {
        // Raiffa and Schlaifer 1961: gain mean + spread·x + other·y, x and y standard normal; knowing x is worth spread·φ(k) − |mean|·Φ(−k), k = |mean|/spread; knowing both the same with the root of both squares.
        const int Members = 4000;
        var design = new LatinHypercube(Members, 3, 11);
        double[][] scores = [.. Enumerable.Range(0, 3).Select(d => Enumerable.Range(0, Members).Select(m => Curves.NormalAt(design.At(m, d))).ToArray())];
        Outcomes act = new(Enumerable.Range(0, Members).Select(m => (double?)(mean + (spread * scores[0][m]) + (other * scores[1][m])))), rest = new(Enumerable.Repeat((double?)0, Members));
        ValueOfInformation found = ValueOfInformation.Of([rest, act], scores);
        double whole = Math.Sqrt((spread * spread) + (other * other));
        Assert.InRange(found.All!.Value, Loss(mean, whole) - (4 * found.AllError!.Value), Loss(mean, whole) + (4 * found.AllError.Value));
        for (int d = 0; d < 2; d++)
        {
            double exact = Loss(mean, d == 0 ? spread : other), off = found.Each[d].Error;
            Assert.InRange(found.Each[d].Value, exact - (4 * off) - 1e-4, exact + (4 * off) + 1e-4);
            Assert.True(off < 0.06 * whole, "The error is small.");
            double share = (d == 0 ? spread * spread : other * other) / (whole * whole);
            Assert.InRange(found.Each[d].Share, share - (4 * found.Each[d].ShareError), share + (4 * found.Each[d].ShareError));
        }

        // The third figure says nothing.
        Assert.True(found.Each[2].Value <= found.ByChance && found.Each[2].Share <= found.ShareByChance);
    }

    [Fact]
    [Trait("Category", "Published")]
    public void The_newsvendor_who_learns_demand_gains_a_third_of_what_it_could_bring()
    {
        // Demand even from 0 to 100, cost 1, price 3: knowing it brings 2 · 50 = 100, holding 66.67 brings 66.67: EVPI 33.33; a second figure has no part in it.
        var design = new SobolSequence(1024, 2, SobolScramble.Owen, 6);
        Outcomes[] gains = [.. Enumerable.Range(0, 61).Select(q => q * 100.0 / 60).Select(quantity => TestFunctions.Answers(design, u => (3 * Math.Min(quantity, 100 * u[0])) - quantity))];
        double[][] drivers = [.. Enumerable.Range(0, 2).Select(d => Enumerable.Range(0, 1024).Select(m => design.At(m, d)).ToArray())];
        ValueOfInformation found = ValueOfInformation.Of(gains, drivers, draws: 20);
        Assert.Equal(40, found.Best);
        Assert.Equal(200.0 / 3, found.BestMean!.Value, 0.05);
        Assert.Equal(100.0 / 3, found.All!.Value, 0.7);

        // Every quantity's gain turns sharply where demand reaches it, just where it is best; smooth means round the turn off, so with so many choices the value is told low, by no more than a fifth.
        Assert.InRange(found.Each[0].Value, 0.8 * 100 / 3, 100.0 / 3);
        Assert.True(found.Each[0].Value > found.ByChance && found.Each[0].Value <= found.All);
        Assert.True(found.Each[1].Value < 2);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Of_a_hundred_figures_that_say_nothing_the_first_seldom_stands_out_of_chance()
    {
        int told = 0, values = 0;
        for (ulong seed = 0; seed < 20; seed++)
        {
            var design = new LatinHypercube(40, 101, 100 + seed);
            double[][] drivers = [.. Enumerable.Range(1, 100).Select(d => Enumerable.Range(0, 40).Select(m => design.At(m, d)).ToArray())];
            Outcomes[] gains = [TestFunctions.Answers(design, _ => 0), TestFunctions.Answers(design, u => u[0] - 0.5)];
            ValueOfInformation found = ValueOfInformation.Of(gains, drivers, draws: 40, seed: seed);
            told += found.Each.Max(v => v.Share) > found.ShareByChance ? 1 : 0;
            values += found.Each.Max(v => v.Value) > found.ByChance ? 1 : 0;
        }

        // One in twenty by design; six of twenty or more has a chance of three in ten thousand.
        Assert.InRange(told, 0, 5);
        Assert.InRange(values, 0, 5);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void A_figure_that_a_short_sequence_moves_together_with_the_one_that_counts_borrows_and_does_not_stand_out()
    {
        // 64 points of a sequence in 180 dimensions lie in patterns: other figures follow the only one that counts, as those of a hypercube do not.
        foreach (IDesign design in (IDesign[])[new SobolSequence(64, 180, SobolScramble.Owen, 1), new LatinHypercube(64, 180, 1)])
        {
            double[][] drivers = [.. Enumerable.Range(0, 180).Select(d => Enumerable.Range(0, 64).Select(m => design.At(m, d)).ToArray())];
            ValueOfInformation found = ValueOfInformation.Of([TestFunctions.Answers(design, u => u[90])], drivers, draws: 40);
            InformationValue[] followers = [.. found.Each.Where(v => v.Driver != 90 && v.Share > found.ShareByChance)];
            Assert.Equal(design is SobolSequence, followers.Length > 3);
            Assert.All(followers, v => Assert.False(v.IsOwn));
            Assert.Equal(1.0, found.Each[90].Share, 1e-9);

            // In so short a sequence even the one that counts is not told from its followers.
            if (design is LatinHypercube) { Assert.True(found.Each[90].IsOwn); }
        }
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Standard_errors_are_those_of_many_samples()
    {
        double[] values = new double[60], errors = new double[60], shares = new double[60], shareErrors = new double[60];
        for (int k = 0; k < values.Length; k++)
        {
            var random = SplitMix.Of(5, (ulong)k);
            double[] x = [.. Enumerable.Range(0, 200).Select(_ => Curves.NormalAt(random.Fraction()))], y = [.. x.Select(_ => Curves.NormalAt(random.Fraction()))];
            Outcomes act = new(x.Select((value, m) => (double?)(0.2 + value + y[m]))), rest = new(x.Select(_ => (double?)0));
            InformationValue found = ValueOfInformation.Of([rest, act], [x], seed: (ulong)k).Each[0];
            (values[k], errors[k], shares[k], shareErrors[k]) = (found.Value, found.Error, found.Share, found.ShareError);
        }

        Assert.InRange(errors.Average() / Deviation(values), 0.6, 1.6);
        Assert.InRange(shareErrors.Average() / Deviation(shares), 0.6, 1.6);
    }

    [Fact]
    public void Members_in_which_a_choice_failed_are_counted_and_none_left_is_no_number()
    {
        ValueOfInformation found = ValueOfInformation.Of([new Outcomes([1, null, 3]), new Outcomes([0, 0, null])], [[1, 2, 3]]);
        Assert.Equal((1, 2, 1.0, 0.0), (found.Count, found.Failed, found.BestMean, found.All));
        ValueOfInformation none = ValueOfInformation.Of([new Outcomes([null])], [[1]]);
        Assert.Equal((0, 1, null, null), (none.Count, none.Failed, none.Best, none.All));
        Assert.Empty(none.Each);
        ValueOfInformation same = ValueOfInformation.Of([new Outcomes([0.1, 0.1, 0.1, 0.1]), new Outcomes([0.1, 0.1, 0.1, 0.1])], [[1, 2, 3, 4], [7, 7, 7, 7]]);
        Assert.Equal((0.0, 4), (same.All, same.BestIn));
        InformationValue flat = Assert.Single(same.Each);
        Assert.Equal((0, 0.0, 0.0), (flat.Driver, flat.Value, flat.Share));
    }

    private static double Loss(double mean, double spread) => (spread * Curves.NormalHeight(mean / spread)) - (Math.Abs(mean) * Curves.NormalBelow(-Math.Abs(mean) / spread));

    private static double Deviation(double[] values) => Moments.Of(values.Select(v => (double?)v)).Deviation!.Value;
}
