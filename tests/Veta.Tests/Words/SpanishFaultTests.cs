using System.Globalization;
using System.Reflection;
using Veta.Analyses.Runs;
using Veta.Cli;
using Veta.Data;
using Veta.Lp;
using Veta.Tests.Data;
using Veta.Tests.Lp;
using Veta.Tests.Lp.Files;
using Veta.Tests.Solvers;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Words;

/// <summary>Whatever a user does wrong, and whatever goes wrong for him, is told in Spanish when he asks in Spanish.</summary>
[Trait("Category", "Property")]
public sealed class SpanishFaultTests : IDisposable
{
    private const string Package = "PACKAGE", Folder = "FOLDER", Model = "MODEL";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Commands that cannot be answered. PACKAGE stands for a sound package, FOLDER for an empty folder, MODEL for a sound model file.</summary>
    public static TheoryData<string> Wrong =>
    [
        "", "fly", "solve", "solve FOLDER/none.lp", "solve FOLDER", "solve FOLDER/none.xlsx", "solve MODEL --solver cplex", "solve MODEL --time-limit -1", "solve MODEL --time-limit soon", "solve MODEL --gap 2",
        "solve MODEL --threads 0", "solve MODEL --lp FOLDER", "solve MODEL --lp FOLDER/a.txt", "solve MODEL --fast", "solve MODEL MODEL", "solve MODEL --out MODEL", "solve MODEL --out",
        "check", "check FOLDER", "check FOLDER/none", "check MODEL", "check PACKAGE --today tomorrow",
        "plan", "plan FOLDER/none", "plan FOLDER", "plan PACKAGE --scenario none", "plan PACKAGE --set facilities", "plan PACKAGE --set facilities[none].capacity_per_year=1", "plan PACKAGE --set facilities[*].colour=1", "plan PACKAGE --set none[*].a=1",
        "plan PACKAGE --set facilities[*].capacity_per_year*=x", "plan PACKAGE --materials none", "plan PACKAGE --base FOLDER", "plan PACKAGE --materials antimony-metal --base FOLDER", "plan PACKAGE --out PACKAGE", "plan PACKAGE --figures a",
        "shock PACKAGE", "shock PACKAGE --event none", "shock PACKAGE --all --event none", "shock PACKAGE --all --lever none", "shock PACKAGE --all --months 0", "shock PACKAGE --all --months many", "shock PACKAGE --all --start 2026", "shock PACKAGE --all --start 2026-13",
        "shock PACKAGE --all --foresight never", "shock PACKAGE --sweep 0..1", "shock PACKAGE --sweep 2:3:4", "shock PACKAGE --all --plan base", "shock PACKAGE --all --plan base --year 1900", "shock PACKAGE --all --year 1900",
        "depend PACKAGE --year 1800", "depend PACKAGE --importer none", "depend PACKAGE --element none",
        "appraise", "appraise FOLDER/none", "appraise PACKAGE --facility none", "appraise PACKAGE --regime none-such", "appraise PACKAGE --schedule FOLDER/none.csv", "appraise PACKAGE --run FOLDER", "appraise PACKAGE --samples -3",
        "calibrate PACKAGE --year 1800", "calibrate PACKAGE --error 9", "sources PACKAGE --run FOLDER", "compare FOLDER FOLDER", "compare FOLDER/none FOLDER", "compare FOLDER", "explain status FOLDER", "explain", "rerun FOLDER", "rerun FOLDER/none",
        "report", "report FOLDER", "report FOLDER/none", "report FOLDER --out FOLDER", "run FOLDER/none", "run PACKAGE --out PACKAGE", "import none", "import baci", "import baci FOLDER/none.csv", "import baci FOLDER/none.csv --into PACKAGE", "import baci MODEL --into PACKAGE",
        "upgrade FOLDER/none", "upgrade PACKAGE --out PACKAGE", "solve MODEL --solver", "--nothing", "plan PACKAGE --json --scenario none", "shock PACKAGE --json --event none",
    ];

