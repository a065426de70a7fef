using Veta.Lp;
using Veta.Lp.Files;
using Veta.Solvers.Clp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>The ladder of retries: what is tried after a solve without an answer, in which order, and what is said of it.</summary>
public sealed class RetryingSolverTests
{
    private const double Inf = double.PositiveInfinity;
    private static readonly string[] ColdSteps =
    [
        "as asked", "cold, with presolve", "cold, without presolve, other seed", "primal simplex", "interior point with crossover", "scaled anew", "other engine, clp", "tolerance 1e-6",
    ];

    public static TheoryData<int> Failures => [.. Enumerable.Range(1, 6)];

    [Theory, MemberData(nameof(Failures))]
    public void Each_step_can_bring_the_answer_and_the_steps_before_it_are_told(int failures)
    {
        LpModel model = SampleModels.Hand();
        FailingEngine engine = FailingEngine.FirstCalls(failures);
        var solver = new RetryingSolver(engine, new ClpSolver());
        using ISolverSession session = solver.Open(model);
        SolveResult result = Solve(session);
        Engines.AssertOptimal(model, result, 28);
        Assert.Equal(ColdSteps[..(failures + 1)], result.Attempts.Select(a => a.Step.ToString()));
        Assert.All(result.Attempts.SkipLast(1), a => Assert.Equal((SolveStatus.NumericalTrouble, "status unknown"), (a.Status, a.Message?.ToString())));
        Assert.Equal(SolveStatus.Optimal, result.Attempts[^1].Status);
        RetriedSolve told = Assert.Single(solver.Log.Retried);
        Assert.Equal((false, false), (told.Accepted, told.Failed));
    }

    [Fact]
    public void Every_step_asks_a_session_of_its_own_with_its_own_options()
    {
        FailingEngine engine = FailingEngine.FirstCalls(5);
        using ISolverSession session = new RetryingSolver(engine).Open(SampleModels.Hand());
        Solve(session);
        Assert.Equal([1, 2, 3, 4, 5, 6], engine.Calls.Select(c => c.Session));
        Assert.Equal(
            [SolveMethod.Auto, SolveMethod.DualSimplex, SolveMethod.DualSimplex, SolveMethod.PrimalSimplex, SolveMethod.InteriorPoint, SolveMethod.DualSimplex],
            engine.Calls.Select(c => c.Options.Method));
        Assert.Equal([true, true, false, true, true, true], engine.Calls.Select(c => c.Options.Presolve));
        Assert.Equal([0, 0, 1, 0, 0, 0], engine.Calls.Select(c => c.Options.Seed));
        Assert.All(engine.Calls, c => Assert.Equal((1e-9, 1e-9), (c.Options.PrimalTolerance, c.Options.DualTolerance)));
        Assert.Equal(0, engine.Open);
    }

    [Fact]
    public void A_warm_solve_that_fails_is_asked_again_from_the_same_basis_in_a_new_object_which_stays()
    {
        LpModel model = SampleModels.Transport(12, 20, 4);
        var engine = new FailingEngine(call => call.Number == 1 ? FailingEngine.Trouble : null);
        var solver = new RetryingSolver(engine);
        using ISolverSession session = solver.Open(model);
        Solve(session);
        session.ChangeRowBounds([12], [30], [Inf]);
        SolveResult warm = Solve(session);
        Assert.Equal(["as asked", "new engine object, same basis"], warm.Attempts.Select(a => a.Step.ToString()));
        Assert.True(engine.Calls[2].HasBasis);
        Assert.Equal([1, 1, 2], engine.Calls.Select(c => c.Session));

        session.ChangeRowBounds([12], [31], [Inf]);
        Assert.Empty(Solve(session).Attempts);
        Assert.Equal(2, engine.Calls[^1].Session);
        Assert.Equal(1, engine.Open);
        Assert.Equal((3, 2), (solver.Log.Count, solver.Log.Warm));
    }

    [Fact]
    public void Changes_made_before_and_after_a_failure_are_in_every_answer()
    {
        LpModel model = SampleModels.Transport(12, 20, 4), changed = SampleModels.Transport(12, 20, 4);
        using ISolverSession session = new RetryingSolver(FailingEngine.FirstCalls(3), new ClpSolver()).Open(model);
        session.ChangeCosts([3, 7], [40, 0.5]);
        session.ChangeColumnBounds([9], [1], [4]);
        session.ChangeRowBounds([14], [55], [Inf]);
        (changed.Cost[3], changed.Cost[7], changed.ColumnLower[9], changed.ColumnUpper[9], changed.RowLower[14]) = (40, 0.5, 1, 4, 55);
        Engines.AssertOptimal(changed, Solve(session), Engines.Solve("clp", changed).Objective);
        session.ChangeCosts([3], [0.1]);
        changed.Cost[3] = 0.1;
        Engines.AssertOptimal(changed, Solve(session), Engines.Solve("clp", changed).Objective);
    }

