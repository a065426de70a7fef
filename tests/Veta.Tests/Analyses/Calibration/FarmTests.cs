using Veta.Analyses.Calibration;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Calibration;

/// <summary>Howitt (1995), American Journal of Agricultural Economics 77(2): a farm that grows wheat and oats. Figures of the farm recalled; what follows from them is exact.</summary>
[Trait("Category", "Published")]
public sealed class FarmTests
{
    private const double WheatYield = 69, OatsYield = 65.9;

    [Fact]
    public void Costs_alone_grow_wheat_everywhere_and_make_land_worth_its_net_return()
    {
        PlanResult plan = Plans.Sound(Calibrations.Farm);
        Assert.Equal(5 * WheatYield, plan.Value("activity(wheat,2025)"), 1e-6);
        Assert.Equal(76, plan.Price("farm", "land", 2025), 1e-6);
    }

    [Fact]
    public void Duals_of_observed_acres_are_41_and_0_and_land_is_worth_what_oats_leave()
    {
        CalibrateResult result = Calibrations.Of(Calibrations.Farm);
        Assert.Equal(41, WheatYield * result.Margins.Single(m => m.Facility!.Value.Value == "wheat").MarginUsdPerUnit, 41e-6);
        Assert.Equal(0, OatsYield * result.Margins.Single(m => m.Facility!.Value.Value == "oats").MarginUsdPerUnit, 41e-6);
        Assert.InRange(result.OptimalityGap, -1e-9, 1e-9);
    }

    [Theory]
    [InlineData(1, 5, 3, 2, 298)]
    [InlineData(1, 4, 3, 1, 263)]
    [InlineData(1, 6, 3, 3, 333)]
    [InlineData(1.1, 5, 3.752268, 1.247732, double.NaN)]
    public void A_rising_cost_of_wheat_brings_the_base_back_and_answers_prices_and_land(double price, double land, double wheat, double oats, double profit)
    {
        // Howitt's cost of wheat is α + ½γx an acre with γ = 2·41/3 and α = 129.62 − 41: at 3 acres the margin is 41 and rises by γ with each acre, which is a price of 3γ = 82 at an elasticity of 1.
        Package package = Calibrations.Of(Calibrations.Farm).Calibrated;
        package = package with
        {
            Margins = [.. package.Margins.Select(m => m.Facility!.Value.Value == "wheat" ? m with { PriceUsdPerUnit = 82 / WheatYield, Elasticity = 1 } : m with { Elasticity = null })],
            Settings = [.. package.Settings, new Setting { Id = new SettingId("margin-steps"), Value = "20000", Source = package.Settings[0].Source }],
            Sales = [.. package.Sales.Select(s => s.Id.Value == "wheat" ? s with { PriceUsdPerUnit = price * s.PriceUsdPerUnit } : s)],
            Supplies = [.. package.Supplies.Select(s => s with { QuantityPerYear = land })],
        };
        PlanResult plan = Plans.Sound(Plans.Of(package));
        Assert.Equal(wheat, plan.Value("activity(wheat,2025)") / WheatYield, 1e-4);
        Assert.Equal(oats, plan.Value("activity(oats,2025)") / OatsYield, 1e-4);
        // Steps weigh nothing at the usual three acres; the margin of 41 an acre stands besides.
        if (!double.IsNaN(profit)) { Assert.Equal(-profit, plan.ObjectiveUsd - (3 * 41), 1e-2); }
    }
}
