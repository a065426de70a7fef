using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Network.Market;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// A market of two smelters, one abroad with most of the metal, and users at home with stocks: worked small, so that what must hold of every market can be seen.
/// </summary>
[Trait("Category", "Property")]
public sealed class MarketTests
{
    internal const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2030
        # regions
        id,kind,parent
        us,country,
        cn,country,
        mx,country,
        # materials
        id,stage
        ore,ore
        metal,refined
        # processes
        id,stage,material
        mining,ore,ore
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        smelting,metal,1
        smelting,ore,-1.1
        # facilities
        id,process,region,status,capacity_per_year,minimum_utilisation,variable_cost_usd_per_unit
        cn-mine,mining,cn,operating,110,0,40
        mx-mine,mining,mx,operating,40,0,45
        cn-smelter,smelting,cn,operating,95,0.8,20
        mx-smelter,smelting,mx,operating,30,0,25
        us-smelter,smelting,us,operating,20,0.5,60
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,transit_days,capacity_per_year
        cn-us,cn,us,metal,10,40,
        mx-us,mx,us,metal,4,5,
        mx-us-ore,mx,us,ore,5,5,20
        cn-mx-ore,cn,mx,ore,12,35,
        # sectors
        id,priority_tier
        defence,1
        cars,4
        # sector_values
        sector,region,year,value_added_usd_per_year
        cars,us,2024,100000
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,defence,,10,4000
        us,metal,cars,,90,900
        cn,metal,cars,,20,900
        # elasticities
        material,demand_elasticity,choke_ratio
        metal,-0.3,6
        # stock_covers
        material,region,days_of_use
        ,,30
        metal,us,60
        # surges
        process,share,cost_share,delay_months,restart_months
        ,0.05,0.2,2,6
        # substitutions
        material,sector,kind,penalty_ratio,maximum_share,ramp_share_per_month
        metal,cars,substitute,2,0.3,0.02
        # events
        id,kind,actor,target,materials,severity,licence_delay_days,facility
        ban,export-ban,cn,us,metal,1,,
        licences,licensing,cn,,metal,0.5,60,
        outage,outage,,,,1,,mx-smelter
        # event_states
        event,date,state
        licences,2026-03-10,announced
        licences,2026-05-01,effective
        licences,2026-11-15,suspended
        licences,2027-05-15,expires
        """;

    public static TheoryData<string> Engines => ["highs", "clp"];

    [Theory, MemberData(nameof(Engines))]
    public void A_market_that_nothing_disturbs_stays_as_it_is_for_36_months(string engine)
    {
        ShockRequest request = Request() with { Events = [], Warm = true };
        ShockedPart part = Assert.Single(Veta.Analyses.Shock.Shock.Parts(request, Workplaces.Of(SolverCatalog.Find(engine)), new MarketCache(), TestContext.Current.CancellationToken));
        Assert.Equal(36, part.Months.Count);
        Assert.All(part.Months, month =>
        {
            Assert.All(month.Prices, p => Assert.Equal(part.Market.Base.Prices[p.Key], p.Value, 2e-6 * Math.Max(1, Math.Abs(p.Value))));
            Assert.All(month.Served, s => Assert.Equal(part.Market.Base.Served[s.Key], s.Value, 1e-6 * Math.Max(1, s.Value)));
            Assert.All(month.Activity, a => Assert.Equal(part.Market.Base.Activity[a.Key], a.Value, 1e-6 * Math.Max(1, a.Value)));
            Assert.All(month.Stocks, s => Assert.Equal(part.Market.Package.Stocks.Single(x => x.Id == s.Key).InitialUnits, s.Value, 1e-6 * Math.Max(1, s.Value)));
        });
    }

    [Theory]
    [InlineData("ban")]
    [InlineData("licences@start=2026-04")]
    [InlineData("outage@start=2026-03,months=5")]
    public void Mass_is_conserved_and_prices_are_complementary_in_every_month(string shock)
    {
        ShockResult result = Run(shock);
        Assert.Equal(36, result.Months.Count);
        Assert.InRange(result.MassResidual, 0, 1e-6);
        Assert.InRange(result.ComplementarityResidual, 0, 1e-6);
        Assert.True(result.LossUsd > 0, $"a shock that brings {-result.LossUsd}");
    }

    [Fact]
    public void What_comes_and_goes_in_a_country_over_the_run_is_what_its_stocks_change_by()
    {
        // A second path to mass: metal into the United States over 36 months, less what is used, is the change of its stock.
        ShockedPart part = Assert.Single(Veta.Analyses.Shock.Shock.Parts(Request("ban"), Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken));
        double made = 0, used = 0, arrived = 0;
        var inQueue = new Queue<double>([part.Market.Base.Flows.Single(f => f.Key.Lane.Value == "cn-us").Value]);
        foreach (MarketMonth month in part.Months)
        {
            made += month.Activity.Single(a => a.Key.Value == "us-smelter").Value / 12;
            used += month.Served.Where(s => s.Key.Region.Value == "us").Sum(s => s.Value) / 12;
            arrived += month.Flows.Single(f => f.Key.Lane.Value == "mx-us").Value / 12;
            inQueue.Enqueue(month.Flows.Single(f => f.Key.Lane.Value == "cn-us").Value);
            arrived += inQueue.Dequeue() / 12;
        }

        StockId stock = part.Market.Package.Stocks.Single(s => s.Region.Value == "us" && s.Material.Value == "metal").Id;
        double change = part.Months[^1].Stocks[stock] - part.Market.Package.Stocks.Single(s => s.Id == stock).InitialUnits;
        Assert.Equal(change, made + arrived - used, 1e-6);
    }

    [Fact]
    public void More_stock_never_shortens_survival()
    {
        double last = -1;
        foreach (double days in new double[] { 0.001, 10, 30, 60, 120 })
        {
            Package package = Market with { StockCovers = [.. Market.StockCovers.Select(c => c with { DaysOfUse = days })] };
            SurvivalRow lost = Survival.Run(Request("ban", package), Workplaces.Highs, TestContext.Current.CancellationToken).Single(s => s.Lost == "cn-smelter");
            Assert.True(lost.TimeToSurviveMonths > last - 1e-9, $"{days} days: {lost.TimeToSurviveMonths} months after {last}");
            last = lost.TimeToSurviveMonths!.Value;
        }

        Assert.True(last > 1, $"{last}");
        int[] months = [.. new[] { 0.001, 30, 120 }.Select(days => Run("ban", Market with { StockCovers = [.. Market.StockCovers.Select(c => c with { DaysOfUse = days })] }).Sectors.First(s => s.Sector.Value == "cars" && s.Country.Value == "us").MonthsToShort ?? 99)];
        Assert.Equal(months.Order(), months);
    }

    [Fact]
    public void Who_sees_further_never_loses_more_and_warning_is_worth_something()
    {
        double myopic = Run("ban@start=2026-06").LossUsd, perfect = Run("ban@start=2026-06", foresight: Foresight.Perfect).LossUsd;
        Assert.True(perfect <= myopic * (1 + 1e-6), $"perfect {perfect}, myopic {myopic}");
        Assert.True(Run("ban@start=2026-06").WarningMonthUsd is > -1e-6);
    }

    [Theory]
    [InlineData("ban", false)]
    [InlineData("licences@start=2026-04", false)]
    [InlineData("outage@start=2026-03,months=5", false)]
    [InlineData("outage@start=2026-03,months=5", true)]
    [InlineData("ban@severity=0.001,start=2026-03,months=1", true)]
    public void With_perfect_foresight_no_shock_brings_anything(string shock, bool openings)
    {
        // A plant that opens in the run moves the market without the event too, and one that must run costs something.
        Package package = openings ? Market with { Facilities = [.. Market.Facilities, Market.Facilities.Single(f => f.Id.Value == "mx-smelter") with { Id = new FacilityId("mx-new"), Status = FacilityStatus.Construction, OpensYear = 2027, CapacityPerYear = 25 }] } : Market;
        ShockResult result = Run(shock, package, Foresight.Perfect);
        Assert.True(result.LossUsd > -0.05, $"{result.LossUsd}");
    }

    [Fact]
    public void Demand_that_surges_where_there_is_plenty_costs_its_supply_and_no_more()
    {
        Package package = Market with
        {
            Events = [.. Market.Events, new Event { Id = new EventId("surge"), Kind = "demand-surge", NameEn = "Surge", NameEs = "Alza", Actor = new RegionId("us"), Materials = [new MaterialId("metal")], Factor = 1.01, Source = new SourceId("made") }],
        };
        ShockResult result = Run("surge@start=2026-03,months=6", package, Foresight.Perfect);
        double usual = result.UsualPrices[(new MaterialId("metal"), new RegionId("us"))];
        Assert.InRange(result.LossUsd, -1e-3, 0.5 * usual);
        Assert.InRange(result.Gains.SingleOrDefault(g => g.Country == "us")?.TotalUsd ?? 0, -usual, usual);
    }

    [Fact]
    public void Defence_is_served_before_cars()
    {
        ShockResult result = Run("ban");
        double defence = result.Sectors.Single(s => s.Country.Value == "us" && s.Sector.Value == "defence").DepthShare, cars = result.Sectors.Single(s => s.Country.Value == "us" && s.Sector.Value == "cars").DepthShare;
        Assert.True(defence < cars, $"defence {defence}, cars {cars}");
    }

    [Fact]
    public void A_ban_splits_one_market_in_two_prices()
    {
        BasisRow widest = Run("ban").TwoPrices.MaxBy(b => b.BasisUsdPerUnit)!;
        Assert.True(widest.BasisUsdPerUnit > 2 * Math.Max(10, widest.UsualBasisUsdPerUnit), widest.ToString());
        Assert.True(widest.InsideUsdPerUnit < widest.OutsideUsdPerUnit);
    }

    [Fact]
    public void Warm_and_cold_months_agree()
    {
        ShockResult warm = Run("ban"), cold = Veta.Analyses.Shock.Shock.Run(Request("ban") with { Warm = false }, Workplaces.Highs, TestContext.Current.CancellationToken);
        Assert.Equal(cold.LossUsd, warm.LossUsd, 1e-5 * Math.Abs(cold.LossUsd));
    }

    [Fact]
    public void A_lever_is_compared_with_the_same_shock_without_it()
    {
        LeverRow[] rows = [.. LeverComparison.Of(Request("ban"), Workplaces.Highs, [LeverReading.Parse(Market, "stock:metal@us=20"), LeverReading.Parse(Market, "plant:mx-smelter=80,cost=1000"), LeverReading.Parse(Market, "substitution:metal=0.3")], TestContext.Current.CancellationToken)];
        Assert.All(rows, row => Assert.True(row.AvoidedUsd > 0, row.ToString()));
        Assert.Equal(1000, rows.Single(r => r.Lever.StartsWith("plant", StringComparison.Ordinal)).CostUsd);
    }

    [Fact]
    public void A_substitute_that_pays_sooner_avoids_more_and_other_options_are_refused()
    {
        LeverRow[] rows = [.. LeverComparison.Of(Request("ban"), Workplaces.Highs, [LeverReading.Parse(Market, "substitution:metal=0.3"), LeverReading.Parse(Market, "substitution:metal=0.3,penalty=1.2")], TestContext.Current.CancellationToken)];
        Assert.True(rows.Single(r => r.Lever.EndsWith("1.2", StringComparison.Ordinal)).AvoidedUsd > rows.Single(r => !r.Lever.EndsWith("1.2", StringComparison.Ordinal)).AvoidedUsd);
        Assert.Throws<InputException>(() => LeverReading.Parse(Market, "stock:metal@us=20,penalty=1.2"));
    }

    [Fact]
    public void A_limit_of_time_that_is_too_short_is_told_with_what_to_do()
    {
        SolveFailedException refusal = Assert.Throws<SolveFailedException>(() => Veta.Analyses.Shock.Shock.Run(Request("ban") with { Limits = new SolveLimits(TimeSpan.FromTicks(1)) }, Workplaces.Highs, TestContext.Current.CancellationToken));
        Assert.Equal(SolveStatus.TimeLimit, refusal.Status);
        Assert.Contains("--time-limit", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_of_the_first_month_with_the_event_can_be_had()
    {
        var told = new List<(string Part, LpModel Program)>();
        Veta.Analyses.Shock.Shock.Run(Request("ban@start=2026-06") with { Warning = false }, Workplaces.Highs with { Programs = (part, program) => told.Add((part, program)) }, TestContext.Current.CancellationToken);
        (string part, LpModel program) = Assert.Single(told);
        Assert.Equal("metal", part);
        Assert.True(program.Cost.Length > 0);
    }

    [Fact]
    public void A_floor_lifts_the_price_of_imports_and_fills_the_treasury()
    {
        double usual = Run("ban").UsualPrices[(new MaterialId("metal"), new RegionId("us"))];
        FloorRow[] rows = [.. LeverComparison.Incidence(Request("ban"), Workplaces.Highs, LeverReading.Parse(Market, FormattableString.Invariant($"floor:metal@us={usual * 1.1}")), TestContext.Current.CancellationToken)];
        FloorRow home = rows.Single(r => r.Country.Value == "us");
        Assert.True(home.ConsumersUsd < 0 && home.TreasuryUsd > 0, home.ToString());
    }

    [Fact]
    public void A_sweep_over_severity_never_falls()
    {
        double[] losses = [.. ShockLibrary.Sweep(Request("ban"), Workplaces.Highs, 0, 1, 5, TestContext.Current.CancellationToken).Select(c => c.Row.LossUsd!.Value)];
        Assert.Equal(losses.Order(), losses);
        Assert.Equal(0, losses[0], 1e-6 * losses[^1]);
    }

    [Fact]
    public void An_event_that_touches_nothing_is_refused_with_what_to_look_at()
    {
        Package package = Market.With(Change.Parse("events[ban].materials=ore"));
        ShockException refusal = Assert.Throws<ShockException>(() => Run("ban", package: package));
        Assert.Contains("nothing in example is touched", refusal.Message, StringComparison.Ordinal);
    }

    internal static Package Market { get; } = Package.FromText(Text);

    private static ShockRequest Request(string? shock = null, Package? package = null) => new()
    {
        Package = package ?? Market,
        Events = shock is null ? [] : EventCase.Parse(package ?? Market, shock),
        Start = new Month(2026, 1),
    };

    private static ShockResult Run(string shock, Package? package = null, Foresight? foresight = null) =>
        Veta.Analyses.Shock.Shock.Run(Request(shock, package) with { Foresight = foresight ?? Foresight.Myopic }, Workplaces.Highs, TestContext.Current.CancellationToken);
}
