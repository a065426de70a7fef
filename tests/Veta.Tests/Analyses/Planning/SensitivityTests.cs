using Veta.Analyses;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Ensembles;
using Veta.Lp;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>The cost of a plan with each uncertain figure at the ends of its range, by hand; warm and cold say the same.</summary>
[Trait("Category", "Hand")]
public sealed class SensitivityTests
{
    // 100 a year are bought at 20; a plant may be built for 1 a unit that makes them at 22; 5 come from abroad whatever happens, at 30.
    private const string Town = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind
        us,country
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
        id,process,region,status,capacity_per_year,minimum_utilisation,variable_cost_usd_per_unit,build_rule,build_to_year,capex_usd_per_unit_year,life_years,grade
        new,smelting,us,candidate,0,0,22,continuous,2026,1,1,A
        old,smelting,us,operating,5,1,30,none,,0,,C
        # supplies
        id,region,material,price_usd_per_unit,grade
        near,us,metal,20,D
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit,grade
        us,metal,105,1000,A
        """;

    private static IReadOnlyList<SensitivitiesRow> Of(string text, int most = PlanSensitivity.Most) => PlanSensitivity.RangesOf(Plans.Sound(text), null, new Workplace { Solver = Plans.Highs }, new SolveOptions(), most, TestContext.Current.CancellationToken).Rows;

    private static PlanResult Solved(string text) => Plans.Sound(text);

    private static PlanRanges Ranges(string text, string? against) =>
        PlanSensitivity.RangesOf(Solved(text), against is null ? null : Solved(against), new Workplace { Solver = Plans.Highs }, new SolveOptions(), PlanSensitivity.Most, TestContext.Current.CancellationToken);

    private static RangeFindings Told(Package package, IReadOnlyList<SensitivitiesRow> rows) => new(package, new PlanRanges(rows, []));

    [Fact]
    public void Each_figure_stands_at_both_ends_of_the_range_of_its_grade()
    {
        IReadOnlyList<SensitivitiesRow> rows = Of(Town);
        Assert.Equal(["supplies[near,*].price_usd_per_unit", "facilities[old].variable_cost_usd_per_unit"], rows.Select(r => r.Figure));

        // 100 at 20 and 5 at 30 is 2,150. At 12 a unit it is 1,350; at 28 the plant pays: 100 at 22 and 1 for each, and 150.
        Assert.Equal((Grade.D, false, 0.6, 1.4), (rows[0].Grade, rows[0].RangeStated, rows[0].LowRatio, rows[0].HighRatio));
        Assert.Equal([2150.0, 1350, 2450], [rows[0].Usual, rows[0].Low!.Value, rows[0].High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal((true, "new"), (rows[0].DecisionChanges, rows[0].SitesChanged));

        // Its cost has no source of its own and is D, whatever its row says: 40 % of 150, either way.
        Assert.Equal([2090.0, 2210], [rows[1].Low!.Value, rows[1].High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.False(rows[1].DecisionChanges);
    }

    [Fact]
    public void A_range_that_the_package_states_comes_before_that_of_the_grade_and_moves_all_its_rows_together()
    {
        const string Stated = "# uncertainty\ntable,row,column,distribution,low_ratio,high_ratio\ndemands,*,quantity_per_year,uniform,0.8,1.2\nsupplies,\"near,*\",price_usd_per_unit,uniform,0.9,1.05\n# demands";
        IReadOnlyList<SensitivitiesRow> rows = Of(Town.With("# demands", Stated));

        // Demand of 84 and 126: 79 and 121 are bought.
        SensitivitiesRow demand = Assert.Single(rows, r => r.Figure == "demands[*].quantity_per_year");
        Assert.Equal([1730.0, 2570], [demand.Low!.Value, demand.High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        SensitivitiesRow price = Assert.Single(rows, r => r.Figure == "supplies[near,*].price_usd_per_unit");
        Assert.Equal([1950.0, 2250], [price.Low!.Value, price.High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal((true, false), (price.RangeStated, price.DecisionChanges));
    }

    [Fact]
    public void Only_as_many_figures_are_tried_as_were_asked_for_and_those_that_weigh_most() => Assert.Equal(["supplies[near,*].price_usd_per_unit"], Of(Town, 1).Select(r => r.Figure));

    [Fact]
    public void An_end_without_a_plan_is_blank_and_said()
    {
        IReadOnlyList<SensitivitiesRow> rows = Of(Town.With("unserved_value_usd_per_unit,grade\nus,metal,105,1000,A", "unserved_value_usd_per_unit,grade\nus,metal,105,,D").With("build_rule,build_to_year", "build_rule,build_to_year")
            .With("id,region,material,price_usd_per_unit,grade\nnear,us,metal,20,D", "id,region,material,price_usd_per_unit,quantity_per_year,grade\nnear,us,metal,20,110,A").With("continuous,2026", "none,2026"));
        SensitivitiesRow demand = Assert.Single(rows, r => r.Figure.StartsWith("demands[", StringComparison.Ordinal));
        Assert.Null(demand.High);
        Assert.Equal(demand, rows[0]);
        Statement range = Told(Package.FromText(Town), rows).All[0];
        Assert.EndsWith("there is none at one end of demand that must be served (metal in us).", range.Sentence.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentences_name_what_moves_the_cost_most_and_say_in_how_many_answers_each_site_is_built()
    {
        Package package = Package.FromText(Town);
        RangeFindings told = new(package, Ranges(Town, null));
        string[] said = [.. told.All.Select(s => s.Sentence.In(Language.English))];
        Assert.Contains("; most moves price of purchase (metal in us), by ", said[0], StringComparison.Ordinal);

        // Two figures at two ends and the plan as it is: only a dear purchase builds the plant.
        Assert.Equal("Undecided: 1 site is built or not, depending on one figure at a time (5 answers): new (1 of 5).", said[1]);
        Assert.Equal(2, RangePage.Of(told, package, Language.Spanish).OfType<PagePart.Table>().Single().Rows.Count);
        Assert.Empty(RangePage.Of(new RangeFindings(package, PlanRanges.None), package, Language.English));
    }

    [Fact]
    public void A_difference_between_two_plans_has_a_range_of_its_own_and_only_what_differs_moves_it()
    {
        // Beside a duty of 5 on the purchase: 100 of them cost 500 more. The plant then pays from 18 on: at 28 both plans build, and the difference is that of what both make, 0.
        string dear = Town.With("near,us,metal,20,D", "near,us,metal,25,D");
        IReadOnlyList<SensitivitiesRow> rows = Ranges(dear, Town).Of(PlanSensitivity.Difference);
        SensitivitiesRow price = Assert.Single(rows, r => r.Figure == "supplies[near,*].price_usd_per_unit");

        // As it is 2,450 (the plant at 23 each, and 150) beside 2,150; at 0.6 times 15 beside 12; at 1.4 times both build.
        Assert.Equal([300.0, 300, 0], [price.Usual, price.Low!.Value, price.High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.False(price.DecisionChanges);
        // The plant's own cost at 30.8 in place of 22 makes the dear plan buy 100 at 25: 500 more, the widest.
        Statement told = new RangeFindings(Package.FromText(dear), Ranges(dear, Town), new AgainstPlan("as is", "como está", Solved(Town)), new ToldPlan(0, "dear", "cara", 2450, 2450, null)).All[0];
        Assert.Equal("plan.difference-range", told.Key);
        Assert.StartsWith("“dear” costs 300 USD (0 USD to 500 USD) more than “as is”: ", told.Sentence.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_whose_sign_hangs_on_a_figure_is_undecided()
    {
        // One cannot build and buys 100 at 12, 20 or 28: 1,350, 2,150 or 2,950. The other cannot buy more than 1 and builds 99: at 12 or 20, 150 and 99 at 23 beside it: 2,439 or 2,447; at 28 all 100 at 23: 2,450.
        string buys = Town.With("continuous,2026", "none,2026");
        string builds = Town.With("id,region,material,price_usd_per_unit,grade\nnear,us,metal,20,D", "id,region,material,price_usd_per_unit,quantity_per_year,grade\nnear,us,metal,20,1,D");
        PlanRanges ranges = Ranges(buys, builds);
        SensitivitiesRow price = Assert.Single(ranges.Of(PlanSensitivity.Difference), r => r.Figure == "supplies[near,*].price_usd_per_unit");
        Assert.Equal([-297.0, -1089, 500], [price.Usual, price.Low!.Value, price.High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.True(price.DecisionChanges);
        // The plant's own cost moves it farther: at 30.8 in place of 22 the other costs 150, 20 and 99 at 31.8, that is 1,168.2 more; at 13.2 it makes all 100 at 14.2, that is 580 less.
        Statement told = new RangeFindings(Package.FromText(buys), ranges, new AgainstPlan("builds", "construye", Solved(builds)), new ToldPlan(0, "buys", "compra", 2150, 2150, null)).All[0];
        Assert.Contains("“buys” costs between 1.17 thousand USD less and 580 USD more than “builds”.", told.Sentence.In(Language.English), StringComparison.Ordinal);
        Assert.Null(told.Value);
    }

    [Fact]
    public void The_ranges_of_the_grades_are_settings_of_the_package()
    {
        IReadOnlyList<SensitivitiesRow> rows = Of(Town.With("discount-rate,0", "discount-rate,0\nrange-of-grade-d,0.1"));
        Assert.All(rows, r => Assert.Equal((0.9, 1.1), (r.LowRatio, r.HighRatio)));
    }

    [Fact]
    public void Warm_solves_say_what_cold_ones_say_and_hand_a_program_over_once()
    {
        Package package = Package.FromText(Town);
        var figure = new ScaledFigure("supplies", "*", "price_usd_per_unit");
        using var warm = new WarmSolves(Plans.Highs, new SolveOptions());
        foreach (double factor in (double[])[1, 0.6, 1.4, 1.1, 0.9])
        {
            LpModel program = NetworkModel.Build(figure.In(package, factor)).Program;
            using var cold = new WarmSolves(Plans.Highs, new SolveOptions());
            Assert.Equal(cold.Solve(program, "cold", TestContext.Current.CancellationToken).Objective, warm.Solve(program, "warm", TestContext.Current.CancellationToken).Objective, 1e-6);
        }

        Assert.Equal(1, warm.Openings);
        var recipe = new ScaledFigure("recipes", "*", "quantity_per_unit");
        Assert.True(double.IsFinite(warm.Solve(NetworkModel.Build(recipe.In(package, 0.5)).Program, "other coefficients", TestContext.Current.CancellationToken).Objective));
        Assert.Equal(2, warm.Openings);
    }
}
