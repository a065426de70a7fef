using Veta.Lp;
using Veta.Solvers;
using Veta.Solvers.Clp;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>What every engine owes for a model without an optimum, and what it must refuse.</summary>
public sealed class FailureContractTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void An_infeasible_model_comes_with_a_verified_proof(string engine)
    {
        // x + y ≥ 10 cannot hold with x ≤ 4, y ≤ 5.
        Sketch sketch = new();
        int row = sketch.Row(10, Inf);
        sketch.Row(-Inf, 100);
        sketch.Column(1, 0, 4, (row, 1), (1, 1));
        sketch.Column(1, 0, 5, (row, 1), (1, 2));
        AssertInfeasible(engine, sketch.Model());
    }

    [Theory, MemberData(nameof(All))]
    public void A_model_that_only_the_simplex_finds_infeasible_comes_with_a_verified_proof(string engine)
    {
        // Transport in which the sinks want more than the sources have: no single row shows it.
        Random random = new(8);
        Sketch sketch = new();
        for (int i = 0; i < 6; i++) { sketch.Row(-Inf, 10); }
        for (int j = 0; j < 7; j++) { sketch.Row(9, Inf); }
        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 7; j++) { sketch.Column(random.NextDouble(), 0, Inf, (i, 1), (6 + j, 1)); }
        }

        AssertInfeasible(engine, sketch.Model());
    }

    [Theory, MemberData(nameof(All))]
    public void An_unbounded_model_comes_with_a_verified_direction(string engine)
    {
        // x − y ≤ 2 with min −x − y: both may grow together.
        Sketch sketch = new();
        int row = sketch.Row(-Inf, 2), other = sketch.Row(-5, Inf);
        sketch.Column(-1, 0, Inf, (row, 1), (other, 1));
        sketch.Column(-1, 0, Inf, (row, -1), (other, 1));
        LpModel model = sketch.Model();
        SolveResult result = Engines.Solve(engine, model);
        Assert.Equal(SolveStatus.Unbounded, result.Status);
        Assert.NotNull(result.PrimalRay);
        Assert.True(Certificate.IsDescentRay(model, result.PrimalRay));
        AssertNoNumbers(result);
    }

    [Theory, MemberData(nameof(All))]
    public void A_model_that_is_infeasible_and_would_be_unbounded_is_infeasible(string engine)
    {
        // x − y ≥ 1 and x − y ≤ 0 contradict each other; the costs −1, −1 would fall without end.
        Sketch sketch = new();
        int above = sketch.Row(1, Inf), below = sketch.Row(-Inf, 0);
        sketch.Column(-1, 0, Inf, (above, 1), (below, 1));
        sketch.Column(-1, 0, Inf, (above, -1), (below, -1));
        AssertInfeasible(engine, sketch.Model());
    }

    [Theory, MemberData(nameof(All))]
    public void Random_models_made_infeasible_or_unbounded_are_told_apart(string engine)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            LpModel model = SampleModels.Random(20, 12, 100 + seed);

            // A new pair of columns whose difference is free and cheap makes it unbounded: both enter no row that could stop them.
            Sketch sketch = Copy(model);
            int row = sketch.Row(0, 0);
            sketch.Column(-1, 0, Inf, (row, 1));
            sketch.Column(0.5, 0, Inf, (row, -1));
            LpModel unbounded = sketch.Model();
            SolveResult result = Engines.Solve(engine, unbounded);
            Assert.Equal(SolveStatus.Unbounded, result.Status);
            Assert.True(Certificate.IsDescentRay(unbounded, result.PrimalRay), $"seed {seed}: {result.Message}");

            // And a row that asks the same pair to differ makes it infeasible as well, which wins.
            int contradiction = sketch.Row(1, Inf);
            sketch.Column(0, 0, 0, (contradiction, 1));
            AssertInfeasible(engine, sketch.Model());
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_session_recovers_from_infeasible_when_the_bound_is_relaxed(string engine)
    {
        LpModel model = SampleModels.Hand();
        using ISolverSession session = Engines.Get(engine).Open(model);
        session.ChangeColumnBounds([0, 1], [0, 0], [2, 2]);
        Assert.Equal(SolveStatus.Infeasible, session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Status);
        session.ChangeColumnBounds([0, 1], [0, 0], [Inf, Inf]);
        Engines.AssertOptimal(model, session.Solve(new SolveOptions(), TestContext.Current.CancellationToken), 28);
    }

    [Theory, MemberData(nameof(All))]
    public void Numbers_that_engines_misread_are_refused_at_the_door(string engine)
    {
        ISolver solver = Engines.Get(engine);
        AssertRefused(solver, model => model.Cost[1] = double.NaN, "x1", "cost");
        AssertRefused(solver, model => model.Cost[1] = Inf, "x1", "cost");
        AssertRefused(solver, model => model.Values[2] = double.NaN, "x1", "r0");
        AssertRefused(solver, model => model.Values[2] = -Inf, "x1", "r0");
        AssertRefused(solver, model => model.RowLower[0] = double.NaN, "r0");
        AssertRefused(solver, model => model.ColumnUpper[3] = double.NaN, "x3");
        AssertRefused(solver, model => model.ColumnLower[2] = 6, "x2", "above");
        AssertRefused(solver, model => model.RowLower[0] = Inf, "r0");
        AssertRefused(solver, model => model.Rows[0] = 2, "x0", "row index 2");
        AssertRefused(solver, model => model.Rows[0] = -1, "x0");
        AssertRefused(solver, model => model.Rows[1] = 0, "x0", "ascend");
        AssertRefused(solver, model => model.Starts[4] = 99, "beyond");
        AssertRefused(solver, model => model.Starts[2] = 0, "decrease");
    }

    [Theory, MemberData(nameof(All))]
    public void Changes_that_engines_misread_are_refused_and_leave_the_model_as_it_was(string engine)
    {
        LpModel model = SampleModels.Hand();
        using ISolverSession session = Engines.Get(engine).Open(model);
        Assert.Throws<LpModelException>(() => session.ChangeCosts([0], [double.NaN]));
        Assert.Throws<LpModelException>(() => session.ChangeCosts([4], [1.0]));
        Assert.Throws<LpModelException>(() => session.ChangeCosts([-1], [1.0]));
        Assert.Throws<LpModelException>(() => session.ChangeCosts([0, 1], [1.0]));
        Assert.Throws<LpModelException>(() => session.ChangeColumnBounds([0], [3.0], [2.0]));
        Assert.Throws<LpModelException>(() => session.ChangeRowBounds([2], [0.0], [1.0]));
        Assert.Throws<LpModelException>(() => session.ChangeRowBounds([0], [double.NaN], [1.0]));
        Assert.Throws<LpModelException>(() => session.SetBasis(new Basis([], [])));
        Assert.Throws<LpModelException>(() => session.SetBasis(new Basis(new BasisStatus[4], new BasisStatus[2])));
        Engines.AssertOptimal(model, session.Solve(new SolveOptions(), TestContext.Current.CancellationToken), 28);
    }

    [Fact]
    public void An_unknown_engine_is_answered_with_the_list()
    {
        string message = Assert.Throws<SolverUnavailableException>(() => SolverCatalog.Find("cplex")).Message;
        Assert.Equal("There is no solver 'cplex'. Choose one of: auto, highs, clp.", message);
    }

    [Fact]
    public void Clp_sends_integers_and_interior_point_to_highs()
    {
        ISolver clp = new ClpSolver();
        Sketch sketch = new();
        int row = sketch.Row(1, Inf);
        sketch.Whole(1, 0, 3, (row, 2));
        Assert.Contains("--solver highs", Assert.Throws<EngineRefusalException>(() => Engines.Get("clp").Open(sketch.Model())).Message, StringComparison.Ordinal);
        using ISolverSession session = clp.Open(SampleModels.Hand());
        EngineRefusalException refusal = Assert.Throws<EngineRefusalException>(() => session.Solve(new SolveOptions { Method = SolveMethod.InteriorPoint }, TestContext.Current.CancellationToken));
        Assert.Contains("--solver highs", refusal.Message, StringComparison.Ordinal);
    }

    private static void AssertInfeasible(string engine, LpModel model)
    {
        SolveResult result = Engines.Solve(engine, model);
        Assert.Equal(SolveStatus.Infeasible, result.Status);
        Assert.NotNull(result.DualRay);
        Assert.True(Certificate.ProvesInfeasibility(model, result.DualRay));
        AssertNoNumbers(result);
    }

    private static void AssertNoNumbers(SolveResult result)
    {
        Assert.False(result.HasSolution);
        Assert.Empty(result.Primal);
        Assert.Empty(result.Dual);
        Assert.Equal(double.NaN, result.Objective);
    }

    private static void AssertRefused(ISolver solver, Action<LpModel> spoil, params string[] words)
    {
        LpModel model = SampleModels.Hand();
        spoil(model);
        string message = Assert.Throws<LpModelException>(() => solver.Open(model)).Message;
        foreach (string word in words) { Assert.Contains(word, message, StringComparison.Ordinal); }
    }

    private static Sketch Copy(LpModel model)
    {
        Sketch sketch = new();
        for (int i = 0; i < model.RowCount; i++) { sketch.Row(model.RowLower[i], model.RowUpper[i]); }
        for (int j = 0; j < model.ColumnCount; j++)
        {
            sketch.Column(model.Cost[j], model.ColumnLower[j], model.ColumnUpper[j], [.. Enumerable.Range(model.Starts[j], model.Starts[j + 1] - model.Starts[j]).Select(k => (model.Rows[k], model.Values[k]))]);
        }

        return sketch;
    }
}
