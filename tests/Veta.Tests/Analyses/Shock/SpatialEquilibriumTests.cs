using System.Globalization;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network.Blocks;
using Veta.Solvers;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// Takayama and Judge (1971) with two regions: demand P = 100 - Q and supply P = 20 + Q in one, P = 160 - Q and P = 40 + 2Q in the other, freight 10.
/// Autarky prices 60 and 120; with trade 81.4286 and 91.4286, 42.8571 traded, welfare 5071.4286.
/// </summary>
[Trait("Category", "Published")]
public sealed class SpatialEquilibriumTests
{
    // A multiple of 70 puts step boundaries on the equilibrium (130/7, 480/7, 430/7, 180/7), so that welfare and quantities are exact and prices lie within a step.
    private const int Steps = 1_400;

    [Fact]
    public void Two_regions_trade_at_the_equilibrium_of_Takayama_and_Judge()
    {
        PlanResult market = Solve(Markets(""));
        Assert.Equal(81.428571, market.Price("one", "good", 2026), 0.1);
        Assert.Equal(91.428571, market.Price("two", "good", 2026), 0.1);
        Assert.Equal(42.857143, market.Value("flow(trade,good,2026-01)"), 1e-4);
        Assert.Equal(5071.428571, -market.ObjectiveUsd * 12, 1e-4);
        Assert.Equal(18.571429, Served(market, "one"), 1e-4);
        Assert.Equal(68.571429, Served(market, "two"), 1e-4);
    }

    [Fact]
    public void A_border_floor_of_seventy_takes_750_from_importers()
    {
        // Outside supply at 60; the levy of 10 lifts it to the floor. Partner exports nothing: its autarky price is 60 too.
        PlanResult free = Solve(Markets("outside,,two,good,,60\n")), floor = Solve(Markets("outside,,two,good,,70\n"));
        Assert.Equal(60, free.Price("two", "good", 2026), 0.1);
        Assert.Equal(70, floor.Price("two", "good", 2026), 0.1);
        double imports = floor.Value("purchase(outside,2026-01)");
        Assert.Equal(75, imports, 0.2);
        Assert.Equal(750, 10 * imports, 2);

        // Loss of consumers: area under P = 160 - Q between 90 and 100, less what they no longer pay. Gain of producers: area over P = 40 + 2Q between 60 and 70.
        double before = Served(free, "two"), after = Served(floor, "two");
        double consumers = Area(before) - (60 * before) - (Area(after) - (70 * after));
        double producers = ((70 - 40) * (70 - 40) / 4.0) - ((60 - 40) * (60 - 40) / 4.0);
        Assert.Equal(950, consumers, 2);
        Assert.Equal(125, producers, 1e-9);
        Assert.Equal(75, consumers - producers - 750, 2);

        static double Area(double quantity) => (160 * quantity) - (quantity * quantity / 2);
    }

    [Fact]
    public void Storage_over_two_periods_carries_what_the_closed_form_says()
    {
        // P = 2 - Q; 1.3 arrives this year, 1 next year; discount factor 0.95, storage cost 0.02: I = (b(a - z) ... ) = 0.1179487, prices 0.8179487 and 0.8820513.
        string text = $"""
            # settings
            id,value
            first-year,2026
            last-year,2027
            discount-rate,{(1 / 0.95) - 1:R}
            discount-timing,start
            elastic-demand,yes
            demand-steps,{Steps}
            # regions
            id,kind
            us,country
            # materials
            id,stage
            good,refined
            # supplies
            id,year,region,material,quantity_per_year,price_usd_per_unit,must_take
            crop,2026,us,good,1.3,0,true
            crop,2027,us,good,1,0,true
            # stocks
            id,region,material,initial_units,holding_cost_usd_per_unit_year
            barn,us,good,0,0.02
            # demands
            region,material,sector,quantity_per_year
            us,good,,1
            # elasticities
            material,curve,demand_elasticity,choke_ratio
            good,linear,-1,2
            # reference_prices
            region,material,price_usd_per_unit
            us,good,1
            """;
        PlanResult plan = Solve(text);
        Assert.Equal(0.1179487, plan.Value("stock(barn,2026)"), 1e-3);
        Assert.Equal(0.8179487, plan.Price("us", "good", 2026), 1e-3);
        Assert.Equal(0.8820513, plan.Price("us", "good", 2027), 1e-3);
    }

    private static double Served(PlanResult market, string region) =>
        market.Model.Context.Of(ElasticDemand.Served).All.Where(m => m.Key.Demand.Region.Value == region).Sum(m => market.Solve.Primal[m.Index]);

    private static PlanResult Solve(string text) => Plan.Run(new PlanRequest { Package = Package.FromText(text) }, new Workplace { Solver = SolverCatalog.Find("highs") });

    private static string Markets(string moreSupply)
    {
        var text = new StringBuilder($"""
            # settings
            id,value
            first-year,2026
            months,1
            demand-steps,{Steps}
            # regions
            id,kind
            one,country
            two,country
            # materials
            id,stage
            good,refined
            # lanes
            id,origin,destination,materials,cost_usd_per_unit
            trade,one,two,good,10
            # demands
            region,material,sector,quantity_per_year
            one,good,,50
            two,good,,80
            # elasticities
            region,material,curve,demand_elasticity,choke_ratio
            one,good,linear,-1,2
            two,good,linear,-1,2
            # reference_prices
            region,material,price_usd_per_unit
            one,good,50
            two,good,80
            # supplies
            id,year,region,material,quantity_per_year,price_usd_per_unit
            {moreSupply}
            """.ReplaceLineEndings("\n").TrimEnd());
        text.Append('\n');
        for (int k = 0; k < Steps; k++)
        {
            double width = 100.0 / Steps, middle = (k + 0.5) * width;
            text.Append(CultureInfo.InvariantCulture, $"one-{k},,one,good,{width:R},{20 + middle:R}\ntwo-{k},,two,good,{width:R},{40 + (2 * middle):R}\n");
        }

        return text.ToString();
    }
}
