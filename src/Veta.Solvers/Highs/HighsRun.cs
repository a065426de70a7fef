using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>One solve: the run, and the further runs that the proof of a failure needs.</summary>
internal sealed class HighsRun(HighsProblem problem, WorkingModel working, SolveOptions options, StopSignal stop)
{
    private const int DualSimplex = 1, PrimalSimplex = 4;
    private const double NoLimitSeconds = 1e8, SearchTolerance = 1e-7;
    private long _iterations;
    private string _method = "highs";

    internal SolveResult Solve(HighsStart start, out bool warm)
    {
        SetOptions();
        SetAlgorithm(start);
        SolveResult result = Once();
        warm = !working.HasIntegers && problem.HasBasis;
        if (result.Status == SolveStatus.InfeasibleOrUnbounded) { result = Resolve(result, ref warm); }
        else if (result.Status is SolveStatus.Infeasible or SolveStatus.Unbounded) { result = WithRay(result, ref warm); }
        return result with { Iterations = _iterations, Method = _method };
    }

    private void SetOptions()
    {
        HighsOptions set = problem.Options;
        set.Double("mip_rel_gap", options.RelativeGap);
        set.Double("mip_abs_gap", options.AbsoluteGap);
        set.Double("primal_feasibility_tolerance", working.HasIntegers ? Math.Max(SearchTolerance, options.PrimalTolerance) : options.PrimalTolerance);
        set.Double("dual_feasibility_tolerance", working.HasIntegers ? Math.Max(SearchTolerance, options.DualTolerance) : options.DualTolerance);
        set.Int("random_seed", options.Seed);
        set.Text("run_crossover", "on");
        if (working.HasIntegers) { SetSubSearches(set); }
    }

    /// <summary>Builds before 1.11 know only one dial for all heuristics.</summary>
    private void SetSubSearches(HighsOptions set)
    {
        bool isKnown = true;
        foreach (string name in (string[])["mip_heuristic_run_rens", "mip_heuristic_run_rins", "mip_heuristic_run_root_reduced_cost", "mip_allow_restart"])
        {
            isKnown &= set.BoolIfKnown(name, options.SubSearches);
        }

        if (!isKnown) { set.Double("mip_heuristic_effort", options.SubSearches ? 0.05 : 0); }
    }

    private void SetAlgorithm(HighsStart start)
    {
        HighsOptions set = problem.Options;
        set.Text("presolve", options.Presolve ? "choose" : "off");
        if (working.HasIntegers)
        {
            set.Text("solver", "choose");
            _method = "highs branch and bound";
            return;
        }

        bool interior = options.Method == SolveMethod.InteriorPoint;
        bool primal = options.Method == SolveMethod.PrimalSimplex || (options.Method == SolveMethod.Auto && start == HighsStart.WarmAfterCosts);
        set.Text("solver", interior ? HighsLibrary.InteriorPoint : "simplex");
        set.Int("simplex_strategy", primal ? PrimalSimplex : DualSimplex);
        _method = interior ? "highs interior point" : primal ? "highs primal simplex" : "highs dual simplex";
    }

    private SolveResult Once()
    {
        HighsOutcome outcome = Run();
        switch (outcome)
        {
            case HighsOutcome.Optimal:
                return Point(SolveStatus.Optimal);
            case HighsOutcome.Infeasible:
                return new SolveResult { Status = SolveStatus.Infeasible };
            case HighsOutcome.Unbounded:
                return new SolveResult { Status = SolveStatus.Unbounded };
            case HighsOutcome.UnboundedOrInfeasible:
                return new SolveResult { Status = SolveStatus.InfeasibleOrUnbounded };
            case HighsOutcome.TimeLimit or HighsOutcome.Interrupt:
                return AtLimit(stop.Status);
            case HighsOutcome.IterationLimit or HighsOutcome.SolutionLimit:
                return AtLimit(SolveStatus.IterationLimit);
            case HighsOutcome.Unknown:
                return new SolveResult { Status = SolveStatus.NumericalTrouble, Message = Say.EngineNoAnswer("HiGHS") };
            default:
                throw new HighsCallException(Say.EngineStopped("HiGHS", outcome.ToString()));
        }
    }

    /// <summary>
    /// The engine's own limit is a second line behind the callback, which presolve does not call. It stays finite so that
    /// a cancellation can make it run out.
    /// </summary>
    private HighsOutcome Run()
    {
        problem.Options.DoubleAgain("time_limit", stop.Remaining is { } left ? Math.Max(0.001, left.TotalSeconds) : NoLimitSeconds);
        HighsOutcome outcome;
        using (CancellationTokenRegistration onCancel = stop.CancellationToken.UnsafeRegister(static running => ((HighsProblem)running!).ExpireTimeLimit(), problem))
        {
            outcome = problem.Run();
        }

        _iterations += problem.Iterations;
        return outcome;
    }

