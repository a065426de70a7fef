using System.Text.RegularExpressions;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Cli;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses;
using Veta.Tests.Data;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Cli;

/// <summary>Before long work a line says how long it will take: between two times by the size of the programs, or what it took here last time.</summary>
public sealed partial class ExpectedTimeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("antimony")]
    [InlineData("mine-to-magnet")]
    [InlineData("mexico-steel")]
    [InlineData("north-america")]
    public void Columns_counted_from_rows_are_those_of_the_program_within_three_fifths(string model)
    {
        Package package = PackageReader.Read(Repository.File("models/" + model));
        int columns = NetworkModel.Build(package).Program.ColumnCount;
        Assert.InRange(WorkSize.OfPlan(package).Columns / columns, 0.6, 1.6);
    }

    [Fact]
    public void A_large_plan_is_told_between_two_times_and_a_small_one_is_not_told_at_all()
    {
        string line = ExpectedTime.Line(Heading("plan", "north-america"), "", Texts.In(Language.English))!;
        Match told = Between().Match(line);
        Assert.True(told.Success, line);
        Assert.InRange(double.Parse(told.Groups["columns"].Value, System.Globalization.CultureInfo.InvariantCulture), 80_000, 220_000);
        Assert.InRange(int.Parse(told.Groups["least"].Value, System.Globalization.CultureInfo.InvariantCulture), 2, 10);
        Assert.Matches("^Entre [0-9]+ s y [0-9]+ (s|min), por su tamaño de unas [0-9,]+ columnas; ", ExpectedTime.Line(Heading("plan", "north-america"), "", Texts.In(Language.Spanish)));
        Assert.Null(ExpectedTime.Line(Heading("plan", "antimony"), "", Texts.In(Language.English)));
    }

    [Fact]
    public void The_whole_story_and_all_shocks_of_a_large_package_are_told_and_one_of_a_small_package_is_not()
    {
        Assert.NotNull(ExpectedTime.Line(Heading("run", "north-america"), "", Texts.In(Language.English)));
        Assert.NotNull(ExpectedTime.Line(Heading("shock", "north-america", "all"), "", Texts.In(Language.English)));
        Assert.Null(ExpectedTime.Line(Heading("shock", "backtest", "all"), "", Texts.In(Language.English)));
        Assert.Null(ExpectedTime.Line(Heading("run", "backtest"), "", Texts.In(Language.English)));
    }

    [Fact]
    public async Task A_run_before_in_the_folder_tells_what_the_same_question_takes_here_on_the_error_stream_and_nowhere_else()
    {
        string run = _folder.File("run"), package = Repository.File("models/transport");
        Assert.Equal(0, (await Run("plan", package, "--out", run)).Exit);
        Slow(run);
        (int exit, string output, string notes) = await Run("plan", package, "--out", run);
        Assert.Equal(0, exit);
        Assert.Contains("About 7 min, as this run took here last time", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("7 min", output, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(run, "*.*", SearchOption.AllDirectories), file => Assert.DoesNotContain("last time", File.ReadAllText(file), StringComparison.Ordinal));

        Slow(run);
        Assert.Contains("Unos 7 min, lo que tardó aquí esta corrida la última vez", (await Run("plan", package, "--out", run, "--lang", "es")).Notes, StringComparison.Ordinal);
        foreach (string[] otherwise in (string[][])[["--json"], ["--quiet"], ["--gap", "0.1"]])
        {
            Slow(run);
            Assert.DoesNotContain("7 min", (await Run(["plan", package, "--out", run, .. otherwise])).Notes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_whole_story_keeps_how_long_it_took()
    {
        string run = _folder.File("story"), package = Repository.File("models/backtest");
        Assert.Equal(0, (await Run("run", package, "--out", run)).Exit);
        RunHeading heading = Heading("run", "backtest");
        Assert.InRange(FormerRun.SecondsOf(run, heading)!.Value, 0.01, 600);
        Assert.Null(FormerRun.SecondsOf(run, heading with { Parts = [.. heading.Parts.Skip(1)] }));
    }

    /// <summary>What a run says of itself as it begins; nothing is solved.</summary>
    private static RunHeading Heading(string analysis, string model, params string[] flags)
    {
        RunHeading? seen = null;
        RunRequest request = flags.Aggregate(new RunRequest { Analysis = analysis, Package = Repository.File("models/" + model) }, (made, flag) => made.With(flag, "true"));
        Workplace place = SampleRequests.Place(2) with
        {
            Begins = heading =>
            {
                seen = heading;
                throw new OperationCanceledException();
            },
        };
        Assert.Throws<OperationCanceledException>(() => AnalysisList.Find(analysis).Run(request, place, CancellationToken.None));
        return seen!;
    }

    private static void Slow(string run)
    {
        string path = Path.Combine(run, RunManifest.FileName);
        File.WriteAllText(path, Solve().Replace(File.ReadAllText(path), "\"solve\": 420"));
    }

    private static async Task<(int Exit, string Output, string Notes)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var notes = new StringWriter();
        int exit = await CommandLine.Run([.. arguments, .. arguments.Contains("--lang") ? [] : (string[])["--lang", "en"]], output, notes, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), notes.ToString());
    }

    [GeneratedRegex("^Between (?<least>[0-9]+) s and (?<most>[0-9]+) (s|min), by its size of about (?<columns>[0-9,]+) columns; ")]
    private static partial Regex Between();

    [GeneratedRegex("\"solve\": [0-9.E-]+")]
    private static partial Regex Solve();
}
