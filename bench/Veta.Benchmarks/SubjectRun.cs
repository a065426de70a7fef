using System.Diagnostics;
using Veta.Lp;

namespace Veta.Benchmarks;

/// <summary>One pass through the phases of a subject: what it runs on, its clock, and what it found.</summary>
internal sealed class SubjectRun(string size, string folder, ISolver solver, IReadOnlyCollection<string> wanted)
{
    private readonly List<PhaseTime> _times = [];
    private readonly HashSet<string> _open = [.. wanted];

    public string Size { get; } = size;

    /// <summary>Where <see cref="ISubject.Prepare"/> wrote.</summary>
    public string Folder { get; } = folder;

    public ISolver Solver { get; } = solver;

    /// <summary>False when all phases that were asked for are done.</summary>
    public bool GoesOn => _open.Count > 0;

    /// <summary>Times in the order of the phases.</summary>
    public IReadOnlyList<PhaseTime> Times => _times;

    /// <summary>The program, once built.</summary>
    public LpModel? Program { get; set; }

    /// <summary>The optimum found, once solved.</summary>
    public double? Objective { get; set; }

    /// <summary>How the engine solved it, once solved.</summary>
    public string Method { get; set; } = "";

    /// <summary>Columns, rows and non-zeros of the program, which is let go; zeros when none was built.</summary>
    public (int Columns, int Rows, int NonZeros) TakeShape()
    {
        (int, int, int) shape = Program is { } program ? (program.ColumnCount, program.RowCount, program.NonZeroCount) : default;
        Program = null;
        return shape;
    }

    /// <summary>Runs a phase under the clock.</summary>
    public T Time<T>(string phase, Func<T> work)
    {
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        T made = work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using System.Diagnostics.Process process = System.Diagnostics.Process.GetCurrentProcess();
        _times.Add(new PhaseTime(phase, seconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, process.PeakWorkingSet64 / 1e6));
        _open.Remove(phase);
        return made;
    }

    /// <summary>Solves under the clock; anything but an optimum ends the benchmark.</summary>
    public SolveResult Solve(string phase, ISolverSession session, SolveOptions options)
    {
        SolveResult result = Time(phase, () => session.Solve(options));
        if (result.Status != SolveStatus.Optimal) { throw new InvalidOperationException($"{phase} with {Solver.Id} ended {result.Status}: {result.Message}"); }
        Objective = result.Objective;
        Method = result.Method;
        return result;
    }
}