    private SolveResult Point(SolveStatus status)
    {
        SolveResult result = Trust.Measured(working.Model, problem.ReadPoint(withDuals: status == SolveStatus.Optimal && !working.HasIntegers) with { Status = status });
        return working.HasIntegers ? WithSearch(result) : status == SolveStatus.Optimal ? result with { Bound = result.Objective, Gap = 0 } : result;
    }

    private SolveResult AtLimit(SolveStatus status)
    {
        SolveResult bare = new() { Status = status };
        if (working.HasIntegers) { bare = WithSearch(bare); }
        if (!problem.HasFeasiblePoint) { return bare; }
        SolveResult point = Point(status);
        return point.Quality!.IsFeasibleTo(1e-6) ? point : bare;
    }

    private SolveResult WithSearch(SolveResult result)
    {
        double bound = problem.MipBound;
        bound = double.IsFinite(bound) && Math.Abs(bound) < 1e30 ? bound : double.NaN;
        double gap = result.HasSolution ? Math.Abs(result.Objective - bound) / Math.Max(1e-10, Math.Abs(result.Objective)) : double.NaN;
        return result with { Bound = bound, Gap = gap, Nodes = problem.MipNodes };
    }

    /// <summary>Asks again without presolve, and if that is not clear either, whether any point exists at all (all costs zero).</summary>
    private SolveResult Resolve(SolveResult first, ref bool warm)
    {
        if (!working.HasIntegers)
        {
            HighsOutcome plain = RunPlain(PrimalSimplex);
            warm = problem.HasBasis;
            if (plain is HighsOutcome.Infeasible or HighsOutcome.Unbounded)
            {
                return WithRay(new SolveResult { Status = plain == HighsOutcome.Infeasible ? SolveStatus.Infeasible : SolveStatus.Unbounded }, ref warm);
            }

            if (plain == HighsOutcome.Optimal) { return Point(SolveStatus.Optimal); }
        }

        HighsOutcome outcome = RunWithoutCosts();
        warm = !working.HasIntegers && problem.HasBasis;
        double[]? farkas = outcome == HighsOutcome.Infeasible && !working.HasIntegers ? Trust.Farkas(working.Model, problem.DualRay()) : null;
        problem.UseCosts(zero: false);
        return outcome switch
        {
            HighsOutcome.Optimal => new SolveResult { Status = SolveStatus.Unbounded },
            HighsOutcome.Infeasible => new SolveResult { Status = SolveStatus.Infeasible, DualRay = farkas },
            HighsOutcome.TimeLimit or HighsOutcome.Interrupt => new SolveResult { Status = stop.Status },
            _ => first with { Message = Say.EngineCannotTellStatus("HiGHS", outcome.ToString()) },
        };
    }

    /// <summary>Presolve finds many failures without a basis to take a ray from; then the simplex is asked for the proof.</summary>
    private SolveResult WithRay(SolveResult result, ref bool warm)
    {
        if (working.HasIntegers) { return result; }
        if (result.Status == SolveStatus.Infeasible)
        {
            double[]? farkas = Trust.Farkas(working.Model, problem.DualRay());
            if (farkas is null)
            {
                RunWithoutCosts();
                warm = problem.HasBasis;
                farkas = Trust.Farkas(working.Model, problem.DualRay());
                problem.UseCosts(zero: false);
            }

            return result with { DualRay = farkas, Message = farkas is null ? Say.EngineNoFarkas("HiGHS") : null };
        }

        double[]? ray = Trust.Descent(working.Model, problem.PrimalRay());
        if (ray is null)
        {
            RunPlain(PrimalSimplex);
            warm = problem.HasBasis;
            ray = Trust.Descent(working.Model, problem.PrimalRay());
        }

        return result with { PrimalRay = ray, Message = ray is null ? Say.EngineNoRay("HiGHS") : null };
    }

    private HighsOutcome RunWithoutCosts()
    {
        problem.UseCosts(zero: true);
        return working.HasIntegers ? Run() : RunPlain(DualSimplex);
    }

    private HighsOutcome RunPlain(int strategy)
    {
        problem.Forget();
        problem.Options.Text("presolve", "off");
        problem.Options.Text("solver", "simplex");
        problem.Options.Int("simplex_strategy", strategy);
        return Run();
    }
}
