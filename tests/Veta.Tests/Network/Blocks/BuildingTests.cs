using Veta.Analyses.Planning;
using Veta.Lp;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

[Trait("Category", "Hand")]
public sealed class BuildingTests
{
    // A mine of 10 that may add up to 30 in 2026 only: one year of lead, half capacity in its first year, 20 years of life; imports at 20 against 8.
    private const string Mine = """
        # settings
        id,value
        first-year,2026
        last-year,2030
        discount-rate,0.1
        # regions
        id,kind
        mx,country
        # materials
        id,stage
        ore,ore
        # processes
        id,stage,material
        mining,ore,ore
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,fixed_cost_usd_per_unit_year,build_rule,build_maximum_per_year,build_to_year,capex_usd_per_unit_year,lead_time_years,ramp,life_years
        mine,mining,mx,operating,10,8,1,continuous,30,2026,50,1,0.5,20
        # supplies
        id,region,material,price_usd_per_unit
        imports,mx,ore,20
        # demands
        region,material,quantity_per_year
        mx,ore,50
        """;

    private const string Deposit = """
        # settings
        id,value
        first-year,2026
        last-year,2030
        step-years,1
        discount-rate,0.1
        # regions
        id,kind
        mx,country
        # materials
        id,stage
        ore,ore
        # processes
        id,stage,material
        mining,ore,ore
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,resource_units
        mine,mining,mx,operating,40,8,130
        # supplies
        id,region,material,price_usd_per_unit
        imports,mx,ore,20
        # demands
        region,material,quantity_per_year
        mx,ore,50
        """;

    [Fact]
    public void Built_capacity_serves_after_its_lead_time_ramps_and_pays_an_annuity_with_interest_during_construction()
    {
        PlanResult plan = Plans.Sound(Mine);

        // CRF(10 %, 20) = 0.1·1.1²⁰/(1.1²⁰ − 1); one year of lead adds one year of interest.
        double power = Math.Pow(1.1, 20), charge = 50 * 1.1 * (0.1 * power / (power - 1));
        Assert.Equal(6.460279, charge, 1e-6);
        Assert.Equal(30, plan.Value("build(mine,2026)"), 1e-9);
        Assert.Equal([10, 25, 40, 40, 40], plan.Activity.Select(a => Math.Round(a.ActivityPerYear, 9)));

        // imports + running + fixed on capacity in place (30 more from 2027, ramp or not) + charge
        double[] years =
        [
            (40 * 20) + (10 * 8) + 10,
            (25 * 20) + (25 * 8) + 40 + (30 * charge),
            (10 * 20) + (40 * 8) + 40 + (30 * charge),
            (10 * 20) + (40 * 8) + 40 + (30 * charge),
            (10 * 20) + (40 * 8) + 40 + (30 * charge),
        ];
        plan.Costs(years.Select((cost, t) => cost / Math.Pow(1.1, t)).Sum());

        // One unit more: half of the margin 12 in 2027, all of it from 2028, less fixed cost and charge.
        double worth = new[] { 0, 6 - 1 - charge, 12 - 1 - charge, 12 - 1 - charge, 12 - 1 - charge }.Select((gain, t) => gain / Math.Pow(1.1, t)).Sum();
        Assert.Equal(-worth, plan.ReducedCost("build(mine,2026)"), 1e-9);
        BindingRow binding = plan.Bindings.Single(b => b.Limit == "facilities[mine].build_maximum_per_year");
        Assert.Equal(worth, binding.WorthPresentUsd, 1e-9);
        Assert.Equal(-12 / Math.Pow(1.1, 3), plan.Dual("capacity(mine,2029)"), 1e-9);

        BuildRow build = plan.Builds.Single();
        Assert.Equal((2026, 2027, 30.0, 1500.0), (build.Year, build.ServiceYear, Math.Round(build.CapacityPerYear, 9), Math.Round(build.InvestmentUsd, 6)));
    }

    [Fact]
    public void Capacity_ends_with_its_life()
    {
        // Life 2: in place in 2027 and 2028 only. It must be built, because demand must be served and imports are gone in 2028.
        PlanResult plan = Plans.Sound(Mine
            .With("50,1,0.5,20", "50,1,0.5,2").With("continuous,30,2026", "continuous,,2026")
            .With("id,region,material,price_usd_per_unit\nimports,mx,ore,20", "id,year,region,material,quantity_per_year,price_usd_per_unit\nimports,2026,mx,ore,90,20\nimports,2027,mx,ore,90,20\nimports,2028,mx,ore,0,20\nimports,2029,mx,ore,90,20\nimports,2030,mx,ore,90,20"));
        Assert.Equal(40, plan.Value("build(mine,2026)"), 1e-9);
        Assert.Equal([10, 30, 50, 10, 10], plan.Activity.Select(a => Math.Round(a.CapacityPerYear, 9)));
    }

