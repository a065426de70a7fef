using System.Globalization;
using System.Text;
using Veta.Analyses.Planning;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>Small cases from textbooks, written as packages.</summary>
[Trait("Category", "Published")]
public sealed class TextbookTests
{
    /// <summary>
    /// S. Chopra and P. Meindl, Supply Chain Management, network design of SunOil: five regions, a plant of 10 or of 20 in each; the least cost
    /// is 23,751 thousand USD, with large plants in South America, Asia and Africa. Quantities in million units, money in thousand USD.
    /// </summary>
    [Fact]
    public void Sunoil_opens_three_large_plants()
    {
        string[] regions = ["north-america", "south-america", "europe", "asia", "africa"];
        int[] demand = [12, 8, 14, 16, 7];
        int[][] cost = [[81, 92, 101, 130, 115], [117, 77, 108, 98, 100], [102, 105, 95, 119, 111], [115, 125, 90, 59, 74], [142, 100, 103, 105, 71]];
        int[] small = [6000, 4500, 6500, 4100, 4000], large = [9000, 6750, 9750, 6150, 6000];
        var text = new StringBuilder("# settings\nid,value\nfirst-year,2026\nlast-year,2026\ndiscount-rate,0\n# materials\nid,stage\noil,product\n");
        text.Append("# processes\nid,stage,material\nrefining,product,oil\n# recipes\nprocess,material,quantity_per_unit\nrefining,oil,1\n# regions\nid,kind,parent\n");
        foreach (string region in regions) { text.Append(CultureInfo.InvariantCulture, $"{region},country,\n{region}-plant,site,{region}\n"); }
        text.Append("# facilities\nid,process,region,status,build_rule,build_minimum_per_year,build_maximum_per_year,capex_fixed_usd,life_years\n");
        for (int i = 0; i < 5; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{regions[i]}-small,refining,{regions[i]}-plant,candidate,lumpy,10,10,{small[i]},1\n");
            text.Append(CultureInfo.InvariantCulture, $"{regions[i]}-large,refining,{regions[i]}-plant,candidate,lumpy,20,20,{large[i]},1\n");
        }

        text.Append("# lanes\nid,origin,destination,cost_usd_per_unit\n");
        for (int i = 0; i < 5; i++)
        {
            for (int j = 0; j < 5; j++) { text.Append(CultureInfo.InvariantCulture, $"{i}-{j},{regions[i]}-plant,{regions[j]},{cost[i][j]}\n"); }
        }

        text.Append("# demands\nregion,material,quantity_per_year\n");
        for (int j = 0; j < 5; j++) { text.Append(CultureInfo.InvariantCulture, $"{regions[j]},oil,{demand[j]}\n"); }

        PlanResult plan = Plans.Sound(text.ToString());
        plan.Costs(23_751);
        Assert.Equal(["africa-large", "asia-large", "south-america-large"], plan.Builds.Select(b => b.Facility.Value));
        Assert.True(plan.Gap <= 1e-6);
    }

    /// <summary>
    /// F. Hillier and G. Lieberman, Introduction to Operations Research, production schedule of the Northern Airplane Company: four months, limits and costs
    /// that change, storage at 0.015 a month; the least cost is 77.3 million USD.
    /// </summary>
    [Fact]
    public void Northern_airplane_makes_engines_ahead_of_need()
    {
        PlanResult plan = Plans.Sound("""
            # settings
            id,value
            first-year,2001
            last-year,2004
            discount-rate,0
            # regions
            id,kind
            us,country
            # materials
            id,stage
            engine,product
            # processes
            id,stage,material
            assembly,product,engine
            # recipes
            process,material,quantity_per_unit
            assembly,engine,1
            # facilities
            id,process,region,status,capacity_per_year
            works,assembly,us,operating,25
            # facility_years
            facility,year,capacity_per_year,variable_cost_usd_per_unit
            works,2001,25,1.08
            works,2002,35,1.11
            works,2003,30,1.10
            works,2004,10,1.13
            # stocks
            id,region,material,holding_cost_usd_per_unit_year
            store,us,engine,0.015
            # demands
            region,material,year,quantity_per_year
            us,engine,2001,10
            us,engine,2002,15
            us,engine,2003,25
            us,engine,2004,20
            """);
        plan.Costs(77.3);
        Assert.Equal([25, 5, 30, 10], plan.Activity.Select(a => Math.Round(a.ActivityPerYear, 6)));
        Assert.Equal([15, 5, 10, 0], plan.Stocks.Select(s => Math.Round(s.LevelUnits, 6)));
        // The second month has room to spare: its cost is the price, and carrying it sets the prices that follow.
        Assert.Equal(1.11, plan.Price("us", "engine", 2002), 1e-9);
        Assert.Equal(1.125, plan.Price("us", "engine", 2003), 1e-9);
        Assert.Equal(1.14, plan.Price("us", "engine", 2004), 1e-9);
    }

