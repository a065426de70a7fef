using Veta.Benchmarks;
using Veta.Lp;
using Veta.Tests.Data;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Benchmarks;

public sealed class SubjectTests
{
    public static TheoryData<string, string> SubjectsOnEngines { get; } = new(SubjectList.All.SelectMany(s => ((string[])["highs", "clp"]).Select(engine => (s.Name, engine))));

    [Theory]
    [MemberData(nameof(SubjectsOnEngines))]
    public void Each_subject_runs_at_its_smallest_size_to_the_known_optimum(string name, string engine)
    {
        ISubject subject = SubjectList.Named(name);
        ISolver solver = Engines.Get(engine);
        using var folder = new TemporaryFolder();
        string size = subject.Sizes[0];
        subject.Prepare(size, folder.Path);
        var run = new SubjectRun(size, folder.Path, solver, subject.Phases);
        subject.Run(run);
        Assert.Equal(subject.Phases, run.Times.Select(t => t.Phase));
        Assert.False(run.GoesOn);
        double known = Assert.NotNull(subject.Optimum(size));
        Assert.Equal(known, run.Objective!.Value, 1e-9 * Math.Abs(known));
    }

    [Fact]
    public void Only_the_phases_up_to_the_last_wanted_one_run()
    {
        ISubject subject = SubjectList.Named("transport");
        var run = new SubjectRun("XS", "", Engines.Get("highs"), ["compile"]);
        subject.Run(run);
        Assert.Equal(["post", "compile"], run.Times.Select(t => t.Phase));
        Assert.Null(run.Objective);
        Assert.Equal((500, 45, 1000), run.TakeShape());
    }

    [Fact]
    public void List_of_subjects_is_complete_and_their_words_are_distinct()
    {
        Type[] written = [.. typeof(ISubject).Assembly.GetTypes().Where(t => t.IsClass && typeof(ISubject).IsAssignableFrom(t))];
        Assert.Equal(written.Select(t => t.Name).Order(), SubjectList.All.Select(s => s.GetType().Name).Order());
        Assert.Distinct(SubjectList.All.Select(s => s.Name));
        Assert.All(SubjectList.All, s => Assert.All(s.Sizes, size => Assert.Empty(s.UsualPhases(size).Except(s.Phases))));
    }

    [Fact]
    public void Middle_of_the_runs_is_reported_without_the_first()
    {
        Assert.Equal(2, PhaseFigures.Median([9, 1, 2]));
        Assert.Equal(2.5, PhaseFigures.Median([3, 2]));
        using var folder = new TemporaryFolder();
        Measurement taken = Measurement.Take(SubjectList.Named("transport"), "XS", "highs", folder.Path, 3, ["solve"]);
        PhaseFigures solve = Assert.Single(taken.Phases);
        Assert.Equal("solve", solve.Phase);
        Assert.InRange(solve.LeastSeconds, 1e-9, solve.MedianSeconds);
        Assert.InRange(solve.PeakMegabytes, 10, 100_000);
        Assert.Equal((500, 45, 1000, 3), (taken.Columns, taken.Rows, taken.NonZeros, taken.Runs));
    }

    [Fact]
    public void Report_is_a_table_and_json_with_versions()
    {
        using var folder = new TemporaryFolder();
        Measurement taken = Measurement.Take(SubjectList.Named("transport"), "XS", "highs", folder.Path, 1, ["solve"]);
        Assert.Equal(taken.Objective, BenchReport.FromLine(BenchReport.Line(taken)).Objective);
        var report = new BenchReport { Machine = Machine.Here(), Measurements = [taken] };
        Assert.Contains("transport XS on highs", report.Table(), StringComparison.Ordinal);
        Assert.All(
            (string[])["\"runtime\": \".NET", "\"processor\": ", "\"cores\": ", "\"engine_version\": \"1.", "\"median_cpu_seconds\": "],
            part => Assert.Contains(part, report.Json(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("netwrok", "There is no subject 'netwrok'. Choose of: bench-network, demand-change, origin-tracing, project-futures, rolling-market, transport.")]
    [InlineData("transport --size XL", "There is no size 'XL'. Choose of: XS, S, L.")]
    [InlineData("transport --phases sovle", "There is no phase 'sovle'. Choose of: post, compile, pass, solve.")]
    [InlineData("--runs 0", "--runs takes a whole number from 1, not '0'.")]
    [InlineData("--speed 2", "There is no option '--speed'. Choose of: --size, --phases, --engine, --runs, --out.")]
    [InlineData("--out", "--out needs a value.")]
    public void Wrong_words_are_refused_with_what_to_type(string arguments, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => BenchArguments.Parse(arguments.Split(' '))).Message);
}
