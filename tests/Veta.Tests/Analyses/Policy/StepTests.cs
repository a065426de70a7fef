using Veta.Analyses.Planning;
using Veta.Analyses.Policy;
using Veta.Analyses.Policy.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Tests.Analyses.Planning.Policy;
using Xunit;

namespace Veta.Tests.Analyses.Policy;

/// <summary>What steps are worth on networks whose answers are known.</summary>
public sealed class StepTests
{
    /// <summary>
    /// A chain whose least link decides: ore 20 and 30 more with the permit, refining 10 and 40 more with the grant, power 30 and 30 more with the grid; demand 100, the rest from abroad at 160. Each link that opens pays its owner.
    /// </summary>
    private const string Chain = """
        # settings
        id,value
        first-year,2026
        last-year,2035
        view,owner
        # regions
        id,kind,parent,blocs,name_en,name_es
        us,country,,,United States,Estados Unidos
        cn,country,,foreign-entity-of-concern,China,China
        # materials
        id,stage,name_en,name_es
        ore,ore,Ore,Mineral
        metal,refined,Metal,Metal
        power,utility,Power,Energía
        # processes
        id,stage,material,name_en,name_es
        mining,ore,ore,Mining,Minería
        refining,refined,metal,Refining,Refinación
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        refining,metal,1
        refining,ore,-1
        refining,power,-1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,build_rule,build_from_year,build_to_year,build_maximum_per_year,capex_usd_per_unit_year,variable_cost_usd_per_unit,life_years
        mine,mining,us,Mine,Mina,operating,20,none,,,,,5,
        new-mine,mining,us,New mine,Mina nueva,closed,,continuous,2026,2026,30,100,5,20
        refinery,refining,us,Refinery,Refinería,operating,10,none,,,,,30,
        new-refinery,refining,us,New refinery,Refinería nueva,candidate,,continuous,2026,2026,40,1000,30,20
        # supplies
        id,region,material,price_usd_per_unit,quantity_per_year
        away,cn,metal,160,
        grid,us,power,1,30
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,0
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,100,1000
        # hurdle_rates
        owner,stage,rate
        us,,0.12
        # levers
        id,kind,materials,facilities,regions,share,price_usd_per_unit,quantity_per_year,payer
        permit,concession-reopening,,new-mine,,,,,us-treasury
        finance,grant,,new-refinery,,0.3,,,us-treasury
        grid,power-programme,power,,us,,1,30,us-treasury
        # events
        id,kind,actor,target,materials,severity
        ban,export-ban,cn,,metal,1
        """;

    private const string Credit = "# levers\nid,kind,materials,facilities,price_usd_per_unit,payer\ncredit,production-credit,metal,plant,23.8788,us-treasury\n# events\nid,kind,actor,target,materials,severity\nban,export-ban,xx,,metal,1\n# sectors\nid,priority_tier\nall,1\n";

    [Fact]
    public void A_plant_that_needs_a_credit_pays_its_treasury_from_an_event_in_35_years_on_and_its_country_without_any()
    {
        Package package = OnePlant.Rows(Credit);
        package = package with { Demands = [.. package.Demands.Select(d => d with { Sector = new SectorId("all") })] };
        PolicyResult result = Run(package, 2030, "ban", [1, 0.5, 0.25], "credit");
        PolicyStepRow step = result.Steps.Single(s => s.Step == "credit");
        double yearly = StepShocks.Yearly(package);
        Assert.Equal(1432.728, step.TreasuryUsd * yearly, 1e-2);
        Assert.Equal(-488.8675, step.SystemCostUsd * yearly, 1e-3);

        PolicyShockRow none = Shock("none", 1), with = Shock("credit", 1);
        Assert.Equal(0.4, with.HomeLossUsd / none.HomeLossUsd, 1e-4);
        Assert.Equal(step.TreasuryUsd * yearly / with.AvoidedUsd, with.TreasuryRate!.Value, 1e-9);
        Assert.InRange(with.TreasuryRate.Value, 0.0280, 0.0285);
        Assert.Equal(0, with.BreakEvenRate);
        Assert.Equal(0, none.ShortAfterMonths);

        // Under a half ban the seller earns what is short of the market: home loses as much, the whole market half.
        Assert.Equal(none.LossUsd / 2, Shock("none", 0.5).LossUsd, 1);
        Assert.Equal(none.HomeLossUsd, Shock("none", 0.5).HomeLossUsd, 1);

        PolicyShockRow Shock(string name, double severity) => result.Shocks.Single(s => s.Step == name && s.Severity == severity);
    }

    [Theory]
    [InlineData("credit", 33600)]
    [InlineData("", 84000)]
    public void A_year_without_imports_costs_what_the_plant_of_the_plan_does_not_make(string step, double loss)
    {
        var plans = new LeverPlans(OnePlant.Rows(Credit), [], Workplaces.Highs.Solver, new());
        PlanResult plan = plans.Of(step.Length == 0 ? [] : [new LeverId(step)], TestContext.Current.CancellationToken);
        Package year = OneYear.Of(PlannedYear.Of(plans.Package, PlanRows.Of(plan), 2030), 2030);
        double lost = Lost(year with { Supplies = [] }) - Lost(year);
        Assert.Equal(loss, lost, 1e-3);
        if (step.Length > 0) { Assert.Equal(0.02843, StepShocks.Rate(1432.7268, 84000 - lost)!.Value, 5e-6); }

        double Lost(Package package) => plans.Of(package, [], TestContext.Current.CancellationToken).Policy!.SystemUsd;
    }

