using Veta.Analyses.Planning;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>
/// The smelter: 2 concentrate make 1 metal and 0.8 slag and emit 2 t CO2. Running costs 50, concentrate 30, slag 5, so one metal costs
/// 50 + 2·30 + 0.8·5 = 114. Standing capacity of 100 costs 10 each, 1,000 in all.
/// </summary>
[Trait("Category", "Hand")]
public sealed class SmelterTests
{
    [Fact]
    public void An_emission_cap_stops_profitable_exports_and_its_dual_is_the_price_of_carbon()
    {
        // 150 t CO2 allow 75 metal; 60 go to the demand, 15 of 20 possible are exported at 140 > 114.
        PlanResult plan = Plans.Sound(BlockExamples.Smelter);
        Assert.Equal(75, plan.Value("activity(smelter,2026)"), 1e-9);
        Assert.Equal(15, plan.Value("sale(export,2026)"), 1e-9);
        Assert.Equal(140, plan.Value("purchase(mine,2026)"), 1e-9); // 2·75 less the 10 that must be taken
        Assert.Equal(60, plan.Value("discard(slag,,town,2026)"), 1e-9); // 0.8·75
        Assert.Equal(0, plan.Value("unserved(town,metal,,2026)"), 1e-9);
        // fixed 10·100, running 50·75, mine 30·140, tolling 20·10, slag 5·60, exports 140·15
        plan.Costs(1000 + 3750 + 4200 + 200 + 300 - 2100);
        Assert.Equal(140, plan.Price("town", "metal", 2026), 1e-9);
        Assert.Equal(30, plan.Price("town", "concentrate", 2026), 1e-9);
        Assert.Equal(-5, plan.Price("town", "slag", 2026), 1e-9); // more slag costs
        Assert.Equal(-(140 - 114) / 2.0, plan.Dual("impact_cap(greenhouse-gases,mx,2026)"), 1e-9);
        BindingRow binding = plan.Bindings.Single();
        Assert.Equal("impact_caps[greenhouse-gases,mx,2026].quantity_per_year", binding.Limit);
        Assert.Equal(13, binding.WorthUsdPerUnit, 1e-9);
    }

