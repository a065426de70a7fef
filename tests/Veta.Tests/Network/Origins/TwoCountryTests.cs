using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Network.Origins;

/// <summary>China sells at 100 to anyone, Korea makes nothing of it, a plant at home costs 130, lanes cost 1 each, demand is 100, at most 35 % may be China's.</summary>
[Trait("Category", "Hand")]
public sealed class TwoCountryTests
{
    public static TheoryData<string> Engine { get; } = ["highs", "clp"];

    [Theory]
    [MemberData(nameof(Engine))]
    public void By_the_last_border_everything_stays_Chinese_and_comes_by_way_of_Korea(string engine)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(One("border")), Engines.Get(engine)));
        plan.Costs((65 * 102) + (35 * 101)); // 10,165
        Assert.Equal(0, plan.Activity.Sum(a => a.ActivityPerYear), 1e-7);
    }

    [Theory]
    [MemberData(nameof(Engine))]
    public void By_maker_the_plant_at_home_makes_what_the_cap_leaves(string engine)
    {
        // A row that says nothing means the maker.
        foreach (string basis in (string[])["maker", "", "owner", "touched", "refined", "mined"])
        {
            PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(One(basis)), Engines.Get(engine)));
            plan.Costs((35 * 101) + (65 * 130)); // 11,985
            Assert.Equal(65, plan.Activity.Sum(a => a.ActivityPerYear), 1e-7);
            Assert.Equal(29, plan.Bindings.Single(b => b.Table == "share_caps").WorthUsdPerUnit, 1e-7);
        }
    }

    [Theory]
    [MemberData(nameof(Engine))]
    public void A_second_region_with_the_same_cap_and_a_free_lane_is_no_side_door(string engine)
    {
        string two = One("maker").With("cap,2026,us,", "cap,2026,us;ca,")
            .With("direct,cn", "free-out,us,ca,metal,0\nfree-back,ca,us,metal,0\ndirect,cn")
            .With("plant,smelting,us,operating,1000,130", "plant,smelting,us,operating,1000,130\nplant-ca,smelting,ca,operating,1000,130")
            .With("to-korea,", "to-canada,cn,ca,metal,1\nto-korea,");
        PlanResult one = Plans.Sound(Plans.Of(Package.FromText(two), Engines.Get(engine)));
        one.Costs(11_985);
        Assert.Equal(29, one.Bindings.Where(b => b.Table == "share_caps").Max(b => b.WorthUsdPerUnit), 1e-7);

        PlanResult both = Plans.Sound(Plans.Of(Package.FromText(two.With("us,metal,100", "us,metal,100\nca,metal,100")), Engines.Get(engine)));
        both.Costs(23_970);
        Assert.Equal([29.0, 29.0], both.Bindings.Where(b => b.Table == "share_caps").Select(b => Math.Round(b.WorthUsdPerUnit, 7)));

        // By the border 185.71 go to and fro, make enough "supply", and the cap stops binding: 100 at 101, but for the second demand.
        PlanResult shuttled = Plans.Sound(Plans.Of(Package.FromText(two.With("0.35,maker", "0.35,border")), Engines.Get(engine)));
        shuttled.Costs(10_100);
    }

    [Theory]
    [MemberData(nameof(Engine))]
    public void A_round_trip_over_the_border_does_not_meet_a_cap(string engine)
    {
        // Home makes 40 at 1; need 100; China at 5; lanes to Mexico and back at 1; at most 40 % China's. x ≤ 0.4 (40 + x), so 26.67 are bought and 33.33 go without, at 1,000 each.
        string Text(string basis, bool loop) => $"""
            # settings
            id,value
            first-year,2026
            last-year,2026
            discount-rate,0
            # regions
            id,kind,parent,blocs
            us,country,,
            mx,country,,
            cn,country,,foreign-entity-of-concern
            us-a,site,us,
            # materials
            id,stage
            metal,refined
            # processes
            id,stage,material
            smelt,refined,metal
            # recipes
            process,material,quantity_per_unit
            smelt,metal,1
            # facilities
            id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
            home,smelt,us-a,operating,40,1
            # lanes
            id,origin,destination,materials,cost_usd_per_unit
            cn-us,cn,us-a,metal,1
            {(loop ? "us-mx,us-a,mx,metal,1\nmx-us,mx,us-a,metal,1" : "")}
            # supplies
            id,region,material,price_usd_per_unit
            cn-metal,cn,metal,5
            # demands
            region,material,quantity_per_year,unserved_value_usd_per_unit
            us-a,metal,100,1000
            # share_caps
            id,year,region,materials,group,maximum_share,basis
            c,2026,us,metal,foreign-entity-of-concern,0.4,{basis}
            """;
        PlanResult border = Plans.Sound(Plans.Of(Package.FromText(Text("border", true)), Engines.Get(engine)));
        Assert.Equal(60, border.Purchases.Single().QuantityPerYear, 1e-7);
        border.Costs(40 + (60 * 6) + 100);
        double bought = 80.0 / 3;
        foreach (bool loop in (bool[])[true, false])
        {
            // Use is what is served: x ≤ 0.4 (40 + x).
            PlanResult maker = Plans.Sound(Plans.Of(Package.FromText(Text("maker", loop)), Engines.Get(engine)));
            Assert.Equal(bought, maker.Purchases.Single().QuantityPerYear, 1e-7);
            maker.Costs(40 + (6 * bought) + (1000 * (60 - bought)));
        }
    }

    private static string One(string basis) => string.Create(CultureInfo.InvariantCulture, $"""
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind
        cn,country
        kr,country
        us,country
        ca,country
        # materials
        id,stage,element
        metal,refined,Sb
        # processes
        id,stage,material
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        plant,smelting,us,operating,1000,130
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        direct,cn,us,metal,1
        to-korea,cn,kr,metal,1
        from-korea,kr,us,metal,1
        # supplies
        id,region,material,price_usd_per_unit
        china,cn,metal,100
        # demands
        region,material,quantity_per_year
        us,metal,100
        # share_caps
        id,year,region,materials,group,maximum_share,basis
        cap,2026,us,metal,cn,0.35,{basis}
        """);
}
