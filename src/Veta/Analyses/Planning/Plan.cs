using System.Diagnostics;
using Veta.Analyses.Planning.Policy;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning;

/// <summary>
/// What to build, where and when, at least cost: compiles a package, solves it, and reads the answer back from the ledgers. With perfect foresight over
/// the horizon; not for crises of a few months, where prices move and nobody can build.
/// </summary>
internal static class Plan
{
    /// <summary>Plans. A stop during the solve keeps what is known and is seen in the status.</summary>
    /// <exception cref="OperationCanceledException">Stopped before the solve.</exception>
    public static PlanResult Run(PlanRequest request, Workplace workplace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        (ISolver solver, SolveOptions options) = (workplace.Solver, request.OptionsAt(workplace));
        var times = new List<(string, double)>();
        SettledPolicy? policy = DataOf(request).Policy.IsEmpty ? null : Timed("settle", () => PolicyRounds.Settle((wedges, shut) => Compiled(DataOf(request, wedges, shut), request, cancellationToken), solver, options, cancellationToken));
        NetworkContext context = Timed("post", () => NetworkModel.Post(policy is null ? DataOf(request) : DataOf(request, policy.Wedges, policy.ShutOut), BlockList.All, cancellationToken));
        NetworkModel model = Timed("compile", () => NetworkModel.Compile(context, BlockList.All, request.Package.Info.Name, cancellationToken));
        bool isWhole = model.Program.HasIntegers;
        using ISolverSession? session = isWhole ? null : Timed("pass to solver", () => solver.Open(model.Program));
        (SolveResult solved, Basis? start, Basis? relaxed) = Timed("solve", () => session is not null ? (Continue(session, model.Program, policy?.Basis, options, cancellationToken), null, null)
            : policy?.Found is { } found && found.Primal.Length == model.Program.ColumnCount ? (found, policy.Basis, null) : Search(model.Program, solver, options, cancellationToken));
        if (!solved.HasSolution)
        {
            return new PlanResult
            {
                Status = solved.Status,
                HasPlan = false,
                Solve = solved,
                Model = model,
                Conflicts = solved.Status is SolveStatus.Infeasible ? Timed("explain", () => Infeasibility.Explain(model, solver, options, cancellationToken)) : [],
                Ray = RayOf(model.Program, solved),
                Times = times,
            };
        }

        // With the projects fixed presolve leaves little, and the dual simplex is several times sooner than interior point with crossover
        // (62 thousand columns: 4 s against 25 s).
        LpModel whole = isWhole ? model.Program.WithIntegersFixed(solved.Primal) : model.Program;
        using ISolverSession? fixedSession = isWhole ? solver.Open(whole) : null;
        if (start?.Fits(whole) == true) { fixedSession!.SetBasis(start); }
        SolveResult priced = fixedSession is null ? solved : Timed("price", () => fixedSession.Solve(options with { Method = SolveMethod.DualSimplex }, cancellationToken));
        ISolverSession last = fixedSession ?? session!;
        Basis? basis = priced.HasSolution ? last.GetBasis() : null;
        WorthRanges? ranges = Timed("range", () => Ranges(model, whole, last, priced, options, cancellationToken));
        SolveResult point = priced.Status == SolveStatus.Optimal ? priced : solved;
        PlanResult result = Timed("evaluate", () => Measured(PlanReader.Read(model, solved, priced, ranges), request, point));
        if (policy is not null) { result = result with { Policy = PlanPolicy.Of(model, point, priced, policy) }; }
        if (result.Policy is { Settled.IsSettled: false }) { result = result with { Status = SolveStatus.IterationLimit }; }

        // Without its prices the plan is whole, but the answer is not.
        return result with { Times = times, Basis = basis, RelaxedBasis = relaxed, Status = priced.Status == SolveStatus.Cancelled ? SolveStatus.Cancelled : result.Status };

        T Timed<T>(string phase, Func<T> work)
        {
            workplace.Phase?.Invoke(phase);
            long start = Stopwatch.GetTimestamp();
            T made = work();
            times.Add((phase, Stopwatch.GetElapsedTime(start).TotalSeconds));
            return made;
        }
    }

