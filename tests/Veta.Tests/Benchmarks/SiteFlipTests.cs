using Veta.Analyses.Planning;
using Veta.Benchmarks.Sites;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Benchmarks;

[Trait("Category", "Hand")]
public sealed class SiteFlipTests
{
    // Two years without interest, 80 units a year. What stands makes a unit at 10 and at 15; the process costs 8 and 2 in the United States and half in Mexico, from where a unit pays 1 on its way.
    private const string Text = """
        # sources
        id,title,publisher,licence,grade,address,costs
        study,Study,A,free,B,https://example.org/study,10 USD
        # settings
        id,value,source
        first-year,2026,study
        last-year,2027,study
        discount-rate,0,study
        # regions
        id,kind,parent,source
        us,country,,study
        mx,country,,study
        # materials
        id,stage,source
        ore,ore,study
        metal,refined,study
        # processes
        id,stage,material,source
        smelting,refined,metal,study
        # recipes
        process,material,quantity_per_unit,source
        smelting,metal,1,study
        smelting,ore,-1,study
        # process_costs
        process,component,region,year,variable_cost_usd_per_unit,capex_usd_per_unit_year,source
        smelting,construction,us,2025,8,2,study
        # location_factors
        region,component,factor,year,source
        us,construction,1,2024,study
        mx,construction,0.5,2024,study
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,build_rule,build_maximum_per_year,capex_usd_per_unit_year,life_years,source
        cheap,smelting,us,operating,100,10,none,,,,study
        dear,smelting,us,operating,100,15,none,,,,study
        new,smelting,us,candidate,0,100,continuous,100,100,2,study
        # column_sources
        table,row,column,source
        facilities,new,cost,study
        # supplies
        id,region,material,price_usd_per_unit,source
        us-ore,us,ore,0,study
        mx-ore,mx,ore,0,study
        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km,source
        road,1,0,study
        # lanes
        id,origin,destination,mode,materials,distance_km,source
        mx-us,mx,us,road,metal,10,study
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit,source
        us,metal,other,,80,1000,study
        # sectors
        id,source
        other,study

        """;

    private static readonly HeadlineSite _cheap = new("Cheap plant", ["metal"], ["cheap"], "mx");

    [Fact]
    public void Without_the_cheap_plant_the_dear_one_runs_and_the_plan_costs_the_difference()
    {
        Package package = Package.FromText(Text);
        PlanResult usual = Plans.Of(package), then = Plans.Of(_cheap.Without(package));

        // 80 a year for two years at 15 for 10.
        Assert.Equal(80 * 2 * 10, usual.ObjectiveUsd, 6);
        Assert.Equal(80 * 2 * 5, SiteRun.ResourceUsd(then) - SiteRun.ResourceUsd(usual), 6);
        SiteFlip[] flips = [.. SiteFlip.Of(usual, then)];
        Assert.Equal(["cheap", "dear"], flips.Select(f => f.Facility.Value));
        Assert.All(flips, f => Assert.True(f.Turns));
        Assert.Equal((160.0, 0.0, 0.0, 160.0), (Round(flips[0].Made), Round(flips[0].MadeThen), Round(flips[1].Made), Round(flips[1].MadeThen)));
    }

    [Fact]
    public void One_more_in_Mexico_is_built_at_the_cost_of_the_process_there_and_the_cheap_plant_stops()
    {
        Package package = Package.FromText(Text);
        PlanResult usual = Plans.Of(package), then = Plans.Of(_cheap.WithOneMore(package));

        // A unit of capacity for both years: 2 x 0.5 to build, 2 x (8 x 0.5 + 1) to make and move, against 2 x 10: 9 less on 80.
        Assert.Equal(-80 * 9, SiteRun.ResourceUsd(then) - SiteRun.ResourceUsd(usual), 6);
        Assert.Equal(["cheap", "cheap-one-more"], SiteFlip.Of(usual, then).Select(f => f.Facility.Value).Order(StringComparer.Ordinal));
        Assert.Equal(80, SiteFlip.Of(usual, then).Single(f => f.Facility.Value == "cheap-one-more").BuiltThen, 6);
    }

    [Fact]
    public void A_plan_that_decides_alike_has_no_flip()
    {
        Package package = Package.FromText(Text);
        Assert.Empty(SiteFlip.Of(Plans.Of(package), Plans.Of(new HeadlineSite("Idle plant", ["metal"], ["dear"], "mx").Without(package))));
    }

    private static double Round(double value) => Math.Round(value, 6);
}