    /// <summary>The malformed LP and MPS files of their own tests.</summary>
    public static TheoryData<string, string> Files => [.. Malformed(typeof(LpReaderTests), ".lp"), .. Malformed(typeof(MpsReaderTests), ".mps")];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task No_refusal_speaks_English_to_who_asked_in_Spanish(string command)
    {
        string sound = _folder.File("sound.lp"), empty = _folder.File("empty");
        File.WriteAllText(sound, "min\n x\nst\n a: x >= 1\nend\n");
        Directory.CreateDirectory(empty);
        string[] arguments = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace(Package, Repository.File("models/antimony"), StringComparison.Ordinal).Replace(Folder, empty, StringComparison.Ordinal).Replace(Model, sound, StringComparison.Ordinal))];
        (int exit, string said) = await Run(arguments, TestContext.Current.CancellationToken);
        Assert.True(exit != 0 || command.Length == 0, $"'{command}' was answered: {said}");
        Assert.Equal([], EnglishOnly.In(Without(said, arguments)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_fault_of_a_model_file_is_told_in_English(string ending, string text)
    {
        string path = _folder.File("m" + ending);
        File.WriteAllText(path, text);
        (int exit, string said) = await Run(["solve", path], TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.NotEmpty(said);
        Assert.Equal([], EnglishOnly.In(Without(said, [path])));
    }

    [Theory]
    [InlineData("min\n x\nst\n a: x >= 1\nbounds\n 3 <= x <= 2\nend")]
    [InlineData("min\n x\nst\n a: x >= 1\n b: x <= 0\nend")]
    [InlineData("max\n x\nst\n a: x >= 1\nend")]
    [InlineData("min\n x\nst\nbounds\n 0.2 <= x <= 0.8\ngeneral\n x\nend")]
    public async Task No_model_without_an_answer_is_told_of_in_English(string text)
    {
        string path = _folder.File("m.lp");
        File.WriteAllText(path, text);
        (int exit, string said) = await Run(["solve", path], TestContext.Current.CancellationToken);
        Assert.NotEqual(0, exit);
        Assert.Equal([], EnglishOnly.In(Without(said, [path])));
        Assert.DoesNotMatch("highs (dual|primal|empty)", said);
    }

    [Fact]
    public async Task Neither_is_a_run_that_was_stopped()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        foreach (string verb in (string[])["plan", "run", "depend", "calibrate", "appraise"])
        {
            (int exit, string said) = await Run([verb, Repository.File("models/antimony"), .. verb == "run" ? (string[])["--out", _folder.File("out")] : []], stopped.Token);
            Assert.Equal(ExitCode.Limit, exit);
            Assert.Equal([], EnglishOnly.In(Without(said, [])));
        }
    }

    [Fact]
    public void Each_step_of_a_solve_that_needed_several_is_told_in_Spanish()
    {
        using var failures = new TemporaryFolder();
        var solver = new RetryingSolver(FailingEngine.FirstCalls(int.MaxValue)) { FailureFolder = failures.Path };
        using ISolverSession session = solver.Open(SampleModels.Hand());
        SolveResult result = session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);
        string[] said = [result.Message!.In(Language.Spanish).Replace("status unknown", "", StringComparison.Ordinal), .. result.Attempts.Select(a => a.Step.In(Language.Spanish))];
        Assert.True(said.Length > 4, string.Join('\n', said));
        Assert.Equal([], said.SelectMany(text => EnglishOnly.In(Without(text, [failures.Path]))));
        Assert.Contains("punto interior con crossover", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_end_of_a_solve_has_a_word_in_Spanish()
    {
        foreach (SolveStatus status in Enum.GetValues<SolveStatus>()) { Assert.NotEqual(status.Told().In(Language.English), status.Told().In(Language.Spanish)); }
    }

    [Theory]
    [InlineData("facility\n", "builds.csv no tiene la columna")]
    [InlineData("facility,\"year\n", "builds.csv:1: unas comillas no se cierran")]
    public void A_table_of_a_run_that_was_changed_is_told_of_in_Spanish(string text, string said)
    {
        File.WriteAllText(_folder.File("builds.csv"), text);
        InputException refused = Assert.Throws<InputException>(() => ResultRows.Read<Veta.Analyses.Planning.BuildRow>(_folder.File("builds.csv")));
        Assert.StartsWith(said, refused.Told.In(Language.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_English_says_is_found()
    {
        Assert.NotEmpty(EnglishOnly.In("line 3: row 'a' comes twice; rename one of the two"));
        Assert.NotEmpty(EnglishOnly.In("No se puede abrir: Could not find a part of the path '/x'."));
        Assert.Empty(EnglishOnly.In("línea 3: la fila 'a' aparece dos veces; cambie el nombre de una"));
    }

    private static async Task<(int Exit, string Said)> Run(string[] arguments, CancellationToken cancellationToken)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), notes = new(CultureInfo.InvariantCulture);
        int exit = await CommandLine.Run([.. arguments, "--lang", "es"], output, notes, cancellationToken);
        return (exit, output.ToString() + notes);
    }

    // What the user wrote himself says nothing about the program.
    private static string Without(string said, IEnumerable<string> own) => own.Where(word => word.Length > 3).OrderByDescending(word => word.Length).Aggregate(said, (text, word) => text.Replace(word, "…", StringComparison.Ordinal));

    private static IEnumerable<TheoryDataRow<string, string>> Malformed(Type tests, string ending) => tests.GetMethods().SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
        .Where(data => data.Data is [string, string message] && message.StartsWith("line ", StringComparison.Ordinal)).Select(data => new TheoryDataRow<string, string>(ending, (string)data.Data[0]!));
}
