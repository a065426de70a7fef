using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses;

/// <summary>With what a request is worked on: everything alive that an answer does not hang on. It never travels with a request.</summary>
public sealed record Workplace
{
    /// <summary>The engine; by default none, for analyses that solve nothing.</summary>
    public ISolver Solver { get; init; } = new NoSolver();

    /// <summary>Makes another engine like it with a log of its own, for each run of a story; null to use one for all.</summary>
    public Func<ISolver>? NewSolver { get; init; }

    /// <summary>Why this engine solves a program, when the choice is automatic; otherwise blank.</summary>
    public Func<LpModel, string> WhyThisEngine { get; init; } = _ => "";

    /// <summary>How much goes on at the same time; every parallel loop obeys it. Default: as many pieces of work as processors. Answers do not hang on it.</summary>
    public Workers Workers { get; init; } = new(Environment.ProcessorCount);

    /// <summary>Threads within a solve, tolerances, seed. Default: one thread, which repeats bit for bit.</summary>
    public SolveOptions Engine { get; init; } = new();

    /// <summary>Told the progress of solves, from any thread; null for nobody.</summary>
    public Action<SolveProgress>? Progress { get; init; }

    /// <summary>Told the name of each phase as it begins, from any thread; null for nobody.</summary>
    public Action<string>? Phase { get; init; }

    /// <summary>Told remarks beside the answer, from any thread; null for nobody.</summary>
    public Action<Remark>? Remarks { get; init; }

    /// <summary>Told what the run is called, once its inputs are read and before anything is solved; says in which folder its answer goes, blank for none. Null for nobody.</summary>
    public Func<RunHeading, string>? Begins { get; init; }

    /// <summary>Given each part of a story when it is finished; says what is wrong when it cannot be kept. Null for nobody.</summary>
    public Func<string, Answer, PartFault?>? Keeps { get; init; }

    /// <summary>Given the programs that are solved, with the name of the part, blank for a whole one, from any thread; null for nobody.</summary>
    public Action<string, LpModel>? Programs { get; init; }

    /// <summary>The time of day, which only manifests may show.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where packages are found.</summary>
    public PackageShelf Packages { get; init; } = new();

    /// <summary>Plans that were asked for already.</summary>
    public PlanShelf Plans { get; init; } = new();

    /// <summary>The same place with an engine whose log is of one run only.</summary>
    public Workplace ForOneRun() => NewSolver is null ? this : this with { Solver = NewSolver() };

    /// <summary>The same place, whose programs nobody is told.</summary>
    internal Workplace Untold => Programs is null ? this : this with { Programs = null };

    /// <summary>What is asked of the engine, with progress told here.</summary>
    /// <param name="limits">The limits of the request.</param>
    /// <param name="usualGap">The gap where the request gives none.</param>
    public SolveOptions Limits(SolveLimits limits, double usualGap = 1e-6)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return limits.Over(Engine, usualGap) with { Progress = Progress };
    }
}
