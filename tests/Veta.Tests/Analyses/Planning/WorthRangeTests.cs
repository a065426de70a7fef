using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>A dual that is one of many is printed with its ends, the same on every engine: what one more unit saves, and what one unit less costs.</summary>
[Trait("Category", "Hand")]
public sealed class WorthRangeTests
{
    /// <summary>A plant of 100 t at 5 USD meets a demand of 100 t; purchases at 50 stand by.</summary>
    private const string Plant = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind
        us,country
        # materials
        id,stage
        metal,refined
        # processes
        id,stage,material
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        plant,smelting,us,operating,100,5
        # supplies
        id,region,material,price_usd_per_unit,quantity_per_year
        buy,us,metal,50,1000
        # demands
        region,material,quantity_per_year
        us,metal,100
        """;

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void A_capacity_that_is_just_enough_is_worth_nothing_more_and_much_less(string engine)
    {
        // One more tonne of capacity saves 0; one less costs 50 − 5. One more tonne of demand costs 50, one less saves 5.
        PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(Plant), Engines.Get(engine)));
        BindingRow capacity = Assert.Single(plan.Bindings);
        Assert.Equal("facilities[plant].capacity_per_year", capacity.Limit);
        Assert.Equal((0, 0, 45, true), (Math.Round(capacity.WorthUsdPerUnit, 6), Math.Round(capacity.WorthLowUsdPerUnit!.Value, 6), Math.Round(capacity.WorthHighUsdPerUnit!.Value, 6), capacity.NotUnique!.Value));
        PriceRow price = Assert.Single(plan.Prices);
        Assert.Equal((50, 5, 50, true), (Math.Round(price.PriceUsdPerUnit, 6), Math.Round(price.PriceLowUsdPerUnit!.Value, 6), Math.Round(price.PriceHighUsdPerUnit!.Value, 6), price.NotUnique!.Value));
        plan.Costs(500);
    }

    [Theory, MemberData(nameof(All))]
    public void A_capacity_that_is_scarce_has_one_worth(string engine)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(Plant.With("us,metal,100", "us,metal,120")), Engines.Get(engine)));
        BindingRow capacity = Assert.Single(plan.Bindings);
        Assert.Equal(45, capacity.WorthUsdPerUnit, 1e-6);
        Assert.False(capacity.NotUnique);
        Assert.Equal(45, capacity.WorthHighUsdPerUnit!.Value, 1e-6);
        Assert.False(Assert.Single(plan.Prices).NotUnique);
    }

    [Theory, MemberData(nameof(All))]
    public void A_supply_step_that_just_meets_demand_has_a_range_too(string engine)
    {
        // 100 at 5 from a supply, further at 50.
        PlanResult plan = Plans.Sound(Plans.Of(
            Package.FromText(Plant.With("operating,100,5", "operating,0,5").With("buy,us,metal,50,1000", "buy,us,metal,50,1000\ncheap,us,metal,5,100")), Engines.Get(engine)));
        BindingRow step = plan.Bindings.Single(b => b.Limit == "supplies[cheap].quantity_per_year");
        Assert.Equal((0, 45, true), (Math.Round(step.WorthUsdPerUnit, 6), Math.Round(step.WorthHighUsdPerUnit!.Value, 6), step.NotUnique!.Value));
    }

    [Fact]
    public void The_worth_is_what_one_more_unit_saves()
    {
        double with100 = Plans.Sound(Plant).ObjectiveUsd, with101 = Plans.Sound(Plant.With("operating,100,5", "operating,101,5")).ObjectiveUsd, with99 = Plans.Sound(Plant.With("operating,100,5", "operating,99,5")).ObjectiveUsd;
        BindingRow capacity = Assert.Single(Plans.Sound(Plant).Bindings);
        Assert.Equal(with100 - with101, capacity.WorthLowUsdPerUnit!.Value, 1e-6);
        Assert.Equal(with99 - with100, capacity.WorthHighUsdPerUnit!.Value, 1e-6);
    }
}
