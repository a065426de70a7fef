using Veta.Finance.Measures;
using Xunit;

namespace Veta.Tests.Finance.Measures;

[Trait("Category", "Published")]
public sealed class MeasureTests
{
    private static readonly double[] Plain = [-100, 30, 30, 30, 30, 30, 30];

    [Fact]
    public void A_plain_project_has_its_known_value_and_rate()
    {
        Assert.Equal(30.657821, NetPresentValue.Of(Plain, 0.1), 5e-7);
        Assert.Equal(0.1990541, InternalRate.Of(Plain), 5e-8);
        Assert.Equal(0.30657821, NetPresentValue.ProfitabilityIndex(Plain, 0.1), 5e-9);
        Assert.Equal(NetPresentValue.Of(Plain, 0.1) * Math.Sqrt(1.1), NetPresentValue.Of(Plain, 0.1, FlowTiming.Middle), 1e-12);
        Assert.Equal(NetPresentValue.Of(Plain, 0.1) * 1.1, NetPresentValue.Of(Plain, 0.1, FlowTiming.Start), 1e-12);
    }

    [Fact]
    public void Paybacks_are_counted_within_the_year()
    {
        Assert.Equal(100 / 30.0, Payback.Years(Plain), 1e-12); // 3 years bring 90, a third of the fourth the rest
        // 30/1.1 + 30/1.21 + 30/1.331 + 30/1.4641 = 95.0960; 4.9040 of 18.6276 in the fifth year
        Assert.Equal(4.26327, Payback.Years(Plain, 0.1), 5e-6);
        Assert.True(double.IsNaN(Payback.Years([-100, 30])));
        // Closure takes the sum below zero again, a later year brings it back: the last return counts.
        Assert.Equal(3.5, Payback.Years([-10, 12, -4, 0, 4]), 1e-12);
    }

    [Fact]
    public void Several_internal_rates_are_all_found_and_none_is_given_as_the_one()
    {
        double[] twice = [-100, 230, -132]; // (1+r) = 1.1 and 1.2
        Assert.Equal(2, InternalRate.SignChanges(twice));
        Assert.Equal([0.1, 0.2], InternalRate.All(twice).Select(r => Math.Round(r, 9)));
        Assert.True(double.IsNaN(InternalRate.Of(twice)));
        Assert.True(double.IsNaN(InternalRate.Of([10, 10])));
        Assert.Empty(InternalRate.All([-100, 10, 10, -100, 150, -200]));
    }

    /// <summary>1000 out, then -4000, 5000, 2000 at 10 % and 12 %: the textbook value 17.91 %.</summary>
    [Fact]
    public void The_modified_rate_is_that_of_the_textbook() =>
        Assert.Equal(0.1791, InternalRate.Modified([-1000, -4000, 5000, 2000], 0.10, 0.12), 5e-5);

    [Fact]
    public void Levelised_cost_is_the_price_at_which_nothing_is_earned()
    {
        double[] costs = [1000, 50, 50, 50], made = [0, 10, 10, 10];
        double price = NetPresentValue.LevelisedCost(costs, made, 0.08);
        Assert.Equal(0, NetPresentValue.Of([.. costs.Zip(made, (c, q) => (q * price) - c)], 0.08), 1e-9);
        Assert.True(double.IsNaN(NetPresentValue.LevelisedCost(costs, [0, 0, 0, 0], 0.08)));
    }

    [Fact]
    public void A_search_without_a_change_of_sign_says_so()
    {
        Assert.True(double.IsNaN(RootSearch.Between(x => (x * x) + 1, -1, 1)));
        Assert.Equal(Math.Sqrt(2), RootSearch.Between(x => (x * x) - 2, 0, 2), 1e-13);
        Assert.Equal(0.001, RootSearch.Between(x => Math.Pow(x - 0.001, 9), -1, 1), 1e-2);
    }
}
