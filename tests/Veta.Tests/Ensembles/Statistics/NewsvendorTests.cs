using Veta.Ensembles.Designs;
using Veta.Ensembles.Designs.Distributions;
using Veta.Ensembles.Statistics;
using Xunit;

namespace Veta.Tests.Ensembles.Statistics;

public sealed class NewsvendorTests
{
    private static readonly Newsvendor Case = new(1, 3);
    private static readonly UniformDistribution Demand = new(0, 100);

    [Fact]
    [Trait("Category", "Published")]
    public void The_best_quantity_and_its_profit_are_the_published_digits()
    {
        Assert.Equal(66.6667, Case.Quantity(Demand), 5e-5);
        Assert.Equal(66.6667, Case.BestProfit(Demand), 5e-5);
        double[] middles = [.. Enumerable.Range(0, 3000).Select(k => Demand.At((k + 0.5) / 3000))];
        Assert.Equal(66.6667, Case.Quantity(middles), 0.02);
        Assert.Equal(66.6667, Case.Profit(200.0 / 3, middles), 1e-4);
        Assert.Equal(4, new Newsvendor(4.5, 10).Quantity([1, 2, 3, 4, 5, 6, 7, 8]) - 1, 1e-12);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Optima_of_samples_lie_above_and_fresh_members_below_what_the_best_is_worth()
    {
        // Samples of 50, thirty times: their mean lies above 66.6667 by a little; published 69.47 ± 3.33 for one set of draws.
        var random = new SplitMix(2);
        double[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => Demand.At(random.Fraction()))];
        double[][] samples = [.. Enumerable.Range(0, 30).Select(_ => Draw(50))];
        double[] optima = [.. samples.Select(sample => Case.Profit(Case.Quantity(sample), sample))];
        double chosen = Case.Quantity(samples[0]);
        SampleAverage bounds = SampleAverage.Of(new Outcomes(optima.Select(x => (double?)x)), new Outcomes(Draw(4000).Select(demand => (double?)((3 * Math.Min(chosen, demand)) - chosen))));
        Assert.InRange(200.0 / 3, bounds.Below - bounds.BelowError, bounds.Above + bounds.AboveError);
        Assert.InRange(bounds.Above, 64, 73);
        Assert.True(bounds.Gap is > 0 and < 15);

        // Student's quantile with 29 degrees of freedom, one-sided 95 %.
        Moments moments = Moments.Of(optima.Select(x => (double?)x));
        Assert.Equal(1.699127, bounds.AboveError / moments.StandardError!.Value, 1e-6);
    }

    [Fact]
    public void Optima_of_small_samples_are_biased_upwards()
    {
        var random = new SplitMix(8);
        double mean = Enumerable.Range(0, 4000).Average(_ =>
        {
            double[] sample = [.. Enumerable.Range(0, 10).Select(_ => Demand.At(random.Fraction()))];
            return Case.Profit(Case.Quantity(sample), sample);
        });
        Assert.True(mean > (200.0 / 3) + 1, $"{mean}");
    }

    [Fact]
    public void A_price_below_the_cost_and_failed_optima_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new Newsvendor(3, 1).Ratio);
        Assert.Throws<ArgumentException>(() => SampleAverage.Of(new Outcomes([1, null]), new Outcomes([1, 2])));
    }
}