    [Fact]
    public void Accounts_split_the_cost_by_category()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Smelter);
        Assert.Equal(1000, plan.CostByCategory[CostCategory.FixedOperation], 1e-9);
        Assert.Equal(3750, plan.CostByCategory[CostCategory.VariableOperation], 1e-9);
        Assert.Equal(4400, plan.CostByCategory[CostCategory.Purchases], 1e-9);
        Assert.Equal(300, plan.CostByCategory[CostCategory.Disposal], 1e-9);
        Assert.Equal(-2100, plan.CostByCategory[CostCategory.Sales], 1e-9);
        Assert.Equal(plan.ObjectiveUsd, plan.CostByActor["mx"], 1e-9);
    }

    [Fact]
    public void Capacity_earns_the_margin_when_it_binds()
    {
        // Without the other limits the plant runs at 100·0.9 = 90: 60 to the demand, 30 of 40 exported.
        PlanResult plan = Plans.Sound(BlockExamples.Smelter
            .With("mx,2026,150,", "mx,2026,1000,").With("concentrate,150,30,", "concentrate,1000,30,").With("slag,,5,70", "slag,,5,100").With("metal,20,140", "metal,40,140"));
        Assert.Equal(90, plan.Value("activity(smelter,2026)"), 1e-9);
        // fixed 1000, running 50·90, mine 30·(180 − 10), tolling 200, slag 5·72, exports 140·30
        plan.Costs(1000 + 4500 + 5100 + 200 + 360 - 4200);
        Assert.Equal(-(140 - 114), plan.Dual("capacity(smelter,2026)"), 1e-9);
        ActivityRow row = plan.Activity.Single();
        Assert.Equal(90, row.CapacityPerYear, 1e-9);
        Assert.Equal(1, row.Utilisation!.Value, 1e-9);
    }

    [Fact]
    public void Least_utilisation_forces_running_at_a_loss()
    {
        // Demand 10, exports at 100 < 114: the plant would make 10 but must run at 0.2·90 = 18, so 8 are exported at a loss of 14 each.
        PlanResult plan = Plans.Sound(BlockExamples.Smelter.With("town,metal,,,60,1000", "town,metal,,,10,1000").With("metal,20,140", "metal,20,100"));
        Assert.Equal(18, plan.Value("activity(smelter,2026)"), 1e-9);
        // fixed 1000, running 50·18, mine 30·(36 − 10), tolling 200, slag 5·14.4, exports 100·8
        plan.Costs(1000 + 900 + 780 + 200 + 72 - 800);
        Assert.Equal(114 - 100, plan.Dual("minimum_utilisation(smelter,2026)"), 1e-9);
        Assert.Equal(100, plan.Price("town", "metal", 2026), 1e-9);
    }

    [Fact]
    public void Free_disposal_takes_what_nobody_wants_and_the_price_falls_to_zero()
    {
        // As above without the market: 8 metal stay as surplus at no cost.
        PlanResult plan = Plans.Sound(BlockExamples.Smelter
            .With("town,metal,,,60,1000", "town,metal,,,10,1000").With("export,,town,metal,20,140", "export,,town,metal,0,140"));
        plan.Costs(1000 + 900 + 780 + 200 + 72);
        Assert.Equal(0, plan.Price("town", "metal", 2026), 1e-9);
        Assert.Equal(114, plan.Dual("minimum_utilisation(smelter,2026)"), 1e-9);
        Assert.Equal(8, plan.Discards.Single(d => d.Material.Value == "metal").QuantityPerYear, 1e-9);
        Assert.Equal(14.4, plan.Discards.Single(d => d.Material.Value == "slag").QuantityPerYear, 1e-9);
    }

    [Fact]
    public void What_must_be_taken_is_paid_and_used_even_when_nobody_asked_for_it()
    {
        // 60 concentrate arrive and may not be thrown away: 30 metal, 10 to the demand, 20 sold at 100 although one costs 114.
        PlanResult plan = Plans.Sound(BlockExamples.Smelter
            .With("town,metal,,,60,1000", "town,metal,,,10,1000").With("metal,20,140", "metal,30,100").With("concentrate,10,20,true", "concentrate,60,20,true"));
        Assert.Equal(30, plan.Value("activity(smelter,2026)"), 1e-9);
        Assert.Equal(0, plan.Value("purchase(mine,2026)"), 1e-9);
        // fixed 1000, running 50·30, tolling 20·60, slag 5·24, sales 100·20
        plan.Costs(1000 + 1500 + 1200 + 120 - 2000);
        // 100 = 50 + 2p + 4, so one more concentrate is worth 23, less than the 30 of the mine.
        Assert.Equal(23, plan.Price("town", "concentrate", 2026), 1e-9);
        Assert.Equal(60, plan.Purchases.Single().QuantityPerYear, 1e-9);
    }

    [Fact]
    public void Demand_goes_unserved_at_its_stated_loss_when_supply_is_short()
    {
        // 40 + 10 concentrate make 25 metal; 35 of the 60 are missing.
        PlanResult plan = Plans.Sound(BlockExamples.Smelter.With("concentrate,150,30,", "concentrate,40,30,"));
        Assert.Equal(35, plan.Value("unserved(town,metal,,2026)"), 1e-9);
        // fixed 1000, running 50·25, mine 30·40, tolling 200, slag 5·20, loss 1000·35
        plan.Costs(1000 + 1250 + 1200 + 200 + 100 + 35000);
        Assert.Equal(1000, plan.Price("town", "metal", 2026), 1e-9);
        Assert.Equal((1000 - 50 - 4) / 2.0, plan.Price("town", "concentrate", 2026), 1e-9);
        Assert.Equal(35.0 / 60, plan.Unserved.Single().UnservedShare!.Value, 1e-9);
        // The mine's limit is worth what one more concentrate saves: 473 less its price of 30.
        Assert.Equal(443, plan.Bindings.Single(b => b.Limit == "supplies[mine].quantity_per_year").WorthUsdPerUnit, 1e-9);
    }

    [Fact]
    public void A_full_outlet_for_a_by_product_stops_the_main_product()
    {
        // 40 slag allow 50 metal; 10 of the 60 stay unserved. 1000 = 50 + 60 − 0.8·p(slag).
        PlanResult plan = Plans.Sound(BlockExamples.Smelter.With("slag,,5,70", "slag,,5,40"));
        Assert.Equal(50, plan.Value("activity(smelter,2026)"), 1e-9);
        // fixed 1000, running 50·50, mine 30·(100 − 10), tolling 200, slag 5·40, loss 1000·10
        plan.Costs(1000 + 2500 + 2700 + 200 + 200 + 10000);
        Assert.Equal(-(1000 - 110) / 0.8, plan.Price("town", "slag", 2026), 1e-9);
    }

    [Fact]
    public void Steps_of_a_supply_curve_are_bought_in_order_of_price()
    {
        // Two more offers: 20 at 10 and 30 at 25 come before the mine at 30; the plant still runs at 75.
        PlanResult plan = Plans.Sound(BlockExamples.Smelter.With("mine,,town,concentrate,150,30,", "mine,,town,concentrate,150,30,\nfirst,,town,concentrate,20,10,\nsecond,,town,concentrate,30,25,"));
        Assert.Equal(20, plan.Value("purchase(first,2026)"), 1e-9);
        Assert.Equal(30, plan.Value("purchase(second,2026)"), 1e-9);
        Assert.Equal(90, plan.Value("purchase(mine,2026)"), 1e-9);
        plan.Costs(7350 - (20 * 20) - (30 * 5));
        Assert.Equal(30, plan.Price("town", "concentrate", 2026), 1e-9);
    }
}
