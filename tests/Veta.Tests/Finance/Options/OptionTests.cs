using Veta.Finance.Options;
using Xunit;

namespace Veta.Tests.Finance.Options;

[Trait("Category", "Published")]
public sealed class OptionTests
{
    /// <summary>The mine of Brennan and Schwartz (1985): 10 million lb a year, 150 in the ground, cost 0.50 USD/lb; inflation 8 %, interest 10 %.</summary>
    private static readonly MineOptionTerms Mine = new()
    {
        OutputPerYear = 10, UnitCost = 0.5, MaintenancePerYear = 0.5, CloseCost = 0.2, OpenCost = 0.2, RealRate = 0.02, ConvenienceYield = 0.01, Variance = 0.08, PropertyTax = 0.02, IncomeTax = 0.5,
    };

    private static readonly MineOption Solved = MineOption.Solve(Mine, 150);


    [Fact]
    public void Waiting_asks_for_twice_the_cost()
    {
        var option = new InvestmentOption(0.04, 0.04, 0.2);
        Assert.Equal(2, option.Exponent, 1e-12);
        Assert.Equal(2, option.Trigger, 1e-12);
        Assert.Equal(0.25, option.Value(1, 1), 1e-12);
        var risky = new InvestmentOption(0.04, 0.04, 0.4);
        Assert.Equal(1.3660, risky.Exponent, 5e-5);
        Assert.Equal(3.7321, risky.Trigger, 5e-5);
    }

    [Theory]
    [InlineData(0.3, 1.25, 1.45)]
    [InlineData(0.4, 4.15, 4.35)]
    [InlineData(0.5, 7.95, 8.11)]
    [InlineData(0.6, 12.52, 12.49)]
    [InlineData(0.7, 17.56, 17.38)]
    [InlineData(0.8, 22.88, 22.68)]
    [InlineData(0.9, 28.38, 28.18)]
    [InlineData(1.0, 34.01, 33.81)]
    public void The_mine_has_its_published_values_within_one_per_cent(double price, double open, double closed)
    {
        Assert.Equal(open, Solved.Open(price), 0.01 * open);
        Assert.Equal(closed, Solved.Closed(price), 0.01 * closed);
    }

    [Fact]
    public void It_closes_opens_and_is_abandoned_at_its_published_prices()
    {
        Assert.InRange(Solved.ClosePrice, 0.43, 0.48);
        Assert.InRange(Solved.OpenPrice, 0.74, 0.78);
        Assert.InRange(Solved.AbandonPrice, 0.18, 0.21);
    }

    /// <summary>American put, price 36, strike 40, 6 %, volatility 0.2, one year: 4.478 by finite differences and 4.472 by simulation in Longstaff and Schwartz (2001), table 1.</summary>
    [Theory]
    [InlineData(36, 0.2, 1, 4.478)]
    [InlineData(40, 0.2, 1, 2.314)]
    [InlineData(44, 0.4, 2, 5.647)]
    public void Simulation_agrees_with_finite_differences_and_both_with_the_paper(double price, double volatility, double years, double published)
    {
        double exact = AmericanOption.Value(p => 40 - p, price, 0.06, 0, volatility, years);
        Assert.Equal(published, exact, 0.01);
        double simulated = LeastSquaresMonteCarlo.Value(p => 40 - p, price, 0.06, 0, volatility, years, (int)(50 * years), 40_000, 3);
        Assert.Equal(exact, simulated, 0.01 * exact);
    }

    [Fact]
    public void A_mine_that_loses_money_today_is_worth_something_because_it_may_wait()
    {
        Assert.True(Mine.OpenFlow(0.4) < 0);
        Assert.True(Solved.Open(0.4) > 4);
    }

    /// <summary>The mine by simulation, decided four times a year, is worth a little less than with decisions at any time.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void The_mine_by_simulation_comes_near_from_below(double price)
    {
        double exact = Solved.Open(price), simulated = MineSimulation.Open(Mine, 150, price, 4, 40, 6000, 9);
        Assert.InRange(simulated, 0.93 * exact, 1.02 * exact);
    }
}
