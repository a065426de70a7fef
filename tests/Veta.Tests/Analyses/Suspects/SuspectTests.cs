using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Suspects;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Veta.Words;
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
        material,region,year,place,tax,price_usd_per_unit
        metal,us,2025,cif,none,100
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
    public void What_running_by_force_costs_counts_only_the_units_that_are_forced_and_adds_up_over_plants()
    {
        // Two fifths of 5 at 10 above buying, and half of 4 at 30 above it, two years: 40 + 120.
        IReadOnlyList<SuspectRow> two = SuspectList.Of(Plans.Sound(Shuttle.With("forced,smelting,cn,operating,5,1,30", "forced,smelting,cn,operating,5,0.4,30\ndear,smelting,cn,operating,4,0.5,50")));
        SuspectRow[] forced = [.. two.Where(r => r.Kind == SuspectKind.ForcedRunning)];
        Assert.Equal(["dear", "forced"], forced.Select(r => r.Facility!.Value.Value));
        Assert.Equal([120.0, 40], forced.Select(r => Math.Round(r.Size, 6)));
        Assert.All(forced, r => Assert.Equal(160, r.TotalSize!.Value, 1e-6));
    }

    [Fact]
    public void What_a_country_sent_on_in_the_first_year_already_is_no_suspect()
    {
        // The cap holds from the first year on, so the way out and back is there from the first year on.
        IReadOnlyList<SuspectRow> found = SuspectList.Of(Plans.Sound(Shuttle.With("cap,2027,us", "cap,2026,us")));
        Assert.DoesNotContain(found, r => r.Kind is SuspectKind.SoldNotMade or SuspectKind.CrossesBothWays);
    }

    [Fact]
    public void A_material_that_is_worth_nothing_only_where_no_plant_takes_it_that_year_is_no_suspect()
    {
        // The smelter in China takes power in 2027 alone; in 2026 nobody does, and its price is nothing then.
        const string Powered = """
            # settings
            id,value
            first-year,2026
            last-year,2027
            # regions
            id,kind
            cn,country
            # materials
            id,stage
            power,utility
            metal,refined
            # processes
            id,stage,material
            smelting,refined,metal
            # recipes
            process,material,quantity_per_unit
            smelting,metal,1
            smelting,power,-1
            # facilities
            id,process,region,status,capacity_per_year,opens_year,variable_cost_usd_per_unit
            plant,smelting,cn,operating,5,2027,30
            # supplies
            id,region,material,price_usd_per_unit
            grid,cn,power,20
            # demands
            region,material,quantity_per_year,unserved_value_usd_per_unit
            cn,metal,3,1000
            """;
        Assert.DoesNotContain(SuspectList.Of(Plans.Sound(Powered)), r => r.Kind == SuspectKind.PriceOfZero);
    }

    [Fact]
    public void Every_kind_has_a_sentence_that_names_the_largest_and_no_id()
    {
        Package package = Package.FromText(Shuttle);
        foreach (SuspectKind kind in Enum.GetValues<SuspectKind>())
        {
            SuspectRow row = new() { Kind = kind, Found = 3, Rank = 1, Facility = kind == SuspectKind.NeverRuns ? new FacilityId("ring") : null, Material = new MaterialId("metal"), Region = new RegionId("mx"), Destination = new RegionId("us"), Size = 2, Measure = SuspectMeasure.UnitsPerYear, LookAt = Say.LookInput("flows", "a") };
            Sentence said = Assert.Single(SuspectFindings.Of([row], package));
            Assert.Contains(kind == SuspectKind.NeverRuns ? "ring" : "metal from mx to us", said.In(Language.English), StringComparison.Ordinal);
            Assert.Contains("3", said.In(Language.Spanish), StringComparison.Ordinal);
            Assert.Contains(new Sentence("word." + EnumWords.Of(kind)).In(Language.English) + ": 3", SuspectFindings.Brief([row], package)!.In(Language.English), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_of_a_plan_says_a_line_a_kind_and_that_of_several_one_paragraph()
    {
        PlanResult plan = Plans.Sound(Shuttle);
        Package package = plan.Model.Context.Data.Package;
        string[] lines = [.. SuspectPage.Of(plan, package, false, Language.English).Cast<PagePart.Paragraph>().Select(p => p.Text)];
        Assert.Equal(1 + Found.Value.Select(r => r.Kind).Distinct().Count(), lines.Length);
        Assert.Contains(lines, l => l.StartsWith("1 plant runs only because its least utilisation forces it: forced; letting it go would save up to 100 USD.", StringComparison.Ordinal));
        PlannedScenario told = new("One", "Uno", package, plan);
        Assert.Contains(PlanPage.Of([told], Language.English).OfType<PagePart.Paragraph>(), p => p.Text == lines[1]);
        Assert.Single(PlanPage.Of([told, told with { TitleEn = "Two" }], Language.English).OfType<PagePart.Paragraph>().Where(p => p.Text.StartsWith("An expert would ask", StringComparison.Ordinal)).Select(p => p.Text).Distinct());
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