    [Fact]
    public void The_shares_of_permit_finance_and_grid_come_out_of_a_network()
    {
        PolicyResult result = Run(Concerned(), 2030, null, [1], "permit", "finance", "grid");
        Assert.Equal(8, result.Sets);
        Assert.Equal(0.9, result.Steps[0].TouchedShare!.Value, 1e-6);
        Assert.Equal(0.5, result.Steps[^1].TouchedShare!.Value, 1e-6);
        PolicyShareRow[] shares = [.. result.Shares.Where(s => s.Measure == PolicyMeasure.Touched)];
        Near([0.116667, 0.216667, 0.066667], shares.Select(s => s.AverageAdded));
        Near([0, 0.1, 0], shares.Select(s => s.AloneAdded));
        Near([0.3, 0.4, 0.2], shares.Select(s => s.LastAdded));

        // Alone the grant comes first; the permit needs it, and the grid needs both.
        Assert.Equal(["finance", "permit", "grid"], result.Order.Select(o => o.Step));
        Near([0.1, 0.1, 0.2], result.Order.Select(o => o.AddedTouchedShare));
        PolicyPairRow pair = result.Pairs.Single(p => p is { Measure: PolicyMeasure.Touched, First: "permit", Second: "finance" });
        Assert.Equal(0.1, pair.PairAlone, 1e-6);
        Assert.Contains(result.Plants, p => p is { Step: "finance", Facility.Value: "new-refinery" });
    }

    [Fact]
    public void Drawn_orders_come_near_the_exact_shares_and_say_how_near()
    {
        Package package = Concerned();
        LeverId[] steps = [new("permit"), new("finance"), new("grid")];
        var plans = new LeverPlans(package, TouchedCaps.Of(package), Workplaces.Highs.Solver, new());
        PlanResult none = plans.Of([], TestContext.Current.CancellationToken), all = plans.Of(steps, TestContext.Current.CancellationToken);
        var sets = new LeverSets(plans, steps, TouchedIndex.Of(none, package, 2030), Workplaces.Highs.Solver, new());
        sets.Begin(none, all);
        PolicyShareRow[] drawn = [.. new StepShares(sets, steps, true).Drawn(200, 3, TestContext.Current.CancellationToken).Where(s => s.Measure == PolicyMeasure.Touched)];
        foreach ((PolicyShareRow row, double exact) in drawn.Zip([0.116667, 0.216667, 0.066667]))
        {
            Assert.True(row.HalfWidth > 0);
            Assert.Equal(exact, row.AverageAdded, 2 * row.HalfWidth);
        }
    }

    [Fact]
    public void A_step_that_acts_on_nothing_is_refused()
    {
        InputException refused = Assert.Throws<InputException>(() => Run(OnePlant.Rows("# levers\nid,kind,facilities,regions,share,payer\ngiven,grant,plant,us,,us-treasury\n"), 2030, null, [1], "given"));
        Assert.Contains("given", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_entities_of_concern_a_price_lies_between_its_two_cases_and_asks_for_no_duty_below_it()
    {
        Package package = Concerned();
        var plans = new LeverPlans(package, [], Workplaces.Highs.Solver, new());
        IReadOnlyList<ReferencePriceRow> rows = ReferencePrices.Of(plans, Workplaces.Highs, 2030, TestContext.Current.CancellationToken);
        ReferencePriceRow metal = rows.Single(r => r.Material.Value == "metal" && r.Region.Value == "us");
        Assert.Equal(160, metal.WithUsdPerUnit, 1e-6);

        // Power for 30 and ore for 20: 80 of 100 stay unserved, so the price is what users lose.
        Assert.Equal(1000, metal.LowUsdPerUnit, 1e-6);
        Assert.Equal(840, metal.GapUsdPerUnit, 1e-6);
        Assert.Equal(5.25, metal.GapShare!.Value, 1e-6);
    }

    private static Package Concerned()
    {
        Package package = Package.FromText(Chain);
        return package with { Info = package.Info with { Home = ["us"], Concern = ["foreign-entity-of-concern"] } };
    }

    private static PolicyResult Run(Package package, int year, string? against, double[] severities, params string[] steps) => PolicyStudy.Run(
        new PolicyRequest
        {
            Package = package, Steps = [.. steps.Select(s => new LeverId(s))], Year = year, Severities = severities, Splits = false, References = false,
            Against = against is null ? [] : [(against, EventCase.Parse(package, against))],
        },
        Workplaces.Highs);

    private static void Near(double[] expected, IEnumerable<double> found)
    {
        double[] all = [.. found];
        Assert.Equal(expected.Length, all.Length);
        for (int k = 0; k < all.Length; k++) { Assert.Equal(expected[k], all[k], 1e-5); }
    }
}
