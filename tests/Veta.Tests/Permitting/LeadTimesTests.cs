using Veta.Data;
using Veta.Permitting;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Permitting;

/// <summary>Lead times of candidates from the steps of permits, and what a plan makes of them.</summary>
[Trait("Category", "Hand")]
public sealed class LeadTimesTests
{
    // Bought metal costs 100; the works cost 10 a unit and a little to build, so that they are built as soon as they may.
    private const string Town = """
        # settings
        id,value
        first-year,2026
        last-year,2035
        discount-rate,0
        # regions
        id,kind
        town,country
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
        id,process,region,status,variable_cost_usd_per_unit,build_rule,capex_usd_per_unit_year,lead_time_years,life_years
        works,smelting,town,candidate,10,continuous,20,1,20
        # supplies
        id,region,material,price_usd_per_unit
        bought,town,metal,100
        # demands
        region,material,quantity_per_year
        town,metal,50
        # permits
        id,region,kind,after,form,months
        permits,town,permit,,quantiles,PERMITS
        """;

    private const string Quantiles = "24;36;60";
    private const string Building = "\nbuilding,town,construction,permits,fixed,24";

    [Theory]
    [InlineData("given", "", 2026, 2027)]
    [InlineData("p50", "", 2029, 2030)] // half are done within 36 months; the facility's own year builds
    [InlineData("p80", "", 2030, 2031)] // 36 + 0.3/0.5 × 24 = 50.4 months, 4 years
    [InlineData("p50", Building, 2029, 2031)] // 24 months of building in place of the own year
    public void The_build_moves_with_the_permits_and_only_building_bears_interest(string rule, string building, int decided, int serves)
    {
        var plan = Plans.Sound(Plans.Of(Package(rule, building)));
        var build = Assert.Single(plan.Builds);
        Assert.Equal((decided, serves), (build.Year, build.ServiceYear));
        // Metal is bought in the years before, 50 a year, and made at 10 afterwards; capital is a twentieth of 20 a year.
        plan.Costs((50 * 100.0 * (serves - 2026)) + (50 * (10 + 1.0) * (2036 - serves)));
    }

    [Fact]
    public void The_setting_given_is_todays_answer_and_permits_alone_change_nothing()
    {
        Package with = Package("given", ""), without = with with { Permits = [] };
        Assert.Equal(Plans.Of(without).ObjectiveUsd, Plans.Of(with).ObjectiveUsd);
        Assert.Same(with, LeadTimes.Applied(with, PlanningSettings.From(with)));
    }

    [Fact]
    public void What_was_applied_once_is_not_applied_again()
    {
        Package package = Package("p50", ""), once = LeadTimes.Applied(package, PlanningSettings.From(package));
        Assert.Equal((2029, 1), (once.Facilities[0].BuildFromYear, once.Facilities[0].LeadTimeYears));
        Assert.Same(once, LeadTimes.Applied(once, PlanningSettings.From(once)));
        Assert.Same(once, LeadTimes.Applied(package, PlanningSettings.From(package)));
    }

    [Fact]
    public void A_site_that_is_permitted_or_building_keeps_its_own_lead_time()
    {
        Package package = Package("p80", "");
        package = package with { Facilities = [package.Facilities[0] with { Status = FacilityStatus.Permitting }] };
        Assert.Equal(package.Facilities[0], LeadTimes.Applied(package, PlanningSettings.From(package)).Facilities[0]);
    }

    [Theory]
    [InlineData("given", "none", "none", 2026, 2031)]
    [InlineData("given", "paper", "none", 2026, 2028)] // three years of permits fall away of five
    [InlineData("given", "none", "window", 2026, 2030)] // one of the three years falls away, for what is decided from 2025 on
    [InlineData("given", "paper", "window", 2026, 2028)] // nothing is left to hasten
    [InlineData("given", "far", "none", 2026, 2029)]
    [InlineData("p50", "none", "none", 2029, 2031)]
    [InlineData("p50", "paper", "none", 2026, 2028)]
    [InlineData("p50", "none", "window", 2028, 2030)]
    [InlineData("p50", "none", "later", 2029, 2031)] // anew from 2028 under the reform would end in 2030
    public void Obstacles_and_reforming_levers_take_the_months_of_steps(string rule, string without, string levers, int decided, int serves)
    {
        const string Law = """
            # permit_reforms
            id,name_en,name_es,permits,months_share,cap_months
            two-thirds,Two thirds,Dos tercios,permits,0.66666667,
            # obstacles
            id,kind,region,name_en,name_es
            paper,permit-time,town,Paper,Papel
            far,permit-time,town,Far,Lejos
            # obstacle_actions
            obstacle,step,permits,lead_time_saved_years
            paper,1,permits,
            far,1,,2
            # levers
            id,kind,name_en,name_es,regions,reforms,first_year
            window,permitting-reform,Window,Ventanilla,town,two-thirds,2025
            later,permitting-reform,Later,Después,town,two-thirds,2028
            """;
        Package package = Veta.Data.Package.FromText(TextOf(Building).Replace("continuous,20,1,20", "continuous,20,5,20", StringComparison.Ordinal) + Law + "\n").WithSettings(("lead-times", rule), ("without", without), ("levers", levers));
        var build = Assert.Single(Plans.Sound(Plans.Of(package)).Builds);
        Assert.Equal((decided, serves), (build.Year, build.ServiceYear));
    }

    private static Package Package(string rule, string building) => Veta.Data.Package.FromText(TextOf(building)).WithSettings(("lead-times", rule));

    private static string TextOf(string building) =>
        Town.Replace("quantiles,PERMITS", "quantiles," + Quantiles, StringComparison.Ordinal).Replace("form,months", "form,months,chances", StringComparison.Ordinal)
            .Replace(Quantiles, Quantiles + ",0;0.5;1", StringComparison.Ordinal) + building + (building.Length > 0 ? "," : "") + "\n";
}
