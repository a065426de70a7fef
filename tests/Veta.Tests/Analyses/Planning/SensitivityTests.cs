using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
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

    private static IReadOnlyList<SensitivitiesRow> Of(string text, int most = PlanSensitivity.Most) => PlanSensitivity.Of(Plans.Sound(text), Plans.Highs, new SolveOptions(), most, TestContext.Current.CancellationToken);

    [Fact]
    public void Each_figure_stands_at_both_ends_of_the_range_of_its_grade()
    {
        IReadOnlyList<SensitivitiesRow> rows = Of(Town);
        Assert.Equal(["supplies[near,*].price_usd_per_unit", "facilities[old].variable_cost_usd_per_unit"], rows.Select(r => r.Figure));

        // 100 at 20 and 5 at 30 is 2,150. At 12 a unit it is 1,350; at 28 the plant pays: 100 at 22 and 1 for each, and 150.
        Assert.Equal((Grade.D, false, 0.6, 1.4), (rows[0].Grade, rows[0].RangeStated, rows[0].LowRatio, rows[0].HighRatio));
        Assert.Equal([2150.0, 1350, 2450], [rows[0].HeadlineUsd, rows[0].HeadlineLowUsd!.Value, rows[0].HeadlineHighUsd!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal((true, "new"), (rows[0].DecisionChanges, rows[0].SitesChanged));

        // Its cost has no source of its own and is D, whatever its row says: 40 % of 150, either way.
        Assert.Equal([2090.0, 2210], [rows[1].HeadlineLowUsd!.Value, rows[1].HeadlineHighUsd!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.False(rows[1].DecisionChanges);
    }

    [Fact]
    public void A_range_that_the_package_states_comes_before_that_of_the_grade_and_moves_all_its_rows_together()
    {
        const string Stated = "# uncertainty\ntable,row,column,distribution,low_ratio,high_ratio\ndemands,*,quantity_per_year,uniform,0.8,1.2\nsupplies,\"near,*\",price_usd_per_unit,uniform,0.9,1.05\n# demands";
        IReadOnlyList<SensitivitiesRow> rows = Of(Town.With("# demands", Stated));

        // Demand of 84 and 126: 79 and 121 are bought.
        SensitivitiesRow demand = Assert.Single(rows, r => r.Figure == "demands[*].quantity_per_year");
        Assert.Equal([1730.0, 2570], [demand.HeadlineLowUsd!.Value, demand.HeadlineHighUsd!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        SensitivitiesRow price = Assert.Single(rows, r => r.Figure == "supplies[near,*].price_usd_per_unit");
        Assert.Equal([1950.0, 2250], [price.HeadlineLowUsd!.Value, price.HeadlineHighUsd!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
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
        Assert.Null(demand.HeadlineHighUsd);
        Assert.Equal(demand, rows[0]);
        Statement range = RangeFindings.Of(rows, Package.FromText(Town)).First();
        Assert.EndsWith("there is none at one end of demand that must be served (metal in us).", range.Sentence.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentences_name_what_moves_the_cost_most_and_the_sites_that_hang_on_it()
    {
        Package package = Package.FromText(Town);
        string[] said = [.. RangeFindings.Of(Of(Town), package).Select(s => s.Sentence.In(Language.English))];
        Assert.Contains("; most moves price of purchase (metal in us), by ", said[0], StringComparison.Ordinal);
        Assert.Equal("Undecided: 1 site is built or not depending on one of 1 of these 2 figures: new.", said[1]);
        Assert.Equal(2, RangePage.Of(Of(Town), package, Language.Spanish).OfType<PagePart.Table>().Single().Rows.Count);
        Assert.Empty(RangePage.Of([], package, Language.English));
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
