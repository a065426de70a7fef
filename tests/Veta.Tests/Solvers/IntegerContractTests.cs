using System.Diagnostics;
using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>What an engine that searches over integers owes.</summary>
[Collection(WallClock.Name)]
public sealed class IntegerContractTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<string> Searching => Engines.Searching;

    [Theory, MemberData(nameof(Searching))]
    public void A_knapsack_has_its_counted_optimum_and_no_duals(string engine)
    {
        // Weights 3, 4, 5, 6 in 10; values 4, 5, 6, 8. Best pairs: 4 + 6 is 13 at weight 10; 3 + 6 is 12; 4 + 5 is 11; so 13.
        LpModel model = Knapsack();
        using ISolverSession session = Engines.Get(engine).Open(model);
        SolveResult result = session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(SolveStatus.Optimal, result.Status);
        Assert.Equal(-13, result.Objective, 1e-9);
        Assert.Equal([0, 1, 0, 1], result.Primal.Select(value => (int)Math.Round(value)));
        Assert.Equal(-13, result.Bound, 1e-5);
        Assert.InRange(result.Gap, 0, 1e-6);
        Assert.Empty(result.Dual);
        Assert.Empty(result.ReducedCost);
        Assert.Equal(10, result.RowActivity[0], 1e-9);
        Assert.Equal(0, result.Quality!.MaxIntegerViolation, 1e-9);
        Assert.Null(session.GetBasis());
    }

    [Theory, MemberData(nameof(Searching))]
    public void Changes_in_place_equal_a_fresh_integer_model(string engine)
    {
        using ISolverSession session = Engines.Get(engine).Open(Knapsack());
        session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);

        // With room for 9 the best is 3 + 6: value 12; with item 4 forbidden 4 + 5: value 11.
        session.ChangeRowBounds([0], [-Inf], [9]);
        Assert.Equal(-12, session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Objective, 1e-9);
        session.ChangeColumnBounds([3], [0], [0]);
        Assert.Equal(-11, session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Objective, 1e-9);
        session.ChangeCosts([0], [-9]);
        Assert.Equal(-15, session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Objective, 1e-9);
    }

    [Theory, MemberData(nameof(Searching))]
    public void Integer_infeasible_and_unbounded_are_told_apart(string engine)
    {
        // 2x = 3 has a fractional point and no whole one.
        Sketch odd = new();
        int row = odd.Row(3, 3);
        odd.Whole(1, 0, 5, (row, 2));
        odd.Whole(1, 0, 5, (row, 2));
        Assert.Equal(SolveStatus.Infeasible, Engines.Solve(engine, odd.Model()).Status);

        Sketch open = new();
        int difference = open.Row(-Inf, 2);
        open.Whole(-1, 0, Inf, (difference, 1));
        open.Whole(-1, 0, Inf, (difference, -1));
        Assert.Equal(SolveStatus.Unbounded, Engines.Solve(engine, open.Model()).Status);
    }

    [Theory, MemberData(nameof(Searching))]
    public void At_a_time_limit_the_best_point_comes_with_its_bound_and_gap(string engine)
    {
        LpModel model = SampleModels.SlowSearch();
        using ISolverSession session = Engines.Get(engine).Open(model);
        SolveResult result = session.Solve(new SolveOptions { TimeLimit = TimeSpan.FromSeconds(1.5) }, TestContext.Current.CancellationToken);
        Assert.Equal(SolveStatus.TimeLimit, result.Status);
        Assert.True(result.HasSolution);
        Assert.True(result.Quality!.IsFeasibleTo(1e-6));
        Assert.True(result.Bound <= result.Objective);
        Assert.Equal(Math.Abs(result.Objective - result.Bound) / Math.Max(1e-10, Math.Abs(result.Objective)), result.Gap, 1e-12);
        Assert.True(result.Gap > 1e-6);
        Assert.True(result.Nodes >= 0);
    }

    [Theory, MemberData(nameof(Searching))]
    public void Cancellation_stops_a_search_within_seconds(string engine)
    {
        using ISolverSession session = Engines.Get(engine).Open(SampleModels.SlowSearch());
        using CancellationTokenSource source = new(TimeSpan.FromSeconds(1));
        long started = Stopwatch.GetTimestamp();
        SolveResult result = session.Solve(new SolveOptions(), source.Token);
        Assert.Equal(SolveStatus.Cancelled, result.Status);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0.9, 6);
    }

    [Theory, MemberData(nameof(Searching))]
    public void A_wide_gap_stops_earlier_and_within_itself(string engine)
    {
        LpModel model = SampleModels.SlowSearch();
        SolveResult wide = Engines.Solve(engine, model, new SolveOptions { AbsoluteGap = 200, RelativeGap = 0, TimeLimit = TimeSpan.FromSeconds(20) });
        Assert.Equal(SolveStatus.Optimal, wide.Status);
        Assert.InRange(wide.Objective - wide.Bound, 0, 200);
    }

    [Theory, MemberData(nameof(Searching))]
    public void A_method_is_refused_for_a_search(string engine)
    {
        if (engine == "auto") { return; }
        using ISolverSession session = Engines.Get(engine).Open(Knapsack());
        Assert.Throws<EngineRefusalException>(() => session.Solve(new SolveOptions { Method = SolveMethod.InteriorPoint }, TestContext.Current.CancellationToken));
    }

    private static LpModel Knapsack()
    {
        Sketch sketch = new();
        int weight = sketch.Row(-Inf, 10);
        sketch.Whole(-4, 0, 1, (weight, 3));
        sketch.Whole(-5, 0, 1, (weight, 4));
        sketch.Whole(-6, 0, 1, (weight, 5));
        sketch.Whole(-8, 0, 1, (weight, 6));
        return sketch.Model();
    }
}
