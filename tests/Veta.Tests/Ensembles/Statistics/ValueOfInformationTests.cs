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
        double?[] act = [-1, 2, 0, 3], rest = [0, 0, 0, 0];
        ValueOfInformation found = ValueOfInformation.Of([new Outcomes(act), new Outcomes(rest)], [[0, 0, 1, 1], [0, 3, 0, 3]], bins: 4);
        Assert.Equal((4, 0, 0, 1.0, 0.25), (found.Count, found.Failed, found.Best, found.BestMean, found.All));
        Assert.Equal([0, 0.25], found.Each.Select(value => value.Value));
        Assert.All(found.Each, value => Assert.Equal(2, value.Bins));
    }

    [Fact]
    [Trait("Category", "Published")]
    public void The_newsvendor_who_learns_demand_gains_a_third_of_what_it_could_bring()
    {
        // Demand even from 0 to 100, cost 1, price 3: knowing it brings 2 · 50 = 100, holding 66.67 brings 66.67: EVPI 33.33; a second figure has no part in it.
        var design = new SobolSequence(1024, 2, SobolScramble.Owen, 6);
        Outcomes[] gains = [.. Enumerable.Range(0, 61).Select(q => q * 100.0 / 60).Select(quantity => TestFunctions.Answers(design, u => (3 * Math.Min(quantity, 100 * u[0])) - quantity))];
        double[][] drivers = [.. Enumerable.Range(0, 2).Select(d => Enumerable.Range(0, 1024).Select(m => design.At(m, d)).ToArray())];
        ValueOfInformation found = ValueOfInformation.Of(gains, drivers, bins: 32);
        Assert.Equal(40, found.Best);
        Assert.Equal(200.0 / 3, found.BestMean!.Value, 0.05);
        Assert.Equal(100.0 / 3, found.All!.Value, 0.7);
        Assert.Equal(100.0 / 3, found.Each[0].Value, 2.0);
        Assert.True(found.Each[0].Told);
        Assert.False(found.Each[1].Told);
        Assert.True(found.Each[1].Value < 2);
        Assert.True(found.Each[0].Value <= found.All + 1e-9);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Smaller_bins_give_a_figure_that_says_nothing_more_value_and_chance_shows_it()
    {
        var design = new LatinHypercube(300, 2, 13);
        Outcomes[] gains = [TestFunctions.Answers(design, u => u[0] - 0.5), TestFunctions.Answers(design, _ => 0)];
        double[][] drivers = [[.. Enumerable.Range(0, 300).Select(m => design.At(m, 1))]];
        InformationValue few = ValueOfInformation.Of(gains, drivers, bins: 3).Each[0], many = ValueOfInformation.Of(gains, drivers, bins: 60).Each[0];
        Assert.True(many.Chance > 3 * few.Chance);
        Assert.True(many.ChanceHigh >= many.Chance);
        Assert.False(few.Told);
        Assert.False(many.Told);
    }

    [Fact]
    public void Members_in_which_a_decision_failed_are_counted_and_none_left_is_no_number()
    {
        ValueOfInformation found = ValueOfInformation.Of([new Outcomes([1, null, 3]), new Outcomes([0, 0, null])], [[1, 2, 3]]);
        Assert.Equal((1, 2, 1.0, 0.0), (found.Count, found.Failed, found.BestMean, found.All));
        ValueOfInformation none = ValueOfInformation.Of([new Outcomes([null])], [[1]]);
        Assert.Equal((0, 1, null, null), (none.Count, none.Failed, none.Best, none.All));
        Assert.Empty(none.Each);
        ValueOfInformation same = ValueOfInformation.Of([new Outcomes([0.1, 0.1, 0.1]), new Outcomes([0.1, 0.1, 0.1])], [[1, 2, 3]]);
        Assert.Equal(0, same.All!.Value, 1e-15);
        Assert.False(same.Each[0].Told);
    }
}
