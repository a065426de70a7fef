using System.Diagnostics;
using System.Text.Json;
using Veta.Analyses.Runs;
using Veta.Cli;
using Veta.Data;
using Veta.Tests.Data;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Cli;

/// <summary>Ctrl-C and SIGTERM end every verb soon, with exit code 4 and a plain sentence; what is finished is kept.</summary>
[Collection(WallClock.Name)]
[Trait("Category", "Property")]
public sealed class StoppedRunTests : IDisposable
{
    private const string NorthAmerica = "models/north-america";

    // On a free machine a stop takes a second at most; a machine with other work gets more.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(6);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT", 0.7, "plan", NorthAmerica)]
    [InlineData("TERM", 2.5, "plan", NorthAmerica)]
    [InlineData("TERM", 1.2, "shock", NorthAmerica, "--event", "cn-full-rare-earth-ban")]
    [InlineData("INT", 0.6, "depend", NorthAmerica)]
    [InlineData("TERM", 1.5, "appraise", NorthAmerica, "--samples", "1000000")]
    [InlineData("INT", 0.5, "run", NorthAmerica)]
    [InlineData("HUP", 1, "shock", NorthAmerica, "--n-1", "--months", "600")]
    public void A_verb_that_is_stopped_says_so_ends_soon_with_four_and_leaves_no_file(string signal, double seconds, string verb, params string[] arguments)
    {
        string run = _folder.File("run");
        string[] asked = [verb, Repository.File(arguments[0]), .. arguments[1..], "--out", run, "--quiet"];
        (int exit, string output, string notes, TimeSpan took) = Stopped(signal, TimeSpan.FromSeconds(seconds), asked);

        // A machine with other work may not have begun the program by then, and the signal ends it as it ends any.
        for (double later = 2 * seconds; exit is > 128 and < 160 && notes.Length == 0 && later < 20; later *= 2) { (exit, output, notes, took) = Stopped(signal, TimeSpan.FromSeconds(later), asked); }
        Assert.True(exit == ExitCode.Limit, $"exit code {exit}: {notes}");
        Assert.Equal(("", "Stopped before there was an answer; nothing was written.\n"), (output, notes));
        Assert.False(Directory.Exists(run));
        Assert.InRange(took, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void Shocks_that_are_finished_are_kept_when_the_others_are_stopped()
    {
        string run = _folder.File("run");
        string[] arguments = ["shock", Repository.File(NorthAmerica), "--event", "madero-smelter-outage", "--sweep", "severity=0..1:101", "--out", run, "--json", "--quiet"];

        // How long the first of a hundred takes depends on the machine; none of them takes all.
        (int exit, string output, string notes, _) = Stopped("INT", TimeSpan.FromSeconds(5), arguments);
        for (int seconds = 10; seconds <= 40 && !output.Contains("answered", StringComparison.Ordinal); seconds *= 2) { (exit, output, notes, _) = Stopped("INT", TimeSpan.FromSeconds(seconds), arguments); }
        Assert.Equal((ExitCode.Limit, "Stopped. What was finished is above; what was not done is marked.\n"), (exit, notes));
        JsonElement[] rows = [.. JsonDocument.Parse(output).RootElement.GetProperty("tables").GetProperty("cases").EnumerateArray()];
        Assert.Equal(101, rows.Length);
        Assert.All(rows, row => Assert.Equal(row.GetProperty("state").GetString() == "answered", row.GetProperty("loss_usd").ValueKind == JsonValueKind.Number));
        Assert.Contains(rows, row => row.GetProperty("state").GetString() == "answered");
        Assert.Contains(rows, row => row.GetProperty("state").GetString() == "not-done");
        RunManifest.Verified(run);
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> written) = ResultFile.Read(Path.Combine(run, "cases.csv"));
        Assert.Equal(rows.Select(row => row.GetProperty("state").GetString()), written.Select(row => row[columns.ToList().IndexOf("state")]));
    }

    [Fact]
    public void A_second_signal_ends_the_program_at_once_with_the_same_code()
    {
        using VetaProcess process = VetaProcess.Start("plan", Repository.File(NorthAmerica), "--out", _folder.File("run"), "--quiet");
        Assert.False(process.HasEnded(TimeSpan.FromSeconds(2)));
        process.Signal("INT");
        process.Signal("INT");
        Assert.Equal(ExitCode.Limit, process.End().Exit);
    }

    private static (int Exit, string Output, string Notes, TimeSpan Took) Stopped(string signal, TimeSpan after, string[] arguments)
    {
        using VetaProcess process = VetaProcess.Start(arguments);
        Assert.False(process.HasEnded(after), "it ended before it could be stopped");
        long sent = Stopwatch.GetTimestamp();
        process.Signal(signal);
        (int exit, string output, string notes) = process.End();
        return (exit, output, notes, Stopwatch.GetElapsedTime(sent));
    }
}
