using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Findings;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>Dates inside a period of five years: a mean over its years, or refused with words.</summary>
[Trait("Category", "Hand")]
public sealed class PeriodTests
{
    private const string Base = """
        # settings
        id,value
        first-year,2026
        last-year,2035
        step-years,5
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

        """;

    private const string Imports = Base + """
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,1
        mx-us,mx,us,metal,1
        # supplies
        id,region,material,price_usd_per_unit
        cheap,cn,metal,5
        dear,mx,metal,50
        # demands
        region,material,quantity_per_year
        us,metal,100

        """;

    private const string Carbon = "# impact_categories\nid,unit\ngreenhouse-gases,t CO2\n# impacts\ncategory,process,quantity_per_unit,unit,boundary\ngreenhouse-gases,smelting,1,t CO2/t,direct\n# impact_caps\ncategory,region,year,quantity_per_year,unit\ngreenhouse-gases,";

    private const string Plant = Base + """
        # facilities
        id,process,region,status,capacity_per_year
        plant,smelting,us,operating,100
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,100,10

        """;

    private const string Candidate = Base + """
        # facilities
        id,process,region,status,build_rule,capex_usd_per_unit_year,life_years,build_from_year,build_to_year
        new,smelting,us,candidate,continuous,10,20,2028,2029
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,10,100

        """;

    [Fact]
    public void A_cap_on_a_share_from_the_third_year_of_five_holds_for_three_fifths_of_the_period()
    {
        // Two years without a cap and three of 0.4: (2 × 1 + 3 × 0.4) / 5 = 0.64.
        PlanResult plan = Plans.Sound(Imports + "# share_caps\nid,year,region,materials,group,maximum_share\nc,2028,us,metal,cn,0.4\n");
        Assert.Equal(64, plan.Value("flow(cn-us,metal,2026)"), 1e-6);
        Assert.Equal(40, plan.Value("flow(cn-us,metal,2031)"), 1e-6);
    }

    [Fact]
    public void A_building_window_inside_a_period_opens_and_the_plant_serves_from_its_year()
    {
        // Decided in 2028: three of the five years of the first period, all of the second; life 20 of which eight years lie in the plan, so 8/20 of 10 are paid.
        PlanResult plan = Plans.Sound(Candidate);
        BuildRow build = Assert.Single(plan.Builds);
        Assert.Equal((2028, 2028), (build.Year, build.ServiceYear));
        Assert.Equal(10 / 0.6, build.CapacityPerYear, 1e-6);
        Assert.Equal(10, plan.Activity.Single(a => a.Year == 2026).ActivityPerYear, 1e-6);
        plan.Costs(10 / 0.6 * 10 * 8 / 20);
    }

    [Fact]
    public void A_lump_sum_paid_inside_a_period_is_discounted_from_its_own_year()
    {
        PlanResult plan = Plans.Sound(Candidate.With("discount-rate,0", "discount-rate,0.1\ndiscount-timing,start\ninvestment,lump-sum\nsalvage,none"));
        double capacity = Assert.Single(plan.Builds).CapacityPerYear;
        Assert.Equal(capacity * 10 / (1.1 * 1.1), plan.CostByCategory[Veta.Network.CostCategory.Capital], 1e-6);
        Assert.Equal(capacity * 10, plan.Builds[0].InvestmentUsd, 1e-6);
    }

    [Fact]
    public void Capacity_by_year_has_its_mean_as_an_opening_year_has()
    {
        // 0, 25, 50, 75, 100: 50. Beside it a plant open in two of the five years: 40.
        Assert.Equal(50, Activity("# facility_years\nfacility,year,capacity_per_year\nplant,2026,0\nplant,2030,100\n", Plant), 1e-6);
        Assert.Equal(40, Activity("", Plant.With("status,capacity_per_year", "status,capacity_per_year,opens_year,closes_year").With("operating,100", "operating,100,2028,2030")), 1e-6);

        // Both: 50 in 2028 and 75 in 2029, 125 / 5.
        Assert.Equal(25, Activity(
            "# facility_years\nfacility,year,capacity_per_year\nplant,2026,0\nplant,2030,100\n",
            Plant.With("status,capacity_per_year", "status,capacity_per_year,opens_year,closes_year").With("operating,100", "operating,100,2028,2030")), 1e-6);
    }

    [Fact]
    public void Availability_and_capacity_are_multiplied_year_by_year()
    {
        // Capacity 0, 25, 50, 75, 100 and availability 1, 0.75, 0.5, 0.25, 0: (0 + 18.75 + 25 + 18.75 + 0) / 5.
        Assert.Equal(12.5, Activity("# facility_years\nfacility,year,capacity_per_year,availability\nplant,2026,0,1\nplant,2030,100,0\n", Plant), 1e-6);
    }

    [Fact]
    public void Demand_supply_and_prices_that_change_inside_a_period_have_their_mean()
    {
        // Demand 100, 110, 120, 130, 140: 120; offered 10 to 50: 30 at prices 1 to 5: 3; the rest at 50.
        PlanResult plan = Plans.Sound(Base.With("last-year,2035", "last-year,2030") + """
            # supplies
            id,region,material,year,price_usd_per_unit,quantity_per_year
            cheap,us,metal,2026,1,10
            cheap,us,metal,2030,5,50
            dear,us,metal,,50,
            # demands
            region,material,year,quantity_per_year
            us,metal,2026,100
            us,metal,2030,140
            """);
        Assert.Equal(120, plan.Unserved.Single().DemandPerYear, 1e-9);
        plan.Costs(5 * ((30 * 3) + (90 * 50)));
    }

