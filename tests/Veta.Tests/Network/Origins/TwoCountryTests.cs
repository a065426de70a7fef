using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses;
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
    [InlineData("maker")]
    [InlineData("touched")]
    [InlineData("mined")]
    public void A_plan_that_does_not_keep_a_cap_is_measured_by_it_as_the_plan_that_may_use_all(string basis)
    {
        // Nothing is kept back: all 100 come from China, as in the plan whose cap allows as much.
        Package capped = Package.FromText(One(basis));
        var request = new PlanRequest { Package = capped with { ShareCaps = [] }, MeasuredFor = "secure", Measured = capped.ShareCaps };
        PlanResult plan = Veta.Analyses.Planning.Plan.Run(request, Workplaces.Highs, TestContext.Current.CancellationToken);
        plan.Costs(100 * 101);
        OriginShareRow row = Assert.Single(plan.OriginShares), loose = Plans.Sound(Plans.Of(Package.FromText(One(basis).With("0.35," + basis, "1," + basis)), Engines.Get("highs"))).OriginShares.Single();
        Assert.Equal(1, row.TracedShare!.Value, 1e-9);
        Assert.Equal(loose.TracedShare!.Value, row.TracedShare.Value, 1e-9);
        Assert.Equal(100, row.UsePerYear, 1e-7);
        Assert.Equal("secure", row.MeasuredFor);
        Assert.Null(row.MaximumShare);
        Assert.Null(row.BookedShare);
        Assert.Null(loose.MeasuredFor);
    }

    [Theory]
    [MemberData(nameof(Engine))]
    public void What_exceeds_a_cap_at_a_price_is_paid_for_when_that_is_cheaper(string engine)
    {
        // Above 35 a Chinese unit costs 101 + 20, the plant at home 130: all 100 come from China, 65 of them above the cap.
        string priced = One("maker").With("maximum_share,basis", "maximum_share,basis,exceedance_usd_per_unit").With("0.35,maker", "0.35,maker,20");
        PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(priced), Engines.Get(engine)));
        plan.Costs((100 * 101) + (65 * 20));
        Assert.Equal(65 * 20, plan.CostByCategory[CostCategory.Exceedance], 1e-6);
        Assert.Equal(65, plan.OriginShares.Single().ExceedsPerYear, 1e-7);
        Plans.Sound(Plans.Of(Package.FromText(priced.With("0.35,maker,20", "0.35,maker,40")), Engines.Get(engine))).Costs(11_985);
    }

    [Theory]
    [MemberData(nameof(Engine))]
    public void A_good_with_something_of_the_group_in_it_is_touched_wherever_it_was_made(string engine)
    {
        // Metal: CN 10, home 30; magnets of one metal each: CN 10 more, Japan 20, US 30; lane 1; 100 used in the US, cap 35 %. By maker Japan makes 65 of Chinese metal, (10 + 1 + 20 + 1) each:
        // 35 × 21 + 65 × 32 = 2,815. When metal counts too, 65 are of home metal, made at home: 35 × 21 + 65 × 60 = 4,635, or in Japan of home metal: (30 + 1 + 20 + 1) = 52: 4,115.
        string Text(string basis) => $"""
            # settings
            id,value
            first-year,2026
            last-year,2026
            discount-rate,0
            # regions
            id,kind
            cn,country
            jp,country
            us,country
            # materials
            id,stage
            metal,refined
            magnet,product
            # processes
            id,stage,material
            melting,refined,metal
            making,product,magnet
            # recipes
            process,material,quantity_per_unit
            melting,metal,1
            making,metal,-1
            making,magnet,1
            # facilities
            id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
            metal-cn,melting,cn,operating,1000,10
            metal-us,melting,us,operating,1000,30
            magnet-cn,making,cn,operating,1000,10
            magnet-jp,making,jp,operating,1000,20
            magnet-us,making,us,operating,1000,30
            # lanes
            id,origin,destination,materials,cost_usd_per_unit
            cn-us,cn,us,,1
            cn-jp,cn,jp,,1
            jp-us,jp,us,,1
            us-jp,us,jp,,1
            # demands
            region,material,quantity_per_year
            us,magnet,100
            # share_caps
            id,year,region,materials,group,maximum_share,basis
            cap,2026,us,metal;magnet,cn,0.35,{basis}
            """;
        Plans.Sound(Plans.Of(Package.FromText(Text("maker")), Engines.Get(engine))).Costs((35 * 21) + (65 * 32)); // 2,815
        Plans.Sound(Plans.Of(Package.FromText(Text("touched")), Engines.Get(engine))).Costs((35 * 21) + (65 * 52)); // 4,115
    }

    [Theory]
    [MemberData(nameof(Engine))]
    public void What_a_least_level_holds_back_keeps_its_class(string engine)
    {
        // 200 of home's metal lie there for three years and may not be drawn: giving them out for Chinese metal, class by class, would save 29 on each. With 150 held back, 50 may go out and be made good by China, once.
        string Three(double least, string basis) => One(basis).With("last-year,2026", "last-year,2028") + $"""

            # stocks
            id,region,material,owner,initial_units,capacity_units,minimum_units,final_minimum_units
            pile,us,metal,private,200,200,{least},200
            """;
        foreach (string basis in (string[])["maker", "owner", "touched", "refined", "mined"])
        {
            Plans.Sound(Plans.Of(Package.FromText(Three(200, basis)), Engines.Get(engine))).Costs(3 * 11_985);
            Plans.Sound(Plans.Of(Package.FromText(Three(150, basis)), Engines.Get(engine))).Costs((3 * 11_985) - (50 * 29));
            Plans.Sound(Plans.Of(Package.FromText(Three(0, basis)), Engines.Get(engine))).Costs((3 * 11_985) - (195 * 29));
        }
    }

    [Theory]
    [MemberData(nameof(Engine))]
    public void Goods_under_way_keep_their_class_for_months(string engine)
    {
        // Six months, 10 a month, a month on every lane: in the first month nothing has arrived and home makes all; from the second on, directly, 3.5 are China's. By way of Korea they would be so from the third.
        string months = One("maker").With("last-year,2026", "last-year,2026\nmonths,6").With("us,metal,100", "us,metal,120")
            .With("cost_usd_per_unit\ndirect,cn,us,metal,1", "cost_usd_per_unit,transit_days\ndirect,cn,us,metal,1,30").With("to-korea,cn,kr,metal,1", "to-korea,cn,kr,metal,1,30").With("from-korea,kr,us,metal,1", "from-korea,kr,us,metal,1,30");
        PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(months), Engines.Get(engine)));
        plan.Costs((10 * 130) + (5 * ((3.5 * 101) + (6.5 * 130))));
        string around = months.With("direct,cn,us,metal,1,30", "direct,cn,us,metal,100,30");
        Plans.Sound(Plans.Of(Package.FromText(around), Engines.Get(engine))).Costs((2 * 10 * 130) + (4 * ((3.5 * 102) + (6.5 * 130))));
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
