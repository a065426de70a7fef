using System.Diagnostics;
using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>What every engine owes when it must stop early, and what it tells meanwhile.</summary>
[Collection(WallClock.Name)]
public sealed class LimitContractTests
{
    private static readonly Lazy<LpModel> Slow = new(SampleModels.Slow);

    public static TheoryData<string> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public void A_time_limit_stops_a_long_solve_and_is_called_one(string engine)
    {
        foreach (SolveMethod method in (SolveMethod[])[SolveMethod.DualSimplex, SolveMethod.PrimalSimplex])
        {
            using ISolverSession session = Engines.Get(engine).Open(Slow.Value);
            long started = Stopwatch.GetTimestamp();
            SolveResult result = session.Solve(new SolveOptions { TimeLimit = TimeSpan.FromSeconds(0.3), Method = method }, CancellationToken.None);
            Assert.Equal(SolveStatus.TimeLimit, result.Status);
            Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0.29, 5);
            Assert.Equal(result.HasSolution, result.Primal.Length > 0);
            if (result.HasSolution) { Assert.True(result.Quality!.IsFeasibleTo(1e-6)); }
            Assert.Empty(result.Dual);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Cancellation_stops_a_long_solve_within_a_second(string engine) => AssertStops(engine, new SolveOptions { Presolve = false }, 1);

    [Theory, MemberData(nameof(All))]
    public void Cancellation_stops_a_presolve_soon(string engine) => AssertStops(engine, new SolveOptions(), 10);

    [Theory, MemberData(nameof(All))]
    public void A_solve_that_was_cancelled_before_it_began_does_not_begin(string engine)
    {
        using ISolverSession session = Engines.Get(engine).Open(SampleModels.Hand());
        Assert.Equal(SolveStatus.Cancelled, session.Solve(new SolveOptions(), new CancellationToken(canceled: true)).Status);
        Assert.Equal(SolveStatus.TimeLimit, session.Solve(new SolveOptions { TimeLimit = TimeSpan.Zero }, CancellationToken.None).Status);
        Engines.AssertOptimal(SampleModels.Hand(), session.Solve(new SolveOptions(), CancellationToken.None), 28);
    }

    [Theory, MemberData(nameof(All))]
    public void A_stopped_session_solves_its_next_model_without_the_old_limit(string engine)
    {
        LpModel model = SampleModels.Transport(40, 60, 3);
        using ISolverSession session = Engines.Get(engine).Open(model);
        session.Solve(new SolveOptions { TimeLimit = TimeSpan.FromMilliseconds(1) }, CancellationToken.None);
        Thread.Sleep(20);
        SolveResult result = session.Solve(new SolveOptions(), CancellationToken.None);
        Engines.AssertOptimal(model, result, Engines.Solve("clp", model).Objective);
    }

    [Theory, MemberData(nameof(All))]
    public void Progress_and_log_lines_arrive(string engine)
    {
        List<SolveProgress> progress = [];
        List<string> log = [];
        using ISolverSession session = Engines.Get(engine).Open(SampleModels.Transport(12, 20, 4));
        SolveResult result = session.Solve(new SolveOptions { Progress = progress.Add, Log = log.Add, Presolve = false }, CancellationToken.None);
        Assert.NotEmpty(progress);
        Assert.All(progress, report => Assert.True(report.Seconds >= 0 && report.Iterations >= 0));
        Assert.Equal(result.Iterations, progress[^1].Iterations);
        Assert.Equal(result.Objective, progress[^1].Objective);
        Assert.NotEmpty(log);
        Assert.All(log, line => Assert.DoesNotContain('\n', line));
        int lines = log.Count;
        session.ClearBasis();
        session.Solve(new SolveOptions(), CancellationToken.None);
        Assert.Equal(lines, log.Count);
    }

    [Theory, MemberData(nameof(All))]
    public void An_exception_of_the_callers_callback_reaches_the_caller_and_the_session_goes_on(string engine)
    {
        LpModel model = SampleModels.Transport(12, 20, 4);
        using ISolverSession session = Engines.Get(engine).Open(model);
        SolveOptions options = new() { Progress = _ => throw new InvalidOperationException("mine"), Presolve = false };
        Assert.Equal("mine", Assert.Throws<InvalidOperationException>(() => session.Solve(options, CancellationToken.None)).Message);
        Engines.AssertOptimal(model, session.Solve(new SolveOptions(), CancellationToken.None), Engines.Solve("clp", model).Objective);
    }

    private static void AssertStops(string engine, SolveOptions options, double seconds)
    {
        using ISolverSession session = Engines.Get(engine).Open(Slow.Value);
        using CancellationTokenSource source = new();
        long asked = 0;
        using Timer timer = new(_ =>
        {
            Volatile.Write(ref asked, Stopwatch.GetTimestamp());
            source.Cancel();
        });
        timer.Change(400, Timeout.Infinite);
        SolveResult result = session.Solve(options, source.Token);
        Assert.Equal(SolveStatus.Cancelled, result.Status);
        Assert.InRange(Stopwatch.GetElapsedTime(Volatile.Read(ref asked)).TotalSeconds, 0, seconds);
    }
}
