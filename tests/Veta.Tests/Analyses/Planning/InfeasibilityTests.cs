using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>When there is no plan, the limits that must give way are named, with amounts, and none of them could be left out.</summary>
[Trait("Category", "Hand")]
public sealed class InfeasibilityTests
{
    private const string Settings = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # materials
        id,stage
        metal,refined
        # processes
        id,stage,material
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        # impact_categories
        id,unit
        greenhouse-gases,t CO2
        # impacts
        category,process,quantity_per_unit,unit,boundary
        greenhouse-gases,smelting,2,t CO2/t,direct

        """;

    private const string OneTown = Settings + """
        # regions
        id,kind
        town,country
        # facilities
        id,process,region,status,capacity_per_year
        smelter,smelting,town,operating,40
        # demands
        region,material,quantity_per_year
        town,metal,60
        """;

    private const string MustTake = Settings + """
        # regions
        id,kind
        town,country
        # supplies
        id,region,material,price_usd_per_unit,quantity_per_year,must_take
        scrap,town,metal,5,120,true
        # demands
        region,material,quantity_per_year
        town,metal,100
        """;

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void Demand_above_capacity_names_the_smaller_of_the_two_steps(string engine)
    {
        // 20 too many: a third of the demand, half of the capacity.
        PlanResult plan = Plans.Of(Package.FromText(OneTown), Engines.Get(engine));
        Assert.Equal(SolveStatus.Infeasible, plan.Status);
        Assert.False(plan.HasPlan);
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("demands[town,metal,,].quantity_per_year", conflict.Limit);
        Assert.Equal(20, conflict.Violation, 1e-7);
        Assert.Equal(60, conflict.Present!.Value, 1e-7);
        Assert.Equal("balance(town,metal,2026)", conflict.Row);
    }

    [Fact]
    public void A_least_utilisation_is_named_when_it_is_the_smaller_step()
    {
        PlanResult plan = Plans.Of(Settings + """
            # regions
            id,kind
            town,country
            # facilities
            id,process,region,status,capacity_per_year,minimum_utilisation
            smelter,smelting,town,operating,100,0.9
            # disposals
            material,region
            metal,town
            # impact_caps
            category,region,year,quantity_per_year,unit
            greenhouse-gases,town,2026,150,t CO2/y
            """);
        // Running at least at 90 emits 180: 30/150 of the cap against 15/90 of the least utilisation.
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("facilities[smelter].minimum_utilisation", conflict.Limit);
        Assert.Equal(0.15, conflict.Violation, 1e-7);
        Assert.Equal(15, conflict.RowViolation, 1e-7);
        Assert.Equal(0.9, conflict.Present!.Value, 1e-9);
        Assert.Equal(2026, conflict.Year);
    }

    [Fact]
    public void A_cap_on_emissions_is_named_when_it_is_the_smaller_step()
    {
        // 80 units emit 160 against a cap of 150: 10/150 of the cap, against 5/40 of one of the two demands.
        PlanResult plan = Plans.Of(Settings + """
            # regions
            id,kind
            town,country
            # sectors
            id
            cars
            chips
            # facilities
            id,process,region,status,capacity_per_year
            smelter,smelting,town,operating,100
            # demands
            region,material,sector,quantity_per_year
            town,metal,cars,40
            town,metal,chips,40
            # impact_caps
            category,region,year,quantity_per_year,unit
            greenhouse-gases,town,2026,150,t CO2/y
            """);
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("impact_caps[greenhouse-gases,town,2026].quantity_per_year", conflict.Limit);
        Assert.Equal(10, conflict.Violation, 1e-7);
        Assert.Equal(150, conflict.Present!.Value, 1e-7);
    }

    [Fact]
    public void A_final_stock_that_cannot_be_filled_is_named()
    {
        // 5 + 20 − 10 = 15 of the 50 asked for.
        PlanResult plan = Plans.Of(Stock);
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("stocks[reserve].final_minimum_units", conflict.Limit);
        Assert.Equal(35, conflict.Violation, 1e-7);
        Assert.Equal(50, conflict.Present!.Value, 1e-7);
    }

    [Fact]
    public void A_cap_on_a_share_is_named_when_other_sources_do_not_suffice()
    {
        // 100 must be served, at most 0.6 by cn, and au has 10: 90 from cn are 30 more than 0.6 of 100.
        PlanResult plan = Plans.Of(ShareCap);
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("share_caps[cap,2026].maximum_share", conflict.Limit);
        Assert.Equal(0.3, conflict.Violation, 1e-7);
        Assert.Equal(30, conflict.RowViolation, 1e-7);
        Assert.Equal(0.6, conflict.Present!.Value, 1e-9);
        Assert.Equal("share_cap(cap,metal,2026)", conflict.Row);
    }

    [Fact]
    public void What_must_be_taken_and_has_nowhere_to_go_is_named()
    {
        // 120 of scrap against 100 of use, with no disposal, sale or stock.
        PlanResult plan = Plans.Of(MustTake);
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal(("supplies[scrap,].quantity_per_year", "balance(town,metal,2026)"), (conflict.Limit, conflict.Row));
        Assert.Equal(20, conflict.Violation, 1e-7);
        Assert.Equal(120, conflict.Present!.Value, 1e-9);
    }

    [Fact]
    public void A_plant_that_must_run_and_whose_by_product_has_nowhere_to_go_names_its_least_utilisation()
    {
        // At least 80 of 100 give 0.5 of slag each, 40, and 30 of it can be discarded: 60 may run, 0.2 less than 0.8; the room for slag would have to grow by 10 of 30.
        PlanResult plan = Plans.Of(Settings.With("smelting,metal,1", "smelting,metal,1\nsmelting,slag,0.5").With("metal,refined", "metal,refined\nslag,scrap") + """
            # regions
            id,kind
            town,country
            # facilities
            id,process,region,status,capacity_per_year,minimum_utilisation
            smelter,smelting,town,operating,100,0.8
            # disposals
            material,region,capacity_per_year
            metal,town,
            slag,town,30
            """);
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("facilities[smelter].minimum_utilisation", conflict.Limit);
        Assert.Equal(0.2, conflict.Violation, 1e-7);
        Assert.Equal(0.8, conflict.Present!.Value, 1e-9);
    }

    [Fact]
    public void A_capacity_is_named_in_its_own_unit_whatever_its_availability()
    {
        // 0.5 × 100 serve 50 of 60: 10 are a sixth of the demand and a fifth of what is available. Two sectors of 30 make the capacity the smaller step.
        PlanResult plan = Plans.Of(OneTown.With("status,capacity_per_year", "status,capacity_per_year,availability").With("operating,40", "operating,100,0.5")
            .With("# demands\nregion,material,quantity_per_year\ntown,metal,60", "# sectors\nid\na\nb\n# demands\nregion,material,sector,quantity_per_year\ntown,metal,a,30\ntown,metal,b,30"));
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("facilities[smelter].capacity_per_year", conflict.Limit);
        Assert.Equal(100, conflict.Present!.Value, 1e-9);
        Assert.Equal(20, conflict.Violation, 1e-7);
        Assert.Equal(10, conflict.RowViolation, 1e-7);
    }

    [Fact]
    public void A_cap_on_capacity_is_named_with_what_the_cell_holds_although_existing_capacity_is_on_its_side()
    {
        // 40 stand and at most 50 may: the row allows 10 of new capacity, the cell says 50. 60 to serve, in three parts of 20.
        PlanResult plan = Plans.Of(OneTown.With("status,capacity_per_year", "status,capacity_per_year,build_rule,life_years").With("operating,40", "operating,40,continuous,20")
            .With("# demands\nregion,material,quantity_per_year\ntown,metal,60", "# sectors\nid\na\nb\nc\n# demands\nregion,material,sector,quantity_per_year\ntown,metal,a,20\ntown,metal,b,20\ntown,metal,c,21")
            + "\n# caps\nid,ledger,unit,processes,maximum\nmost,capacity,unit/y,smelting,55\n");
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("caps[most].maximum", conflict.Limit);
        Assert.Equal(55, conflict.Present!.Value, 1e-9);
        Assert.Equal(6, conflict.Violation, 1e-7);
    }

    [Fact]
    public void Two_conflicts_far_apart_are_both_named()
    {
        PlanResult plan = Plans.Of(Settings + """
            # regions
            id,kind
            town,country
            village,country
            # facilities
            id,process,region,status,capacity_per_year
            smelter,smelting,town,operating,40
            forge,smelting,village,operating,5
            # demands
            region,material,quantity_per_year
            town,metal,60
            village,metal,8
            """);
        Assert.Equal(["demands[town,metal,,].quantity_per_year", "demands[village,metal,,].quantity_per_year"], plan.Conflicts.Select(c => c.Limit));
        Assert.Equal([20, 3], plan.Conflicts.Select(c => Math.Round(c.Violation, 7)));
    }

    [Fact]
    public void A_plan_with_whole_projects_that_cannot_exist_is_explained_too()
    {
        // One project of 30 at most against 60: half of the demand. The plant could be larger by 30 too, but 5 is the usual quantity here.
        PlanResult plan = Plans.Of(Settings + """
            # regions
            id,kind
            town,country
            village,country
            hamlet,country
            # facilities
            id,process,region,status,build_rule,build_minimum_per_year,build_maximum_per_year,life_years
            smelter,smelting,town,candidate,lumpy,10,30,10
            # supplies
            id,region,material,price_usd_per_unit
            one,village,metal,1
            two,hamlet,metal,1
            # demands
            region,material,quantity_per_year
            town,metal,60
            village,metal,5
            hamlet,metal,5
            """);
        Assert.Equal(SolveStatus.Infeasible, plan.Status);
        ConflictRow conflict = Assert.Single(plan.Conflicts);
        Assert.Equal("demands[town,metal,,].quantity_per_year", conflict.Limit);
        Assert.Equal(30, conflict.Violation, 1e-6);
    }

    /// <summary>Irreducible and sufficient: with all named limits moved by their amounts there is a plan; with any of them left as it was there is none.</summary>
    [Theory]
    [InlineData(nameof(OneTown))]
    [InlineData(nameof(Stock))]
    [InlineData(nameof(TwoYears))]
    public void Moving_the_named_limits_makes_a_plan_and_moving_fewer_does_not(string name)
    {
        string text = name == nameof(OneTown) ? OneTown : name == nameof(Stock) ? Stock : TwoYears;
        Package package = Package.FromText(text);
        IReadOnlyList<ConflictRow> conflicts = Plans.Of(package).Conflicts;
        Assert.NotEmpty(conflicts);
        Assert.Equal(SolveStatus.Optimal, Plans.Of(Relaxed(package, conflicts)).Status);
        foreach (string limit in conflicts.Select(c => c.Limit).Distinct())
        {
            Assert.Equal(SolveStatus.Infeasible, Plans.Of(Relaxed(package, [.. conflicts.Where(c => c.Limit != limit)])).Status);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Money_without_end_names_what_runs_away(string engine)
    {
        // Bought at 10 without limit, moved for 2, sold at 20 without limit.
        PlanResult plan = Plans.Of(Package.FromText(Settings + """
            # regions
            id,kind
            cl,country
            us,country
            # lanes
            id,origin,destination,cost_usd_per_unit
            sea,cl,us,2
            # supplies
            id,region,material,price_usd_per_unit
            mine,cl,metal,10
            # sales
            id,region,material,price_usd_per_unit
            market,us,metal,20
            # demands
            region,material,quantity_per_year
            us,metal,5
            """), Engines.Get(engine));
        Assert.Equal(SolveStatus.Unbounded, plan.Status);
        Assert.Equal(["flow(sea,metal,2026)", "purchase(mine,2026)", "sale(market,2026)"], plan.Ray.Select(r => r.Column).Order(StringComparer.Ordinal));
        Assert.All(plan.Ray, r => Assert.Equal(1, r.Direction, 1e-9));
        Assert.Empty(plan.Conflicts);
    }

    private const string Stock = Settings + """
        # regions
        id,kind
        us,country
        # stocks
        id,region,material,initial_units,final_minimum_units
        reserve,us,metal,5,50
        # supplies
        id,region,material,quantity_per_year,price_usd_per_unit
        imports,us,metal,20,1
        # demands
        region,material,quantity_per_year
        us,metal,10
        """;

    private const string ShareCap = Settings + """
        # regions
        id,kind
        us,country
        cn,country
        au,country
        # supplies
        id,region,material,origin,quantity_per_year,price_usd_per_unit
        from-cn,us,metal,cn,,1
        from-au,us,metal,au,10,1
        # demands
        region,material,quantity_per_year
        us,metal,100
        # share_caps
        id,year,region,materials,group,maximum_share
        cap,2026,us,metal,cn,0.6
        """;

    /// <summary>Two demands of different sectors in one year and one in another: the smallest relaxations take from several.</summary>
    private const string TwoYears = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        discount-rate,0
        # materials
        id,stage
        metal,refined
        # regions
        id,kind
        us,country
        mx,country
        # supplies
        id,region,material,quantity_per_year,price_usd_per_unit
        home,us,metal,30,1
        ours,mx,metal,10,1
        # demands
        region,material,year,quantity_per_year
        us,metal,2026,50
        us,metal,2027,55
        mx,metal,2026,10
        mx,metal,2027,14
        """;