    /// <summary>
    /// Solves a program with whole projects. They are first tried by rounding the parts of the relaxation: large networks are nearly whole, and then no search is needed; where the gap is wider than asked for a
    /// search follows, and the better of both is the answer, so that a time limit never ends with nothing. A plan by rounding comes with the basis of its prices, and every plan with that of its relaxation.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="solver">The engine.</param>
    /// <param name="options">Its options.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <param name="from">The basis of the relaxation of a program like it; null, the default, begins anew.</param>
    internal static (SolveResult Found, Basis? Start, Basis? Relaxed) Search(LpModel program, ISolver solver, SolveOptions options, CancellationToken cancellationToken, Basis? from = null)
    {
        long began = Stopwatch.GetTimestamp();
        (SolveResult rounded, Basis? basis, Basis? relaxed) = RoundedPlan.Of(program, solver, options, from, cancellationToken);
        if (rounded.HasSolution && rounded.Gap <= options.RelativeGap) { return (rounded with { Status = SolveStatus.Optimal }, basis, relaxed); }
        using ISolverSession session = solver.Open(program);
        SolveResult found = session.Solve(Left(), cancellationToken);
        bool isShort = found.Status is SolveStatus.TimeLimit or SolveStatus.IterationLimit or SolveStatus.Cancelled;
        if (!isShort || !rounded.HasSolution) { return (found, null, relaxed); }
        double bound = double.IsFinite(found.Bound) ? Math.Max(found.Bound, rounded.Bound) : rounded.Bound;
        (SolveResult better, Basis? start) = found.HasSolution && found.Objective <= rounded.Objective ? (found, null) : (rounded, basis);
        return (better with { Status = found.Status, Bound = bound, Gap = Math.Abs(better.Objective - bound) / Math.Max(1e-10, Math.Abs(better.Objective)), Attempts = found.Attempts }, start, relaxed);

        SolveOptions Left() => options.TimeLimit is { } limit ? options with { TimeLimit = TimeSpan.FromTicks(Math.Max(0, (limit - Stopwatch.GetElapsedTime(began)).Ticks)) } : options;
    }

    /// <summary>Solves from where rounds ended, so that the prices are theirs.</summary>
    private static SolveResult Continue(ISolverSession session, LpModel program, Basis? basis, SolveOptions options, CancellationToken cancellationToken)
    {
        if (basis?.Fits(program) != true) { return session.Solve(options, cancellationToken); }
        session.SetBasis(basis);
        return session.Solve(options with { Method = SolveMethod.DualSimplex }, cancellationToken);
    }

    private static NetworkData DataOf(PlanRequest request) => new(request.Package, new Horizon(PlanningSettings.From(request.Package))) { Measured = request.Measured };

    private static NetworkData DataOf(PlanRequest request, WedgesInUse wedges, IReadOnlySet<FacilityAt> shutOut) => new(request.Package, new Horizon(PlanningSettings.From(request.Package))) { Measured = request.Measured, Wedges = wedges, ShutOut = shutOut };

    private static NetworkModel Compiled(NetworkData data, PlanRequest request, CancellationToken cancellationToken) =>
        NetworkModel.Compile(NetworkModel.Post(data, BlockList.All, cancellationToken), BlockList.All, request.Package.Info.Name, cancellationToken);

    private static PlanResult Measured(PlanResult result, PlanRequest request, SolveResult point) => request.MeasuredFor is { } scenario
        ? result with { OriginShares = OriginShareReader.Measured(result.Model.Context, point.Primal, request.Measured, scenario) }
        : result;

    /// <summary>How far the duals of what is printed are from unique; after a stop the plan keeps its single figures.</summary>
    private static WorthRanges? Ranges(NetworkModel model, LpModel program, ISolverSession session, SolveResult priced, SolveOptions options, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) { return null; }
        try { return WorthRanges.Of(model, program, session, priced, options, cancellationToken); }
        catch (OperationCanceledException) { return null; }
    }

    private static List<(string Column, double Direction)> RayOf(LpModel program, SolveResult solved)
    {
        if (solved.PrimalRay is not { } ray) { return []; }
        double largest = ray.Max(Math.Abs);
        return [.. Enumerable.Range(0, ray.Length).Where(j => Math.Abs(ray[j]) > 1e-9 * largest).Select(j => (program.Names.Column(j), ray[j] / largest))];
    }
}
