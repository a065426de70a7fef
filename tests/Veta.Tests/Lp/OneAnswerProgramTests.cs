using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>Small programs with many optima, each with the answer that the names choose, worked by hand.</summary>
[Trait("Category", "Hand")]
public sealed class OneAnswerProgramTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void Of_two_ways_that_cost_the_same_the_one_of_the_lighter_name_is_taken_to_its_limit(string engine)
    {
        // 10 by two ways of 8 at the same cost. "far" weighs 1.4485 and "near" 1.7628, so 8 and 2 whichever stands first.
        foreach (string[] names in (string[][])[["near", "far"], ["far", "near"]])
        {
            Sketch sketch = new();
            int row = sketch.Row(10, Inf);
            sketch.Column(3, 0, 8, (row, 1));
            sketch.Column(3, 0, 8, (row, 1));
            SolveResult result = Solve(engine, sketch.Model(LpNames.Listed(names, ["demand"])));
            Assert.Equal(8, result.Primal[Array.IndexOf(names, "far")], 1e-9);
            Assert.Equal(2, result.Primal[Array.IndexOf(names, "near")], 1e-9);
            Assert.Equal([3.0], result.Dual);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_price_is_the_worth_of_one_unit_more(string engine)
    {
        // Supply of 10 at 2 meets a demand of exactly 10, beyond it a unit is missed at 50: any price from 2 to 50 holds. One unit more saves 2.
        Sketch sketch = new();
        int row = sketch.Row(10, Inf);
        sketch.Column(2, 0, 10, (row, 1));
        sketch.Column(50, 0, Inf, (row, 1));
        SolveResult result = Solve(engine, sketch.Model());
        Assert.Equal([10, 0], result.Primal);
        Assert.Equal(2, result.Dual[0], 1e-9);
        Assert.Equal(48, result.ReducedCost[1], 1e-9);
    }

    [Theory, MemberData(nameof(All))]
    public void Of_two_rows_that_bind_at_one_point_the_one_that_moves_less_has_the_price(string engine)
    {
        // x ≥ 10 twice: r0 moves by 1.83 parts and r1 by 1.56, so r1 binds.
        Sketch sketch = new();
        int first = sketch.Row(10, Inf), second = sketch.Row(10, Inf);
        sketch.Column(3, 0, Inf, (first, 1), (second, 1));
        SolveResult result = Solve(engine, sketch.Model());
        Assert.Equal(10, result.Primal[0], 1e-9);
        Assert.Equal([0, 3], result.Dual);
    }

    [Theory, MemberData(nameof(All))]
    public void A_ranged_row_holds_at_the_side_that_the_costs_choose(string engine)
    {
        // 2 ≤ x + y ≤ 5, each worth 1 and at most 4: 5, of which the lighter name x1 (1.6937 against 1.7390) has 4.
        Sketch sketch = new();
        int row = sketch.Row(2, 5);
        sketch.Column(-1, 0, 4, (row, 1));
        sketch.Column(-1, 0, 4, (row, 1));
        SolveResult result = Solve(engine, sketch.Model());
        Near([1, 4], result.Primal);
        Near([5], result.RowActivity);
        Near([-1], result.Dual);

        // At a cost of 1 the lower side: 2, all of x1.
        Sketch dear = new();
        int least = dear.Row(2, 5);
        dear.Column(1, 0, 4, (least, 1));
        dear.Column(1, 0, 4, (least, 1));
        Near([0, 2], Solve(engine, dear.Model()).Primal);
    }

    [Theory, MemberData(nameof(All))]
    public void Free_columns_and_columns_that_only_have_an_upper_limit_are_answered(string engine)
    {
        // f has no limits and is what x is above 3; x + y = 4, each at 1. y has no lower limit and counts towards its upper one, so y = 1 and x = 3.
        Sketch sketch = new();
        int balance = sketch.Row(-3, -3), total = sketch.Row(4, 4);
        sketch.Column(0, -Inf, Inf, (balance, 1));
        sketch.Column(1, 0, 10, (balance, -1), (total, 1));
        sketch.Column(1, -Inf, 1, (total, 1));
        SolveResult result = Solve(engine, sketch.Model());
        Near([0, 3, 1], result.Primal);
        Near([0, 1], result.Dual);
    }

    [Theory, MemberData(nameof(All))]
    public void Narrow_limits_are_kept(string engine)
    {
        // y may vary by a ten millionth only; its limits move by a twentieth of that, and its value is its own limit in the end.
        Sketch sketch = new();
        int row = sketch.Row(4, Inf);
        sketch.Column(1, 0, 10, (row, 1));
        sketch.Column(3, 1, 1 + 1e-7, (row, 1));
        SolveResult result = Solve(engine, sketch.Model());
        Near([3, 1], result.Primal);
        Near([1], result.Dual);
        Assert.InRange(result.Primal[1], 1 - 1e-12, 1 + 1e-12);
    }

    [Theory, MemberData(nameof(All))]
    public void What_has_no_point_or_no_end_is_said_with_its_proof(string engine)
    {
        Sketch none = new();
        int row = none.Row(10, Inf);
        none.Column(1, 0, 4, (row, 1));
        none.Column(1, 0, 5, (row, 1));
        LpModel infeasible = none.Model();
        SolveResult proof = Engines.Solve(engine, infeasible, new SolveOptions { OneAnswer = true });
        Assert.Equal(SolveStatus.Infeasible, proof.Status);
        Assert.True(Certificate.ProvesInfeasibility(infeasible, proof.DualRay));

        Sketch endless = new();
        int below = endless.Row(-Inf, 4);
        endless.Column(-1, 0, Inf, (below, -1));
        endless.Column(1, 0, Inf, (below, 1));
        LpModel unbounded = endless.Model();
        SolveResult ray = Engines.Solve(engine, unbounded, new SolveOptions { OneAnswer = true });
        Assert.Equal(SolveStatus.Unbounded, ray.Status);
        Assert.True(Certificate.IsDescentRay(unbounded, ray.PrimalRay));
    }

    [Theory, MemberData(nameof(All))]
    public void Changes_between_solves_give_the_answer_of_a_program_that_began_with_them(string engine)
    {
        Sketch sketch = new();
        int row = sketch.Row(10, Inf), cap = sketch.Row(-Inf, 6);
        sketch.Column(3, 0, 8, (row, 1), (cap, 1));
        sketch.Column(3, 0, 8, (row, 1));
        sketch.Column(3, 0, 8, (row, 1), (cap, 1));
        LpModel model = sketch.Model(), changed = model.WithOwnFigures();
        using ISolverSession session = Engines.Get(engine).Open(model);
        SolveOptions one = new() { OneAnswer = true, Method = SolveMethod.DualSimplex };
        SolveResult before = session.Solve(one, TestContext.Current.CancellationToken);
        Assert.Equal(30, before.Objective, 1e-9);

        // x1 dearer, then the cap lower, then x0 narrower, and back.
        session.ChangeCosts([1], [4]);
        changed.Cost[1] = 4;
        Same(changed, session.Solve(one, TestContext.Current.CancellationToken), engine);
        session.ChangeRowBounds([cap], [-Inf], [3]);
        changed.RowUpper[cap] = 3;
        Same(changed, session.Solve(one, TestContext.Current.CancellationToken), engine);
        session.ChangeColumnBounds([0], [0], [1]);
        changed.ColumnUpper[0] = 1;
        Same(changed, session.Solve(one, TestContext.Current.CancellationToken), engine);
        session.ChangeCosts([1], [3]);
        session.ChangeRowBounds([cap], [-Inf], [6]);
        session.ChangeColumnBounds([0], [0], [8]);
        Same(model, session.Solve(one, TestContext.Current.CancellationToken), engine);
    }

    [Fact]
    public void A_search_over_integers_is_answered_as_it_was_asked()
    {
        Sketch sketch = new();
        int row = sketch.Row(3.5, Inf);
        sketch.Whole(1, 0, 9, (row, 1));
        sketch.Whole(1, 0, 9, (row, 1));
        SolveResult result = Engines.Solve("highs", sketch.Model(), new SolveOptions { OneAnswer = true });
        Assert.Equal(4, result.Objective, 1e-9);
        Assert.Empty(result.Dual);
    }

    [Fact]
    public void When_the_programs_beside_it_fail_the_program_is_answered_as_the_engine_does()
    {
        // The first solve of the three ends without an answer, then the second: the program itself is still solved, and told as no failure.
        foreach (int failing in (int[])[0, 1])
        {
            var engine = new FailingEngine(call => call.Number == failing ? FailingEngine.Trouble : null);
            var solver = new RetryingSolver(engine);
            using ISolverSession session = solver.Open(SampleModels.Hand());
            SolveResult result = session.Solve(new SolveOptions { OneAnswer = true }, TestContext.Current.CancellationToken);
            Engines.AssertOptimal(SampleModels.Hand(), result, 28);
            Assert.Empty(solver.Log.Retried);
        }
    }

    [Fact]
    public void The_programs_beside_it_are_solved_to_the_last_digit_and_the_program_from_their_basis()
    {
        var engine = new FailingEngine(_ => null);
        using ISolverSession session = new RetryingSolver(engine).Open(SampleModels.Hand());
        session.Solve(new SolveOptions { OneAnswer = true }, TestContext.Current.CancellationToken);
        Assert.Equal([1e-10, 1e-10, 1e-7], engine.Calls.Select(c => c.Options.PrimalTolerance));
        Assert.Equal([1e-10, 1e-10, 1e-7], engine.Calls.Select(c => c.Options.DualTolerance));
        Assert.Equal([SolveMethod.Auto, SolveMethod.PrimalSimplex, SolveMethod.DualSimplex], engine.Calls.Select(c => c.Options.Method));
        Assert.Equal([false, false, true], engine.Calls.Select(c => c.HasBasis));
        Assert.Equal(1, engine.Open);
    }

    private static SolveResult Solve(string engine, LpModel model)
    {
        SolveResult result = Engines.Solve(engine, model, new SolveOptions { OneAnswer = true });
        Engines.AssertOptimal(model, result, result.Objective);
        Assert.Empty(result.Attempts);
        return result;
    }

    private static void Same(LpModel model, SolveResult warm, string engine)
    {
        SolveResult fresh = Solve(engine, model);
        Near(fresh.Primal, warm.Primal);
        Near(fresh.Dual, warm.Dual);
        Near(fresh.ReducedCost, warm.ReducedCost);
    }

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int k = 0; k < expected.Length; k++) { Assert.Equal(expected[k], actual[k], 1e-8); }
    }
}