    [Fact]
    public void A_series_that_ends_inside_the_last_period_holds_to_its_end()
    {
        PlanResult plan = Plans.Sound(Base + """
            # supplies
            id,region,material,price_usd_per_unit
            dear,us,metal,50
            # demands
            region,material,year,quantity_per_year
            us,metal,2026,100
            us,metal,2031,150
            """);
        Assert.Equal([120, 150], plan.Unserved.Select(u => u.DemandPerYear));
    }

    [Theory]
    [InlineData("# caps\nid,ledger,unit,region,origin,from_year,to_year,maximum\nc,flow,unit/y,us,cn,2028,,40", "caps[c].from_year: A cap that begins inside the period 2026-2030 has no mean over its years: in the others there is no limit.", "Write 2026 or 2031, or set step-years in settings.csv so that a period begins with 2028.")]
    [InlineData("# caps\nid,ledger,unit,region,origin,from_year,to_year,maximum\nc,flow,unit/y,us,cn,,2032,40", "caps[c].to_year: A cap that ends inside the period 2031-2035 has no mean over its years: in the others there is no limit.", "Write 2030 or 2035, or set step-years in settings.csv so that a period begins with 2033.")]
    [InlineData(Carbon + "us,2029,40,t CO2/y", "impact_caps[greenhouse-gases,us,2029].year: A cap on impacts that begins inside the period 2026-2030 has no mean over its years: in the others there is no limit.", "Write 2026 or 2031, or set step-years in settings.csv so that a period begins with 2029.")]
    [InlineData("# lanes\nid,origin,destination,materials,cost_usd_per_unit,opens_year\nlater,mx,us,metal,1,2027", "lanes[later].opens_year: A lane without a capacity that begins inside the period 2026-2030 has no mean over its years: in the others there is no limit.", "Write 2026 or 2031, or give capacity_per_year, or set step-years in settings.csv so that a period begins with 2027.")]
    [InlineData("# lanes\nid,origin,destination,materials,cost_usd_per_unit,closes_year\nearlier,mx,us,metal,1,2034", "lanes[earlier].closes_year: A lane without a capacity that ends inside the period 2031-2035 has no mean over its years: in the others there is no limit.", "Write 2031 or 2036, or give capacity_per_year, or set step-years in settings.csv so that a period begins with 2034.")]
    public void What_has_no_mean_is_refused_with_the_years_that_would_do(string table, string message, string next)
    {
        Finding finding = Assert.Single(Of(Plant + table + "\n"), f => f.Check == "inside-period");
        Assert.Equal((Severity.Error, message, next), (finding.Severity, $"{finding.Place}: {finding.Message}", finding.NextStep));
    }

    [Theory]
    [InlineData("# caps\nid,ledger,unit,region,origin,from_year,to_year,maximum\nc,flow,unit/y,us,cn,2031,2035,40")]
    [InlineData("# caps\nid,ledger,unit,region,origin,from_year,to_year,maximum\nc,flow,unit/y,us,cn,2022,2040,40")]
    [InlineData("# lanes\nid,origin,destination,materials,cost_usd_per_unit,opens_year,capacity_per_year\nlater,mx,us,metal,1,2027,40")]
    [InlineData(Carbon + "us,2026,40,t CO2/y\ngreenhouse-gases,us,2029,20,t CO2/y")]
    public void Dates_at_the_ends_of_periods_and_outside_the_plan_are_taken(string table) => Assert.DoesNotContain(Of(Plant + table + "\n"), f => f.Check == "inside-period");

    [Theory]
    [InlineData("2028,2029", "2036,2040", "never-decided", "build_from_year")]
    [InlineData("2028,2029", "2020,2024", "never-decided", "build_to_year")]
    [InlineData("10,20,2028,2029", "10,20,2035,2040", "", "")]
    public void A_candidate_that_no_year_of_the_plan_can_decide_is_a_finding(string passage, string replacement, string check, string column)
    {
        Finding[] findings = [.. Of(Candidate.With(passage, replacement)).Where(f => f.Table == "facilities" && f.Check != "lead-past-horizon")];
        if (check.Length == 0) { Assert.Empty(findings); }
        else { Assert.Equal((check, column), (Assert.Single(findings).Check, findings[0].Column)); }
    }

    [Fact]
    public void A_lead_time_past_the_horizon_is_a_finding()
    {
        IReadOnlyList<Finding> findings = Of(Candidate.With("life_years,build_from_year", "life_years,lead_time_years,build_from_year").With("20,2028,2029", "20,9,2028,2029"));
        Assert.Equal("Decided in 2028, it first serves in 2037, after the last year of the plan, 2035.", Assert.Single(findings, f => f.Check == "never-serves").Message);
    }

    private static double Activity(string table, string text) => Plans.Sound(text.With("last-year,2035", "last-year,2030") + table).Activity.Single().ActivityPerYear;

    private static IReadOnlyList<Finding> Of(string text) => PackageText.Read(new PackageInfo { Name = "periods", TitleEn = "Periods", TitleEs = "Periodos" }, text).Findings;
}
