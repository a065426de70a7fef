using Veta.Analyses.Planning;
using Veta.Analyses.Suspects;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Suspects;

/// <summary>A plan looks at its own answer: each kind of suspect is found where it was put, with its size by hand, and nowhere else.</summary>
[Trait("Category", "Hand")]
public sealed class SuspectTests
{
    // Home makes 40 of the 100 that it needs; China sells without limit; Mexico makes and needs nothing, but lies on a way out and back.
    private const string Shuttle = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        discount-rate,0
        # regions
        id,kind
        us,country
        mx,country
        cn,country
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
        id,process,region,status,capacity_per_year,minimum_utilisation,variable_cost_usd_per_unit
        home,smelting,us,operating,40,0,10
        ring,smelting,us,operating,7,0,900
        forced,smelting,cn,operating,5,1,30
        # supplies
        id,region,material,price_usd_per_unit
        china,cn,metal,20
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,5
        us-mx,us,mx,metal,1
        mx-us,mx,us,metal,1
        # prices
        material,region,year,price_usd_per_unit
        metal,us,2025,100
        # share_caps
        id,year,region,materials,group,maximum_share,basis
        cap,2027,us,metal,cn,0.4,border
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,100,1000
        """;

    private static readonly Lazy<IReadOnlyList<SuspectRow>> Found = new(() => SuspectList.Of(Plans.Sound(Shuttle)));

    [Fact]
    public void Goods_that_go_out_and_come_back_are_found_with_what_goes_both_ways()
    {
        // 60 of China's; 60 of 100 + 50 that come from Mexico is the 40 % of the cap.
        SuspectRow both = Assert.Single(Found.Value, r => r.Kind == SuspectKind.CrossesBothWays);
        Assert.Equal(("mx", "us", 2027), (both.Region!.Value.Value, both.Destination!.Value.Value, both.FirstYear));
        Assert.Equal(50, both.Size, 1e-6);
    }

    [Fact]
    public void A_country_that_sends_on_what_it_does_not_make_is_found()
    {
        // Home sends out 50 and makes 40 itself.
        SuspectRow[] sold = [.. Found.Value.Where(r => r.Kind == SuspectKind.SoldNotMade)];
        Assert.Equal(["mx", "us"], sold.Select(r => r.Region!.Value.Value));
        Assert.Equal([50.0, 10], sold.Select(r => Math.Round(r.Size, 6)));
    }

    [Fact]
    public void A_cap_that_binds_while_goods_are_sent_on_is_found() => Assert.Equal(50, Assert.Single(Found.Value, r => r.Kind == SuspectKind.CapPassedOn).Size, 1e-6);

    [Fact]
    public void A_plant_that_never_runs_is_found_with_its_capacity()
    {
        SuspectRow idle = Assert.Single(Found.Value, r => r.Kind == SuspectKind.NeverRuns);
        Assert.Equal("ring", idle.Facility!.Value.Value);
        Assert.Equal(7, idle.Size, 1e-9);
    }

    [Fact]
    public void Running_by_force_is_found_with_what_it_costs()
    {
        // 10 more than buying, 5 a year, two years.
        SuspectRow forced = Assert.Single(Found.Value, r => r.Kind == SuspectKind.ForcedRunning);
        Assert.Equal(100, forced.Size, 1e-6);
    }

    [Fact]
    public void A_price_far_from_the_last_observed_one_is_found()
    {
        SuspectRow price = Assert.Single(Found.Value, r => r.Kind == SuspectKind.PriceFarFromObserved);
        Assert.Equal(0.25, price.Size, 1e-6);
    }

    [Fact]
    public void What_is_used_and_worth_nothing_is_found()
    {
        IReadOnlyList<SuspectRow> free = SuspectList.Of(Plans.Sound(Shuttle.With("china,cn,metal,20", "china,cn,metal,0").With("cn-us,cn,us,metal,5", "cn-us,cn,us,metal,0").With("forced,smelting,cn,operating,5,1,30", "forced,smelting,cn,operating,5,0,30").With("cn,0.4", "cn,1")));
        Assert.Equal(2, Assert.Single(free, r => r.Kind == SuspectKind.PriceOfZero).Size);
    }

    [Fact]
    public void A_supplier_that_takes_the_whole_market_within_a_year_is_found()
    {
        IReadOnlyList<SuspectRow> jumps = SuspectList.Of(Plans.Sound(Shuttle
            .With("id,region,material,price_usd_per_unit\nchina,cn,metal,20", "id,region,material,year,price_usd_per_unit\nchina,cn,metal,,20\nmexico,mx,metal,2026,40\nmexico,mx,metal,2027,2").With("cn,0.4", "cn,1")));
        SuspectRow[] found = [.. jumps.Where(r => r.Kind == SuspectKind.ShareJumps)];
        Assert.Equal(["cn", "mx"], found.Select(r => r.Region!.Value.Value).Order());
        Assert.All(found, r => Assert.Equal(0.95, r.Size, 1e-6)); // Five of a hundred are forced to come from China's own smelter.
    }

    [Fact]
    public void A_plan_without_an_answer_has_no_suspects() => Assert.Empty(SuspectList.Of(Plans.Of(Shuttle.With("us,metal,100,1000", "us,metal,100,").With("china,cn,metal,20", "china,mx,metal,20").With("mx-us,mx,us,metal,1", "mx-us,mx,us,metal,1").With("us-mx,us,mx,metal,1", "us-mx,mx,cn,metal,1").With("mx-us,mx,us", "mx-us,mx,cn"))));
}
