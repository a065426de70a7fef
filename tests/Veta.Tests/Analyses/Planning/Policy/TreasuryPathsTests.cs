using Veta.Analyses.Planning.Policy;
using Veta.Finance.Support;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>A floor at the market's price costs nothing at the plan's prices and a great deal over paths of them.</summary>
[Trait("Category", "Hand")]
public sealed class TreasuryPathsTests
{
    [Fact]
    public void Ten_years_of_floors_at_the_forward_are_worth_what_puts_are()
    {
        // Forward and floor 110, volatility 35 %, 4 %: 261 for a unit a year, 183 after three tenths of the upside.
        Assert.Equal(261, new PriceFloor(110).StripValue(110, 0.35, 0.04, 10), 1.0);
        Assert.Equal(183, new PriceFloor(110, 0.3).StripValue(110, 0.35, 0.04, 10), 1.0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 0)]
    [InlineData(1, 0)]
    [InlineData(0.3, 20)]
    public void A_contract_costs_its_mean_over_paths_and_more_in_one_of_ten(double back, double quantity)
    {
        string covered = quantity > 0 ? quantity.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        PlanLeverRow row = Row($"floor,price-floor-cfd,metal,plant,,{back},,,160,{covered},,us-treasury\n");
        double units = quantity > 0 ? quantity : 60, mean = 0;

        // The plant serves from its first year on, when the price is known; the social rate is 8 %.
        for (int year = 1; year < 20; year++) { mean += units * Math.Pow(1.08, -year - 0.0) * (Black76.Put(160, 160, 0.35, 0, year) - (back * Black76.Call(160, 160, 0.35, 0, year))); }
        Assert.Equal(0, row.TreasuryUsd, 1e-6);
        Assert.Equal(mean, row.TreasuryMeanUsd!.Value, 1e-9 * Math.Max(1, units * 1000));
        Assert.True(row.TreasuryP90Usd > row.TreasuryMeanUsd);
    }

    [Fact]
    public void A_contract_that_gives_all_of_the_upside_back_costs_nothing_in_the_mean_and_a_plan_without_spread_says_neither()
    {
        Assert.InRange(Math.Abs(Row("floor,price-floor-cfd,metal,plant,,1,,,160,,,us-treasury\n").TreasuryMeanUsd!.Value), 0, 1e-6);
        Assert.Null(Row("floor,price-floor-cfd,metal,plant,,0,,,160,,,us-treasury\n", "price-volatility,0").TreasuryMeanUsd);
        Assert.Null(Row("given,grant,,plant,,0.3,,,,,,us-treasury\n").TreasuryP90Usd);
    }

    private static PlanLeverRow Row(string lever, string setting = "price-volatility,0.35") =>
        Assert.Single(Plans.Sound(OnePlant.TextOf(OnePlant.Levers + lever, "owner", hurdle: 0.08).With("wedge-residual,1e-11", "wedge-residual,1e-11\n" + setting)).Policy!.Levers);
}
