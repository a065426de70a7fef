using Veta.Analyses.Pages;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Market;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// What the events of a library act on, worked small: a dry basin whose plants share one water right, a bridge that carries half of their metal, a plant that stands still,
/// and events that stop nothing at work.
/// </summary>
[Trait("Category", "Hand")]
public sealed class EventLibraryTests
{
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2030
        # regions
        id,kind,parent
        us,country,
        mx,country,
        cn,country,
        mx-dry,state,mx
        mx-wet,state,mx
        pit,site,mx-dry
        park,site,mx-wet
        bridge,port,us
        dock,port,us
        # materials
        id,stage,mobile
        copper,refined,true
        zinc,refined,true
        water,utility,false
        # processes
        id,stage,material
        copper-making,refined,copper
        zinc-making,refined,zinc
        copper-abroad,refined,copper
        zinc-abroad,refined,zinc
        # recipes
        process,material,quantity_per_unit
        copper-making,copper,1
        copper-making,water,-10
        zinc-making,zinc,1
        zinc-making,water,-4
        copper-abroad,copper,1
        zinc-abroad,zinc,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        pit-copper,copper-making,pit,operating,100,49
        pit-zinc,zinc-making,pit,operating,50,19.6
        cn-copper,copper-abroad,cn,operating,200,80
        cn-zinc,zinc-abroad,cn,operating,100,30
        us-idle,copper-abroad,us,suspended,0,130
        park-copper,copper-making,park,candidate,0,50
        # plant_rules
        facility,idle_per_year,restart_months
        us-idle,40,3
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,border_crossing,crossing_share
        pit-us,pit,us,copper;zinc,5,bridge,0.5
        cn-us,cn,us,copper;zinc,30,,
        cn-dock,cn,us,copper,29.99,dock,
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,copper,120,2000
        us,zinc,60,2000
        # supplies
        id,region,material,quantity_per_year,price_usd_per_unit
        pit-water,pit,water,3000,0.1
        park-water,park,water,,0.1
        # events
        id,kind,actor,target,materials,severity
        dry,drought,mx-dry,,water,0.3
        dry-park,drought,mx-wet,,water,0.3
        bridge-shut,border-closure,bridge,,,1
        dock-shut,border-closure,dock,,,1
        ban,export-ban,cn,us,copper,1
        know-how,licensing,cn,,copper,0
        waived,import-ban,us,cn,copper,1
        # event_states
        event,date,state,severity_share
        waived,2024-01-01,effective,0
        waived,2024-01-02,announced,
        waived,2027-01-01,widened,
        """;

    private static readonly Package Basin = Package.FromText(Text);

    [Fact]
    public void A_drought_takes_its_share_of_the_water_and_the_plant_that_earns_least_with_it_stops_first()
    {
        // Usual: 100 t of copper at 10 and 50 t of zinc at 4 draw 1,200 of the 3,000 that may be drawn; 30 % less leaves 840. China sets both prices: a unit of water earns
        // (60 - 5 - 19.6) / 4 in zinc and (109.99 - 5 - 49) / 10 in copper, 8.85 against 5.6, so copper gives way: 840 - 200 = 640, or 64 t.
        ShockedPart part = Part("dry@start=2026-02,months=6");
        Assert.Equal(100, part.Market.Base.Activity[new("pit-copper")], 1e-6);
        Assert.Equal(50, part.Market.Base.Activity[new("pit-zinc")], 1e-6);
        Assert.Equal(1200, part.Market.Base.Bought[new("pit-water")], 1e-6);
        for (int t = 1; t <= 6; t++)
        {
            Assert.Equal(64, part.Months[t].Activity[new("pit-copper")], 1e-4);
            Assert.Equal(50, part.Months[t].Activity[new("pit-zinc")], 1e-4);
            Assert.Equal(840, (10 * part.Months[t].Activity[new("pit-copper")]) + (4 * part.Months[t].Activity[new("pit-zinc")]), 1e-3);
        }

        // Before and after the drought, and without it, nothing changes.
        Assert.All([part.Months[0], part.Months[8], .. part.Calm], month => Assert.Equal(100, month.Activity[new("pit-copper")], 1e-4));

        // Half a year of 36 t a year that China makes for 109.99 and not the basin for 49 + 1 of water + 5.
        Assert.Equal(36.0 / 2 * (109.99 - 55), part.LossUsd, 1);
    }

    [Fact]
    public void A_water_right_above_what_all_plants_could_draw_joins_nothing_and_a_tight_one_does()
    {
        MarketMap wide = new(Basin, []), tight = new(Basin.With([Change.Parse("supplies[pit-water,*].quantity_per_year=1100")]), []);
        Assert.NotEqual(wide.PartOf((new("copper"), new("pit"))), wide.PartOf((new("zinc"), new("pit"))));
        Assert.Equal(tight.PartOf((new("copper"), new("pit"))), tight.PartOf((new("zinc"), new("pit"))));
    }

    [Fact]
    public void A_crossing_that_is_shut_stops_what_passes_there_and_not_the_rest()
    {
        ShockedPart part = Veta.Analyses.Shock.Shock.Parts(Request("bridge-shut@start=2026-02,months=1"), Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken).Single(p => p.Name == "copper");
        var move = new MoveKey(new("pit-us"), new("copper"));
        Assert.Equal(100, part.Months[0].Flows[move], 1e-6);
        Assert.Equal(50, part.Months[1].Flows[move], 1e-4);
        Assert.Equal(100, part.Months[12].Flows[move], 1e-4);
    }

    [Fact]
    public void A_plant_that_stands_still_comes_back_after_its_restart_and_not_without_the_news()
    {
        ShockedPart part = Veta.Analyses.Shock.Shock.Parts(Request("ban@start=2026-02"), Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken).Single(p => p.Name == "copper");
        var idle = new FacilityId("us-idle");
        Assert.All(part.Calm, month => Assert.Equal(0, month.Activity.GetValueOrDefault(idle), 1e-6));
        Assert.All(part.Months.Take(4), month => Assert.Equal(0, month.Activity.GetValueOrDefault(idle), 1e-6));
        Assert.All(part.Months.Skip(4), month => Assert.InRange(month.Activity[idle], 10, 20));
    }

    [Theory]
    [InlineData(null, 10)]
    [InlineData(220.0, 10)]
    [InlineData(55.0, 5)]
    [InlineData(5.5, 1.5)]
    public void What_users_may_pay_counts_from_the_last_observed_price_where_the_usual_month_is_dearer(double? observed, double ratio)
    {
        // The usual price of copper is 80 + 29.99 = 109.99 in the United States.
        Package package = Basin with
        {
            MarketTerms = [new MarketTerm { Material = new("copper"), ChokePriceRatio = 10, Source = new("example") }],
            Prices = observed is { } price ? [new Price { Material = new("copper"), Region = new("us"), Year = new(2025), PriceUsdPerUnit = price, Source = new("example") }] : [],
        };
        ShockedPart part = Veta.Analyses.Shock.Shock.Parts(Request() with { Package = package, Months = 1 }, Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken).Single(p => p.Name == "copper");
        Assert.Equal(ratio, part.Market.Package.Elasticities.Single(e => e.Material == new MaterialId("copper")).ChokeRatio!.Value, 1e-3);
    }

    [Fact]
    public void The_last_price_observed_stands_beside_the_usual_one_with_place_date_and_source()
    {
        Price Quoted(int year, int? month, double usd) => new() { Material = new("copper"), Region = new("us"), Year = new(year), Month = month, Place = "cif", Tax = PriceTax.None, PriceUsdPerUnit = usd, Source = new("example"), Grade = Grade.B };
        Package package = Basin with { Prices = [Quoted(2024, null, 90), Quoted(2025, 11, 130), Quoted(2030, 1, 999)] };
        ShockRequest request = Request("ban@start=2026-02") with { Package = package };
        ShockResult result = Veta.Analyses.Shock.Shock.Run(request with { Events = EventCase.Parse(package, "ban@start=2026-02") }, Workplaces.Highs, TestContext.Current.CancellationToken);

        // The price of 2030 is not known yet in the first month.
        ObservedPriceRow row = Assert.Single(result.ObservedPrices, o => o.Material == new MaterialId("copper") && o.Region == new RegionId("us"));
        Assert.Equal((130.0, "us", "cif", "2025-11", "example", Grade.B), (row.ObservedUsdPerUnit!.Value, row.ObservedRegion!.Value.Value, row.ObservedMarket, row.ObservedDate, row.ObservedSource!.Value.Value, row.Grade!.Value));
        Assert.Equal(109.99, row.UsualUsdPerUnit, 1e-2);
        Assert.All(result.ObservedPrices.Where(o => o.Material != new MaterialId("copper")), o => Assert.Null(o.ObservedUsdPerUnit));
        foreach ((Language language, string none) in new[] { (Language.English, "none found"), (Language.Spanish, "no se encontró") })
        {
            PagePart.Table table = Assert.Single(ShockPage.Of(result, "Ban", [], [], [], language).OfType<PagePart.Table>(), t => t.Title == Say.ShockPageLastObserved.In(language));
            Assert.Contains(table.Rows, cells => cells.Contains("130 USD/t") && cells.Any(c => c.EndsWith(", 2025-11", StringComparison.Ordinal)) && cells.Contains("example (B)"));
            Assert.All(table.Rows.Where(cells => !cells.Contains("130 USD/t")), cells => Assert.Contains(none, cells));
        }
    }

    [Fact]
    public void While_waivers_last_nothing_stops_and_their_end_is_known_from_the_law()
    {
        var timeline = new EventTimeline(Assert.Single(EventCase.Parse(Basin, "waived")), default);
        Assert.Equal(0, timeline.StoppedShare(new Month(2026, 12), DateOnly.MaxValue));
        Assert.Equal(1, timeline.InForceShare(new Month(2026, 12), DateOnly.MaxValue));
        Assert.Equal(1, timeline.StoppedShare(new Month(2027, 1), new DateOnly(2024, 1, 2)));
        Assert.Equal(0, timeline.StoppedShare(new Month(2027, 1), new DateOnly(2024, 1, 1)));
    }

    [Theory]
    [InlineData("dry", ReachOutcome.Felt, 2, 0)]
    [InlineData("dry-park", ReachOutcome.NotBuilt, 0, 1)]
    [InlineData("know-how", ReachOutcome.StopsNoGoods, 1, 2)]
    [InlineData("ban", ReachOutcome.Felt, 1, 1)]
    [InlineData("waived", ReachOutcome.Felt, 1, 0)]
    public void Each_case_of_a_library_says_what_it_acts_on_and_what_becomes_of_it(string id, ReachOutcome outcome, int touched, int notAtWork)
    {
        IReadOnlyList<(CaseRow Row, ShockResult? Result)> all = ShockLibrary.All(Request(), Workplaces.Highs, TestContext.Current.CancellationToken);
        Assert.Equal(Basin.Events.Count, all.Count);
        CaseRow row = all.Single(c => c.Row.Case == id).Row;
        Assert.Equal((outcome, touched, notAtWork), (row.Outcome, row.Touched, row.PlantsNotAtWork));
        Assert.Equal(touched > 0, row.TouchedUsdPerYear > 0);
        Assert.Equal(outcome == ReachOutcome.Felt, row.LossUsd > 1);
    }

    /// <summary>Licences that stop no goods held trade at its usual quantity, so that a market that grows lost to them: the months are those without the event.</summary>
    [Theory]
    [InlineData("know-how")]
    [InlineData("ban@start=2020-01,months=2")]
    public void An_event_that_stops_nothing_changes_nothing(string shock)
    {
        ShockedPart part = Part(shock);
        Assert.Same(part.Calm, part.Months);
        Assert.Equal(0, Run(shock).LossUsd);
    }

    [Fact]
    public void A_shock_that_is_over_before_the_run_and_one_that_others_make_up_for_are_told_apart()
    {
        ReachRow past = Assert.Single(Run("ban@start=2020-01,months=2").Reaches);
        Assert.Equal(ReachOutcome.NotInForce, past.Outcome);
        ReachRow mild = Assert.Single(Run("dock-shut").Reaches);
        Assert.Equal((ReachOutcome.Absorbed, 1), (mild.Outcome, mild.Flows));
        Assert.Equal(20 * 109.99, mild.TouchedUsdPerYear, 1);
    }

    [Theory]
    [InlineData(Language.English, "Shocks that nobody feels, and why", "suspended or not built", "stops no goods")]
    [InlineData(Language.Spanish, "Choques que nadie siente, y por qué", "suspendida o sin construir", "no detiene mercancías")]
    public void The_ranking_says_in_words_why_a_shock_costs_nothing(Language language, string title, string notBuilt, string noGoods)
    {
        CaseRow[] rows = [.. ShockLibrary.All(Request(), Workplaces.Highs, TestContext.Current.CancellationToken).Select(c => c.Row)];
        PagePart.Table table = ShockPage.Of(rows, "All", Request(), language).OfType<PagePart.Table>().Last();
        Assert.Equal(title, table.Title);
        Assert.Contains(table.Rows, r => r[0] == "dry-park" && r[1].Contains(notBuilt, StringComparison.Ordinal));
        Assert.Contains(table.Rows, r => r[0] == "know-how" && r[1].Contains(noGoods, StringComparison.Ordinal));
        Assert.DoesNotContain(table.Rows, r => r[0] == "dry");
    }

    private static ShockedPart Part(string shock) => Assert.Single(Veta.Analyses.Shock.Shock.Parts(Request(shock), Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken));

    private static ShockResult Run(string shock) => Veta.Analyses.Shock.Shock.Run(Request(shock), Workplaces.Highs, TestContext.Current.CancellationToken);

    private static ShockRequest Request(string? shock = null) => new()
    {
        Package = Basin,
        Events = shock is null ? [] : EventCase.Parse(Basin, shock),
        Start = new Month(2026, 1),
    };
}
