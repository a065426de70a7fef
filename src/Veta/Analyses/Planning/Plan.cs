using System.Diagnostics;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>
/// What to build, where and when, at least cost: compiles a package, solves it, and reads the answer back from the ledgers. With perfect foresight over
/// the horizon; not for crises of a few months, where prices move and nobody can build.
/// </summary>
public static class Plan
{
    /// <summary>Plans. A stop during the solve keeps what is known and is seen in the status.</summary>
    /// <exception cref="OperationCanceledException">Stopped before the solve.</exception>
    public static PlanResult Run(PlanRequest request, CancellationToken cancellationToken = default)
    {
        var times = new List<(string, double)>();
        NetworkContext context = Timed("post", () => NetworkModel.Post(request.Package, BlockList.All, cancellationToken));
        NetworkModel model = Timed("compile", () => NetworkModel.Compile(context, BlockList.All, request.Package.Info.Name, cancellationToken));
        using ISolverSession session = Timed("pass to solver", () => request.Solver.Open(model.Program));
        SolveResult solved = Timed("solve", () => session.Solve(request.Options, cancellationToken));
        if (!solved.HasSolution)
        {
            return new PlanResult
            {
                Status = solved.Status,
                HasPlan = false,
                Solve = solved,
                Model = model,
                Conflicts = solved.Status is SolveStatus.Infeasible ? Timed("explain", () => Infeasibility.Explain(model, request.Solver, request.Options, cancellationToken)) : [],
                Ray = RayOf(model.Program, solved),
                Times = times,
            };
        }

        SolveResult priced = model.Program.HasIntegers ? Timed("price", () => PriceWithFixedProjects(model.Program, solved, request, cancellationToken)) : solved;
        PlanResult result = Timed("evaluate", () => PlanReader.Read(model, solved, priced));

        // Without its prices the plan is whole, but the answer is not.
        return result with { Times = times, Status = priced.Status == SolveStatus.Cancelled ? SolveStatus.Cancelled : result.Status };

        T Timed<T>(string phase, Func<T> work)
        {
            request.Phase?.Invoke(phase);
            long start = Stopwatch.GetTimestamp();
            T made = work();
            times.Add((phase, Stopwatch.GetElapsedTime(start).TotalSeconds));
            return made;
        }
    }

    /// <summary>Solves again without integers, whole projects fixed as planned, so that rows have duals.</summary>
    private static SolveResult PriceWithFixedProjects(LpModel program, SolveResult solved, PlanRequest request, CancellationToken cancellationToken)
    {
        using ISolverSession session = request.Solver.Open(program.WithIntegersFixed(solved.Primal));

        // With the projects fixed presolve leaves little, and the dual simplex is several times sooner than interior point with crossover
        // (62 thousand columns: 4 s against 25 s).
        return session.Solve(request.Options with { Method = SolveMethod.DualSimplex }, cancellationToken);
    }

    private static List<(string Column, double Direction)> RayOf(LpModel program, SolveResult solved)
    {
        if (solved.PrimalRay is not { } ray) { return []; }
        double largest = ray.Max(Math.Abs);
        return [.. Enumerable.Range(0, ray.Length).Where(j => Math.Abs(ray[j]) > 1e-9 * largest).Select(j => (program.Names.Column(j), ray[j] / largest))];
    }
}
