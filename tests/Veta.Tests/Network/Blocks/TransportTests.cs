using Veta.Analyses.Planning;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>
/// Two origins and one market. The lane from cn costs 10 + 0.002·10,000 = 30, loses 1 % and holds 90 for both materials together; the lane from au costs 60.
/// </summary>
[Trait("Category", "Hand")]
public sealed class TransportTests
{
    // What leaves cn for 40 oxide to arrive.
    private const double Oxide = 40 / 0.99;

    [Fact]
    public void A_shared_lane_a_loss_and_a_cap_on_a_share_give_the_plan_worked_by_hand()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Transport);

        // 2026: 90 leave cn, the oxide first because nobody else has it; 0.99·(90 − 40/0.99) = 49.1 metal arrive, au sends 30.9.
        Assert.Equal(Oxide, plan.Value("flow(cn-us,oxide,2026)"), 1e-9);
        Assert.Equal(90 - Oxide, plan.Value("flow(cn-us,metal,2026)"), 1e-9);
        Assert.Equal(80 - (0.99 * (90 - Oxide)), plan.Value("flow(au-us,metal,2026)"), 1e-9);

        // 2027: at most 0.6 of 80 may come from the group: 48 arrive, 48/0.99 leave.
        Assert.Equal(48 / 0.99, plan.Value("flow(cn-us,metal,2027)"), 1e-9);
        Assert.Equal(32, plan.Value("flow(au-us,metal,2027)"), 1e-9);

        // Delivered cost at the origin's gate: oxide 120 + 30, metal from cn 100 + 30, from au 130 + 60.
        double first = (Oxide * 150) + ((90 - Oxide) * 130) + ((80 - (0.99 * (90 - Oxide))) * 190);
        double second = (Oxide * 150) + (48 / 0.99 * 130) + (32 * 190);
        plan.Costs(first + second);
    }

    [Fact]
    public void Room_on_a_shared_lane_is_worth_the_difference_between_the_sources()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Transport);

        // One more leaving cn in 2026 brings 0.99 metal for 130 and saves 0.99·190 from au.
        double room = (0.99 * 190) - 130;
        Assert.Equal(-room, plan.Dual("lane_capacity(cn-us,2026)"), 1e-9);
        Assert.Equal(190, plan.Price("us", "metal", 2026), 1e-9);
        Assert.Equal((150 + room) / 0.99, plan.Price("us", "oxide", 2026), 1e-9); // pays for the room too
        Assert.Equal(0, plan.Dual("lane_capacity(cn-us,2027)"), 1e-9);
        Assert.Equal(150 / 0.99, plan.Price("us", "oxide", 2027), 1e-9);
    }

    [Fact]
    public void A_cap_on_a_share_puts_the_price_between_the_two_sources()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Transport);

        // Price p and dual m solve 190 = p − 0.6·m (au) and 130/0.99 = p + 0.4·m (cn), so p = 0.6·130/0.99 + 0.4·190.
        double delivered = 130 / 0.99;
        Assert.Equal((0.6 * delivered) + (0.4 * 190), plan.Price("us", "metal", 2027), 1e-9);
        Assert.Equal(delivered - 190, plan.Dual("share_cap(less-concern,metal,2027)"), 1e-9);
        Assert.DoesNotContain(plan.Bindings, b => b.Table == "share_caps" && b.Year == 2026);
    }

    [Fact]
    public void A_cap_counts_plants_under_foreign_control_and_purchases_by_their_origin()
    {
        // Inside us: a plant owned from cn (cheap), a purchase that originates in cn, and dear home supply; at most 0.25 of 100 may be cn's.
        PlanResult plan = Plans.Sound("""
            # settings
            id,value
            first-year,2026
            last-year,2026
            discount-rate,0
            # regions
            id,kind
            cn,country
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
            id,process,region,owner,status,capacity_per_year,variable_cost_usd_per_unit
            owned-abroad,smelting,us,cn,operating,15,10
            owned-here,smelting,us,,operating,20,60
            # supplies
            id,region,material,origin,price_usd_per_unit
            imported,us,metal,cn,20
            home,us,metal,,90
            # demands
            region,material,quantity_per_year
            us,metal,100
            # share_caps
            id,year,region,materials,group,maximum_share,basis
            cap,2026,us,metal,cn,0.25,border
            """);
        Assert.Equal(15, plan.Value("activity(owned-abroad,2026)"), 1e-9);
        Assert.Equal(10, plan.Value("purchase(imported,2026)"), 1e-9); // 25 − 15
        Assert.Equal(20, plan.Value("activity(owned-here,2026)"), 1e-9);
        Assert.Equal(55, plan.Value("purchase(home,2026)"), 1e-9);
        plan.Costs((15 * 10) + (10 * 20) + (20 * 60) + (55 * 90));
        Assert.Equal(20 - 90, plan.Dual("share_cap(cap,metal,2026)"), 1e-9);
        // One more demand: a quarter from cn at 20, the rest at home.
        Assert.Equal((0.25 * 20) + (0.75 * 90), plan.Price("us", "metal", 2026), 1e-9);
    }

    [Fact]
    public void A_lane_has_the_share_of_its_capacity_of_the_years_in_which_it_is_open()
    {
        // One period of four years; the lane closes after three, so on average 3/4 of 40 may move each year.
        PlanResult plan = Plans.Sound("""
            # settings
            id,value
            first-year,2026
            last-year,2029
            step-years,4
            discount-rate,0
            # regions
            id,kind
            cl,country
            us,country
            # materials
            id,stage
            copper,refined
            # lanes
            id,origin,destination,materials,cost_usd_per_unit,capacity_per_year,closes_year
            sea,cl,us,copper,5,40,2029
            # supplies
            id,region,material,price_usd_per_unit
            mine,cl,copper,10
            # demands
            region,material,quantity_per_year,unserved_value_usd_per_unit
            us,copper,100,50
            """);
        Assert.Equal(30, plan.Value("flow(sea,copper,2026)"), 1e-9);
        plan.Costs(4 * ((30 * 15) + (70 * 50)));
        Assert.Equal(50, plan.Price("us", "copper", 2026), 1e-9);
        // A unit more of capacity is open in three of the four years: 0.75 × (50 − 15).
        Assert.Equal(26.25, plan.Bindings.Single(b => b.Limit == "lanes[sea].capacity_per_year").WorthUsdPerUnit, 1e-9);
    }
}