    [Fact]
    public void After_the_other_engine_has_answered_the_first_one_goes_on_from_its_basis()
    {
        LpModel model = SampleModels.Transport(12, 20, 4);
        FailingEngine engine = FailingEngine.FirstCalls(6);
        using ISolverSession session = new RetryingSolver(engine, new ClpSolver()).Open(model);
        Assert.Equal("clp dual simplex", Solve(session).Method);
        SolveResult next = Solve(session);
        Assert.Equal("highs dual simplex", next.Method);
        Assert.True(engine.Calls[^1].HasBasis);
        Assert.Equal(0, next.Iterations);
    }

    [Fact]
    public void When_no_step_brings_an_answer_the_message_names_each_and_the_file_of_the_program()
    {
        string folder = Directory.CreateTempSubdirectory("veta-failed").FullName;
        try
        {
            LpModel model = SampleModels.Hand();
            var solver = new RetryingSolver(FailingEngine.FirstCalls(int.MaxValue)) { FailureFolder = folder };
            using ISolverSession session = solver.Open(model);
            SolveResult result = session.Solve(new SolveOptions { Label = "antimony 2027-10" }, TestContext.Current.CancellationToken);
            Assert.Equal(SolveStatus.NumericalTrouble, result.Status);
            Assert.False(result.HasSolution);
            foreach (string step in ColdSteps.Where(s => s != "other engine, clp")) { Assert.Contains(step + " (failing): NumericalTrouble, status unknown", result.Message!.ToString(), StringComparison.Ordinal); }
            string file = Path.Combine(folder, "failed-antimony-2027-10.mps.gz");
            Assert.EndsWith($"The program is in {file}.", result.Message!.ToString(), StringComparison.Ordinal);
            Engines.AssertOptimal(model, Engines.Solve("highs", ModelFile.Read(file)), 28);
            Assert.True(Assert.Single(solver.Log.Retried).Failed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_answer_that_fails_the_check_is_not_believed_and_the_next_step_is_taken()
    {
        // x = 6.0001 instead of 6 still satisfies both rows; only the gap shows that it is no optimum.
        LpModel model = SampleModels.Hand();
        SolveResult right = Engines.Solve("highs", model);
        var engine = new FailingEngine(call => call.Number == 0 ? Moved(model, right, 1e-4) : null);
        using ISolverSession session = new RetryingSolver(engine).Open(model);
        SolveResult result = Solve(session);
        Engines.AssertOptimal(model, result, 28);
        Assert.Contains("failed the check", result.Attempts[0].Message!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void When_every_answer_is_a_little_off_the_best_is_accepted_with_its_quality_said()
    {
        LpModel model = SampleModels.Hand();
        SolveResult right = Engines.Solve("highs", model);
        var engine = new FailingEngine(call => Moved(model, right, 1e-4 / (1 + call.Number)));
        var solver = new RetryingSolver(engine);
        using ISolverSession session = solver.Open(model);
        SolveResult result = Solve(session);
        Assert.Equal(SolveStatus.Optimal, result.Status);
        Assert.StartsWith("accepted, quality ", result.Message!.ToString(), StringComparison.Ordinal);
        Assert.InRange(result.Quality!.RelativeDualityGap, Trust.Good, Trust.Acceptable);
        Assert.Equal(result.Attempts.Min(a => a.Quality), result.Attempts[^1].Quality);
        Assert.True(Assert.Single(solver.Log.Retried).Accepted);
    }

    [Fact]
    public void An_answer_wrong_in_the_fifth_digit_is_refused_when_nothing_better_comes()
    {
        LpModel model = SampleModels.Hand();
        SolveResult right = Engines.Solve("highs", model);
        var solver = new RetryingSolver(new FailingEngine(_ => Moved(model, right, 2e-3)));
        using ISolverSession session = solver.Open(model);
        Assert.Equal(SolveStatus.NumericalTrouble, Solve(session).Status);
    }

    [Fact]
    public void A_claim_that_no_point_exists_needs_its_proof_and_gets_it_from_the_sum_of_broken_rows()
    {
        // x + y ≥ 10 cannot hold with x ≤ 4, y ≤ 5; the engine says so without a proof, whatever it is asked, until it is asked for the sum.
        Sketch sketch = new();
        int row = sketch.Row(10, Inf);
        sketch.Column(1, 0, 4, (row, 1));
        sketch.Column(1, 0, 5, (row, 1));
        LpModel model = sketch.Model();
        int steps = RetryLadder.For([new ClpSolver()], hasIntegers: false, hasBasis: false).Count() + 1;
        var engine = new FailingEngine(call => call.Number < steps ? new SolveResult { Status = SolveStatus.Infeasible, Method = "failing" } : null);
        using ISolverSession session = new RetryingSolver(engine).Open(model);
        SolveResult result = Solve(session);
        Assert.Equal(SolveStatus.Infeasible, result.Status);
        Assert.True(Certificate.ProvesInfeasibility(model, result.DualRay));
        Assert.Equal("least sum of broken rows", result.Attempts[^1].Step.ToString());
    }

    [Fact]
    public void A_claim_that_no_point_exists_is_not_believed_when_there_is_one()
    {
        var engine = new FailingEngine(call => call.Number < 3 ? new SolveResult { Status = SolveStatus.Infeasible, Method = "failing" } : null);
        using ISolverSession session = new RetryingSolver(engine).Open(SampleModels.Hand());
        Engines.AssertOptimal(SampleModels.Hand(), Solve(session), 28);

        var stubborn = new FailingEngine(_ => new SolveResult { Status = SolveStatus.Infeasible, Method = "failing" });
        using ISolverSession other = new RetryingSolver(stubborn).Open(SampleModels.Hand());
        SolveResult result = Solve(other);
        Assert.Equal(SolveStatus.InfeasibleOrUnbounded, result.Status);
        Assert.Contains("none could prove it", result.Message!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_limit_counts_for_all_attempts_together()
    {
        var engine = new FailingEngine(_ =>
        {
            Thread.Sleep(60);
            return FailingEngine.Trouble;
        });
        using ISolverSession session = new RetryingSolver(engine).Open(SampleModels.Hand());
        SolveResult result = session.Solve(new SolveOptions { TimeLimit = TimeSpan.FromSeconds(0.1) }, TestContext.Current.CancellationToken);
        Assert.Equal(SolveStatus.TimeLimit, result.Status);
        Assert.Equal(2, engine.Calls.Count);
        Assert.True(engine.Calls[1].Options.TimeLimit < TimeSpan.FromSeconds(0.041));
    }

    [Fact]
    public void A_stop_that_was_asked_for_ends_the_climb()
    {
        using var source = new CancellationTokenSource();
        var engine = new FailingEngine(call =>
        {
            if (call.Number == 1) { source.Cancel(); }
            return call.Number < 2 ? FailingEngine.Trouble : null;
        });
        using ISolverSession session = new RetryingSolver(engine).Open(SampleModels.Hand());
        Assert.Equal(SolveStatus.Cancelled, session.Solve(new SolveOptions(), source.Token).Status);
        Assert.Equal(3, engine.Calls.Count);
    }

    [Fact]
    public void A_search_over_integers_has_steps_of_its_own()
    {
        Sketch sketch = new();
        int row = sketch.Row(-Inf, 10);
        foreach ((double value, double weight) in ((double, double)[])[(4, 3), (5, 4), (6, 5), (8, 6)]) { sketch.Whole(-value, 0, 1, (row, weight)); }
        FailingEngine engine = FailingEngine.FirstCalls(3);
        using ISolverSession session = new RetryingSolver(engine, new ClpSolver()).Open(sketch.Model());
        SolveResult result = Solve(session);
        Assert.Equal(-13, result.Objective, 1e-9);
        Assert.Equal(["as asked", "new engine object, other seed", "without presolve", "scaled anew"], result.Attempts.Select(a => a.Step.ToString()));
        Assert.All(engine.Calls, c => Assert.Equal(SolveMethod.Auto, c.Options.Method));
    }

    /// <summary>The optimum with x moved away from it and all sums right: a point that an engine could call optimal.</summary>
    private static SolveResult Moved(LpModel model, SolveResult right, double by)
    {
        double[] primal = [.. right.Primal];
        primal[0] += by;
        primal[1] += by;
        SolveResult moved = right with { Primal = primal, RowActivity = [right.RowActivity[0] + (2 * by), right.RowActivity[1]] };
        return Trust.Measured(model, moved);
    }

    private static SolveResult Solve(ISolverSession session) => session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);
}
