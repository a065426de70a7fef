using System.Diagnostics;
using Veta.Cli;
using Veta.Tests.Analyses.Runs;
using Veta.Tests.Data;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Cli;

/// <summary>A process that is killed while it works, over the answer of an earlier run.</summary>
[Collection(WallClock.Name)]
[Trait("Category", "Property")]
public sealed class KilledRunTests : IDisposable
{
    private const int Kills = 10;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_plan_that_is_killed_at_any_moment_leaves_the_older_answer_or_the_newer_one_or_a_folder_that_report_refuses()
    {
        string run = _folder.File("run"), package = Repository.File("models/transport");
        string[] Arguments(int capacity) => ["plan", package, "--set", $"facilities[seattle-cannery].capacity_per_year={capacity}", "--out", run, "--solver", "highs", "--quiet"];
        long started = Stopwatch.GetTimestamp();
        Assert.Equal(ExitCode.Answered, VetaProcess.Run(Arguments(350)).Exit);
        TimeSpan whole = Stopwatch.GetElapsedTime(started);
        int known = 350;
        for (int k = 1; k <= Kills; k++)
        {
            int tried = 350 - k;
            using (VetaProcess process = VetaProcess.Start(Arguments(tried)))
            {
                // Most kills fall into the last part, where files are written.
                if (!process.HasEnded(whole * (0.5 + (0.6 * k / Kills)))) { process.Kill(); }
                process.End();
            }

            known = Capacity(run) is not { } found ? known : found == tried ? tried : Same(known, found);
        }

        // A lock that was left blocks nobody, and nothing of all this is in the next answer.
        (int exit, _, string notes) = VetaProcess.Run(Arguments(300));
        Assert.True(exit == ExitCode.Answered, notes);
        Assert.Equal(300, Capacity(run));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(run), path => Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public void Two_processes_do_not_write_to_one_folder_at_a_time()
    {
        string run = _folder.File("run");
        using VetaProcess first = VetaProcess.Start("shock", Repository.File("models/north-america"), "--all", "--out", run, "--quiet");
        while (!File.Exists(Path.Combine(run, ".lock"))) { Assert.False(first.HasEnded(TimeSpan.FromMilliseconds(50))); }
        (int exit, _, string notes) = VetaProcess.Run("plan", Repository.File("models/transport"), "--out", run, "--quiet");
        Assert.Equal((ExitCode.BadInput, $"Another run is writing to {run}. Wait for its end, or name another folder.\n"), (exit, notes));
        first.Kill();
        first.End();
        Assert.Equal(ExitCode.Answered, VetaProcess.Run("plan", Repository.File("models/transport"), "--out", run, "--quiet").Exit);
    }

    private static int Same(int expected, int found)
    {
        Assert.Equal(expected, found);
        return found;
    }

    /// <summary>The capacity that inputs and manifest agree on; null when the run is refused.</summary>
    private static int? Capacity(string run)
    {
        if (SampleRuns.ReadOrRefused(run) is not { } read) { return null; }
        double capacity = read.Inputs.Facilities.Single(f => f.Id.Value == "seattle-cannery").CapacityPerYear;
        string change = read.Manifest.GetProperty("changes")[0].GetString()!;
        Assert.Equal(FormattableString.Invariant($"facilities[seattle-cannery].capacity_per_year={capacity}"), change);
        Assert.Equal(change, read.Summary.GetProperty("changes")[0].GetString());
        return (int)capacity;
    }
}