    private static Package Relaxed(Package package, IReadOnlyList<ConflictRow> conflicts)
    {
        const double more = 1 + 1e-6;
        foreach (ConflictRow conflict in conflicts)
        {
            package = conflict.Table switch
            {
                "demands" => package with
                {
                    Demands = [.. package.Demands.Select(d => TableList.Of<Demand>().KeyOf(d) == conflict.Key ? d with { QuantityPerYear = d.QuantityPerYear - (conflict.Violation * more) } : d)],
                },
                "stocks" => package with
                {
                    Stocks = [.. package.Stocks.Select(s => s.Id.Value == conflict.Key ? s with { FinalMinimumUnits = s.FinalMinimumUnits - (conflict.Violation * more) } : s)],
                },
                "supplies" => package with
                {
                    Supplies = [.. package.Supplies.Select(s => s.Id.Value == conflict.Key ? s with { QuantityPerYear = s.QuantityPerYear + (conflict.Violation * more) } : s)],
                },
                "facilities" => package with
                {
                    Facilities = [.. package.Facilities.Select(f => f.Id.Value == conflict.Key ? f with { CapacityPerYear = f.CapacityPerYear + (conflict.Violation * more) } : f)],
                },
                _ => throw new InvalidOperationException($"no test moves {conflict.Limit}"),
            };
        }

        return package;
    }
}
