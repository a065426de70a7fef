using Veta.Lp;
using Veta.Solvers;

namespace Veta.Benchmarks;

/// <summary>One subject at one size on one engine, measured in a process of its own.</summary>
internal sealed record Measurement
{
    public required string Subject { get; init; }

    public required string Size { get; init; }

    public required string Engine { get; init; }

    public required string EngineVersion { get; init; }

    /// <summary>How the engine solved, with the last phase that solved; blank when none did.</summary>
    public required string Method { get; init; }

    public required int Columns { get; init; }

    public required int Rows { get; init; }

    public required int NonZeros { get; init; }

    /// <summary>Optimum found; null when no phase solved.</summary>
    public required double? Objective { get; init; }

    /// <summary>Optimum as it should be; null when it is not known.</summary>
    public required double? KnownOptimum { get; init; }

    /// <summary>Number of runs, without the one that warms up.</summary>
    public required int Runs { get; init; }

    public required IReadOnlyList<PhaseFigures> Phases { get; init; }

    /// <summary>Runs a subject once to warm up and then <paramref name="count"/> times; garbage of a run is collected before the next.</summary>
    public static Measurement Take(ISubject subject, string size, string engine, string folder, int count, IReadOnlyCollection<string> phases)
    {
        ISolver solver = SolverCatalog.Find(engine);
        var runs = new List<SubjectRun>();
        (int Columns, int Rows, int NonZeros) shape = default;
        for (int k = 0; k <= count; k++)
        {
            var run = new SubjectRun(size, folder, solver, phases);
            subject.Run(run);
            shape = run.TakeShape();
            runs.Add(run);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
        }

        return new Measurement
        {
            Subject = subject.Name,
            Size = size,
            Engine = engine,
            EngineVersion = solver.Version,
            Method = runs[^1].Method,
            Columns = shape.Columns,
            Rows = shape.Rows,
            NonZeros = shape.NonZeros,
            Objective = runs[^1].Objective,
            KnownOptimum = subject.Optimum(size),
            Runs = count,
            Phases = [.. PhaseFigures.Of(runs).Where(figures => phases.Contains(figures.Phase))],
        };
    }
}