    /// <summary>
    /// F. Hillier and G. Lieberman, the Wyndor Glass problem: max 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18. Optimum 36 at (2, 6); shadow prices of the three
    /// plants 0, 3/2 and 1. The plants' hours are materials, the two products are processes.
    /// </summary>
    [Fact]
    public void Wyndor_glass_has_the_shadow_prices_of_the_book()
    {
        PlanResult plan = Plans.Sound("""
            # settings
            id,value
            first-year,2026
            last-year,2026
            discount-rate,0
            # regions
            id,kind
            us,country
            # materials
            id,stage,mobile
            hours-1,utility,false
            hours-2,utility,false
            hours-3,utility,false
            door,product,
            window,product,
            # processes
            id,stage,material
            making-doors,product,door
            making-windows,product,window
            # recipes
            process,material,quantity_per_unit
            making-doors,hours-1,-1
            making-doors,hours-3,-3
            making-doors,door,1
            making-windows,hours-2,-2
            making-windows,hours-3,-2
            making-windows,window,1
            # facilities
            id,process,region,status,capacity_per_year
            doors,making-doors,us,operating,100
            windows,making-windows,us,operating,100
            # supplies
            id,region,material,quantity_per_year,price_usd_per_unit
            plant-1,us,hours-1,4,0
            plant-2,us,hours-2,12,0
            plant-3,us,hours-3,18,0
            # sales
            id,region,material,price_usd_per_unit
            door-sales,us,door,3
            window-sales,us,window,5
            """);
        plan.Costs(-36);
        Assert.Equal(2, plan.Value("activity(doors,2026)"), 1e-9);
        Assert.Equal(6, plan.Value("activity(windows,2026)"), 1e-9);
        Assert.Equal(0, plan.Price("us", "hours-1", 2026), 1e-9);
        Assert.Equal(1.5, plan.Price("us", "hours-2", 2026), 1e-9);
        Assert.Equal(1, plan.Price("us", "hours-3", 2026), 1e-9);
    }

    /// <summary>A separator gives fixed shares: 20 % NdPr, 50 % Ce, 25 % La, 5 % lost. NdPr 2, Ce 3 and La 2 are asked for: 10 of oxide, and 2 Ce and 0.5 La too many.</summary>
    [Fact]
    public void A_basket_of_rare_earths_is_as_large_as_its_scarcest_part_asks_for()
    {
        PlanResult plan = Plans.Sound("""
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
            mixed-oxide,intermediate
            ndpr,refined
            cerium,refined
            lanthanum,refined
            # processes
            id,stage,material
            separation,refined,ndpr
            # recipes
            process,material,quantity_per_unit
            separation,mixed-oxide,-5
            separation,ndpr,1
            separation,cerium,2.5
            separation,lanthanum,1.25
            # facilities
            id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
            separator,separation,us,operating,100,10
            # supplies
            id,region,material,price_usd_per_unit
            oxide,us,mixed-oxide,4
            # demands
            region,material,quantity_per_year
            us,ndpr,2
            us,cerium,3
            us,lanthanum,2
            # disposals
            material,region,cost_usd_per_unit
            cerium,,0
            lanthanum,,1
            """);
        Assert.Equal(10, plan.Value("purchase(oxide,2026)"), 1e-9);
        Assert.Equal(2, plan.Discards.Single(d => d.Material.Value == "cerium").QuantityPerYear, 1e-9);
        Assert.Equal(0.5, plan.Discards.Single(d => d.Material.Value == "lanthanum").QuantityPerYear, 1e-9);
        plan.Costs((10 * 4) + (2 * 10) + (0.5 * 1));
        // NdPr bears the whole cost of the basket and of the lanthanum nobody wants: 10 + 5·4 + 1.25·1.
        Assert.Equal(31.25, plan.Price("us", "ndpr", 2026), 1e-9);
        Assert.Equal(0, plan.Price("us", "cerium", 2026), 1e-9);
        Assert.Equal(-1, plan.Price("us", "lanthanum", 2026), 1e-9);
    }

    /// <summary>min 3x + 4y with x + y ≥ 10 and 0 ≤ x, y ≤ 8, the start of the near-optimal case: (8, 2) for 32.</summary>
    [Fact]
    public void Two_sources_are_used_in_order_of_cost()
    {
        PlanResult plan = Plans.Sound("""
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
            # supplies
            id,region,material,quantity_per_year,price_usd_per_unit
            x,us,metal,8,3
            y,us,metal,8,4
            # demands
            region,material,quantity_per_year
            us,metal,10
            """);
        plan.Costs(32);
        Assert.Equal(8, plan.Value("purchase(x,2026)"), 1e-9);
        Assert.Equal(2, plan.Value("purchase(y,2026)"), 1e-9);
        Assert.Equal(4, plan.Price("us", "metal", 2026), 1e-9);
        Assert.Equal(-1, plan.ReducedCost("purchase(x,2026)"), 1e-9);
    }

    /// <summary>A companion metal comes with its host: 100 kt of lead at 0.012 t antimony per t give 1.2 kt, whatever antimony is worth.</summary>
    [Fact]
    public void A_companion_metal_cannot_exceed_what_its_host_brings()
    {
        PlanResult plan = Plans.Sound("""
            # settings
            id,value
            first-year,2026
            last-year,2026
            discount-rate,0
            # regions
            id,kind
            mx,country
            # materials
            id,stage
            lead,refined
            antimony,refined
            # processes
            id,stage,material
            lead-smelting,refined,lead
            # recipes
            process,material,quantity_per_unit
            lead-smelting,lead,1
            lead-smelting,antimony,0.012
            # facilities
            id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
            smelter,lead-smelting,mx,operating,100000,1500
            # sales
            id,region,material,price_usd_per_unit
            lead,mx,lead,2000
            # demands
            region,material,quantity_per_year,unserved_value_usd_per_unit
            mx,antimony,5000,60000
            """);
        Assert.Equal(1200, 5000 - plan.Unserved.Single().UnservedPerYear, 1e-6);
        Assert.Equal(2000 + (0.012 * 60000) - 1500, plan.Bindings.Single(b => b.Table == "facilities").WorthUsdPerUnit, 1e-6);
    }
}