    [Fact]
    public void The_investment_charge_of_a_short_life_repays_the_lump_sum()
    {
        // Life 2 from 2027: two charges c with c/1.1 + c/1.21 equal to 50 at the start of 2026, which is worth 50·1.1 in money of the end of 2026.
        double charge = 50 * 1.1 / ((1 / 1.1) + (1 / 1.21));
        NetworkModel model = NetworkModel.Build(Veta.Data.Package.FromText(Mine.With("50,1,0.5,20", "50,1,0.5,2")));
        int column = Plans.ColumnNamed(model.Program, "build(mine,2026)");
        Assert.Equal((charge + 1) * ((1 / 1.1) + (1 / 1.21)), model.Program.Cost[column], 1e-9); // and the fixed cost of 1 in both years
    }

    [Fact]
    public void A_resource_is_mined_early_and_its_rent_is_the_margin_of_the_last_year_in_which_it_is_mined()
    {
        // 130 at 40 a year: 40, 40, 40, 10, 0. The last unit saves 20 − 8 in 2029.
        PlanResult plan = Plans.Sound(Deposit);
        Assert.Equal([40, 40, 40, 10, 0], Enumerable.Range(2026, 5).Select(y => Math.Round(plan.Value($"activity(mine,{y})"), 9)));
        double rent = 12 / Math.Pow(1.1, 3);
        Assert.Equal(-rent, plan.Dual("resource(mine)"), 1e-9);
        Assert.Equal(-(12 - rent), plan.Dual("capacity(mine,2026)"), 1e-9);
        Assert.Equal(-((12 / 1.1) - rent), plan.Dual("capacity(mine,2027)"), 1e-9);
        double[] years = [(40 * 8) + (10 * 20), (40 * 8) + (10 * 20), (40 * 8) + (10 * 20), (10 * 8) + (40 * 20), 50 * 20];
        plan.Costs(years.Select((cost, t) => cost / Math.Pow(1.1, t)).Sum());
        BindingRow binding = plan.Bindings.Single(b => b.Column == "resource_units");
        Assert.Null(binding.Year);
        Assert.Equal(rent, binding.WorthUsdPerUnit, 1e-9);
    }

    [Fact]
    public void In_periods_of_several_years_a_resource_counts_every_year()
    {
        // Periods 2026-27, 2028-29 and 2030: 80 in the first, 50 in the second at 25 a year.
        PlanResult plan = Plans.Sound(Deposit.With("step-years,1", "step-years,2"));
        Assert.Equal([40, 25, 0], new[] { 2026, 2028, 2030 }.Select(y => Math.Round(plan.Value($"activity(mine,{y})"), 9)));
        // A unit is half a unit a year in the second period, whose years weigh 1/1.21 and 1/1.331.
        Assert.Equal(-12 * ((1 / 1.21) + (1 / 1.331)) / 2, plan.Dual("resource(mine)"), 1e-9);
    }

    [Fact]
    public void The_cheapest_whole_project_is_chosen_and_its_charge_is_spread_over_its_life()
    {
        // At rate 0 three of ten years are paid. Large at 70: 0.3·(300 + 20·70) + 3·5·70. Two small: 40 at 0.3·2·(100 + 10·20) + 3·9·40, and 30 missing.
        PlanResult plan = Plans.Sound(BlockExamples.LumpyExpansion);
        Assert.True(plan.PricesAreConditional);
        plan.Costs((0.3 * (300 + 1400)) + (3 * 5 * 70));
        BuildRow build = plan.Builds.Single();
        Assert.Equal(("large", 2026, 1.0, 70.0), (build.Facility.Value, build.Year, build.Projects!.Value, Math.Round(build.CapacityPerYear, 6)));
        Assert.Equal(300 + (20 * 70), build.InvestmentUsd, 1e-6);
        // With the project fixed, one more in any one year costs 5 and 0.3·20 of size, and one less saves the 5, since the other years need the size.
        Assert.All(plan.Prices.Where(p => p.Material.Value == "oxide"), p => Assert.Equal((11, 5, true), (Math.Round(p.PriceUsdPerUnit, 6), Math.Round(p.PriceLowUsdPerUnit!.Value, 6), p.NotUnique!.Value)));
    }

    [Fact]
    public void A_least_size_is_built_even_when_less_would_do()
    {
        // Demand 30. Large at its least size 50: 0.3·(300 + 1000) + 3·5·30 = 840. Two small: 0.3·600 + 3·9·30 = 990.
        PlanResult plan = Plans.Sound(BlockExamples.LumpyExpansion.With("oxide,,,70,100", "oxide,,,30,100"));
        plan.Costs(840);
        Assert.Equal(50, plan.Value("size(large,2026)"), 1e-6);
        Assert.Equal(0.3 * 20, plan.Bindings.Single(b => b.Limit == "facilities[large].build_minimum_per_year").WorthPresentUsd, 1e-9);
    }

    [Fact]
    public void No_more_projects_are_decided_than_allowed()
    {
        // Without the large plant: two of 20 each, 30 missing every year.
        PlanResult plan = Plans.Sound(BlockExamples.LumpyExpansion.With("Large plant,Planta grande,candidate", "Large plant,Planta grande,closed"));
        plan.Costs((0.3 * 2 * (100 + 200)) + (3 * 9 * 40) + (3 * 30 * 100));
        Assert.Equal(2, plan.Builds.Sum(b => b.Projects!.Value));
        Assert.Equal(SolveStatus.Optimal, plan.Status);
    }
}
