using Veta.Lp;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>What every engine owes for a model that has an optimum.</summary>
public sealed class OptimumContractTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void A_hand_checked_optimum_has_its_duals_and_reduced_costs_in_the_agreed_signs(string engine)
    {
        LpModel model = SampleModels.Hand();
        SolveResult result = Engines.Solve(engine, model);
        Engines.AssertOptimal(model, result, 28);
        AssertClose([6, 4, 0, 1], result.Primal);
        AssertClose([2.5, -0.5], result.Dual);
        AssertClose([0, 0, 0.5, -0.5], result.ReducedCost);
        AssertClose([10, 3], result.RowActivity);
        Assert.Equal(28, result.Bound, 1e-9);
        Assert.Equal(0, result.Gap);
        Assert.NotEqual("", result.Method);
        Assert.Null(result.Message);
        Assert.True(result.Quality!.IsOptimalTo(1e-9));
    }

    [Theory, MemberData(nameof(All))]
    public void Every_method_that_an_engine_has_gives_the_same_optimum(string engine)
    {
        LpModel model = SampleModels.Random(40, 25, 17);
        double expected = Engines.Solve(engine, model).Objective;
        SolveMethod[] methods = engine == "clp" ? [SolveMethod.DualSimplex, SolveMethod.PrimalSimplex] : [SolveMethod.DualSimplex, SolveMethod.PrimalSimplex, SolveMethod.InteriorPoint];
        foreach (SolveMethod method in methods)
        {
            foreach (bool presolve in (bool[])[true, false])
            {
                Engines.AssertOptimal(model, Engines.Solve(engine, model, new SolveOptions { Method = method, Presolve = presolve }), expected);
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Free_fixed_ranged_and_equal_bounds_are_kept(string engine)
    {
        // min x + 2y + 3z − u: x free, y fixed at 2, z and u boxed; x + y = 1 ⇒ x = −1; 4 ≤ z + u ≤ 6 ranged, u ≤ 5 ⇒ u = 5, z = 0 and the row stands at 5.
        Sketch sketch = new();
        int equal = sketch.Row(1, 1), ranged = sketch.Row(4, 6);
        sketch.Column(1, -Inf, Inf, (equal, 1));
        sketch.Column(2, 2, 2, (equal, 1));
        sketch.Column(3, 0, 9, (ranged, 1));
        sketch.Column(-1, -9, 5, (ranged, 1));
        LpModel model = sketch.Model();
        SolveResult result = Engines.Solve(engine, model);
        Engines.AssertOptimal(model, result, -1 + 4 + 0 - 5);
        AssertClose([-1, 2, 0, 5], result.Primal);
        AssertClose([1, 5], result.RowActivity);

        // The equality's price is x's cost; the ranged row is slack; y's reduced cost is 2 − 1.
        AssertClose([1, 0], result.Dual);
        AssertClose([0, 1, 3, -1], result.ReducedCost);
    }

    [Theory, MemberData(nameof(All))]
    public void Free_rows_change_nothing(string engine)
    {
        Sketch sketch = new();
        int free = sketch.Row(-Inf, Inf), bound = sketch.Row(2, Inf);
        sketch.Column(1, 0, Inf, (free, 7), (bound, 1));
        LpModel model = sketch.Model();
        SolveResult result = Engines.Solve(engine, model);
        Engines.AssertOptimal(model, result, 2);
        AssertClose([14, 2], result.RowActivity);
        AssertClose([0, 1], result.Dual);
    }

    [Theory, MemberData(nameof(All))]
    public void A_degenerate_model_is_optimal_with_consistent_duals(string engine)
    {
        // Beale's example cycles under a naive rule; its optimum is −1/20 (E. M. L. Beale, Naval Research Logistics Quarterly 2, 1955).
        Sketch sketch = new();
        int first = sketch.Row(-Inf, 0), second = sketch.Row(-Inf, 0), third = sketch.Row(-Inf, 1);
        sketch.Column(-0.75, 0, Inf, (first, 0.25), (second, 0.5));
        sketch.Column(150, 0, Inf, (first, -60), (second, -90));
        sketch.Column(-0.02, 0, Inf, (first, -0.04), (second, -0.02), (third, 1));
        sketch.Column(6, 0, Inf, (first, 9), (second, 3));
        LpModel model = sketch.Model();
        Engines.AssertOptimal(model, Engines.Solve(engine, model), -0.05);
    }

    [Theory, MemberData(nameof(All))]
    public void Names_in_any_script_do_no_harm(string engine)
    {
        LpModel model = SampleModels.Hand(LpNames.Listed(["锂(中国)", "кобальт", "terre rare é", "\u0000\ud83d\ude00"], ["Bedarf ≥ 10", "上限"]));
        Engines.AssertOptimal(model, Engines.Solve(engine, model), 28);
    }

    [Theory, MemberData(nameof(All))]
    public void A_model_without_rows_puts_each_column_at_its_better_bound(string engine)
    {
        Sketch sketch = new() { Offset = 1 };
        sketch.Column(2, -3, 8);
        sketch.Column(-2, -3, 8);
        sketch.Column(0, -Inf, -4);
        LpModel model = sketch.Model();
        SolveResult result = Engines.Solve(engine, model);
        Engines.AssertOptimal(model, result, 1 - 6 - 16);
        AssertClose([-3, 8, -4], result.Primal);
        AssertClose([2, -2, 0], result.ReducedCost);
    }

    [Theory, MemberData(nameof(All))]
    public void A_model_without_columns_is_optimal_or_infeasible_by_its_rows(string engine)
    {
        Sketch holds = new() { Offset = 4 };
        holds.Row(-1, 1);
        Engines.AssertOptimal(holds.Model(), Engines.Solve(engine, holds.Model()), 4);
        Sketch fails = new();
        fails.Row(1, 2);
        SolveResult result = Engines.Solve(engine, fails.Model());
        Assert.Equal(SolveStatus.Infeasible, result.Status);
        Assert.True(Certificate.ProvesInfeasibility(fails.Model(), result.DualRay));
    }

    [Theory, MemberData(nameof(All))]
    public void A_model_without_anything_is_its_offset(string engine)
    {
        LpModel model = new Sketch { Offset = -2 }.Model();
        Engines.AssertOptimal(model, Engines.Solve(engine, model), -2);
    }

    [Theory, MemberData(nameof(All))]
    public void A_column_that_no_row_uses_and_a_row_that_no_column_enters_are_solved(string engine)
    {
        Sketch sketch = new();
        int used = sketch.Row(3, Inf);
        sketch.Row(-1, 1);
        sketch.Column(2, 0, Inf, (used, 1));
        sketch.Column(-1, 0, 7);
        LpModel model = sketch.Model();
        Engines.AssertOptimal(model, Engines.Solve(engine, model), 6 - 7);
    }

    private static void AssertClose(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int k = 0; k < expected.Length; k++) { Assert.Equal(expected[k], actual[k], 1e-8); }
    }
}
