using System.Text.Json;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Runs;
using Veta.Cli;
using Veta.Data;
using Veta.Lp;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Cli;

/// <summary>Where verbs write: never over somebody else's files, looked at before the work, and after the answer is out.</summary>
[Trait("Category", "Property")]
public sealed class OutputTests : IDisposable
{
    // Every analysis whose answer may go into a folder, and the one other verb with such an option.
    private static readonly string[] Writers = [.. AnalysisList.All.Select(analysis => analysis.Card).Where(card => card.Folder != FolderUse.None).Select(card => card.Name), "solve"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Verbs => [.. Writers];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_verb_with_an_option_for_a_folder_is_tried_here()
    {
        // report and import write single files and into a package, upgrade writes a package, ensemble-block and worker into a folder that processes share, and serve and serve-job into the folder of a server; their own tests say so.
        string[] others = ["report", "import", "upgrade", "levers", "ensemble-block", "worker", "serve", "serve-job"], analyses = [.. AnalysisList.All.Select(analysis => analysis.Card.Name)];
        Assert.Equal(["solve"], Veta.Cli.Verbs.Create().Select(verb => verb.Name).Except([.. others, .. analyses]));
        Assert.Contains("plan", Writers);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task No_verb_writes_into_a_package(string verb)
    {
        string package = PackageCopy();
        string[] before = [.. Texts(package)];
        (int exit, string output, string notes) = await Run([.. Asked(verb, package), "--out", package]);
        Assert.Equal((ExitCode.BadInput, "", $"{package} holds a package (datapackage.json), which results would replace. Name another folder for them.\n"), (exit, output, notes));
        (exit, _, notes) = await Run([.. Asked(verb, package), "--out", package, "--lang", "es"]);
        Assert.Equal((ExitCode.BadInput, $"{package} contiene un paquete (datapackage.json) que los resultados sustituirían. Indique otra carpeta para ellos.\n"), (exit, notes));
        Assert.Equal(before, Texts(package));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task No_verb_writes_among_files_of_others_or_in_place_of_a_file(string verb)
    {
        string package = PackageCopy(), others = _folder.File("others");
        Directory.CreateDirectory(others);
        File.WriteAllText(Path.Combine(others, "thesis.tex"), "mine");
        (int exit, _, string notes) = await Run([.. Asked(verb, package), "--out", others]);
        Assert.Equal((ExitCode.BadInput, $"{others} holds files that no run wrote (thesis.tex), which results could replace. Name an empty or a new folder, or that of an earlier run.\n"), (exit, notes));
        Assert.Equal(["thesis.tex"], Directory.EnumerateFileSystemEntries(others).Select(path => Path.GetFileName(path)));
        string file = Path.Combine(others, "thesis.tex");
        (exit, _, notes) = await Run([.. Asked(verb, package), "--out", file]);
        Assert.Equal((ExitCode.BadInput, $"{file} is a file, and results need a folder. Name another folder.\n"), (exit, notes));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_blank_folder_is_refused_before_anything_is_read(string verb)
    {
        (int exit, string output, string notes) = await Run([.. Asked(verb, "no-such-package"), "--out", ""]);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.StartsWith("--out takes a value, not a blank one.\n", notes, StringComparison.Ordinal);
        (_, _, notes) = await Run([.. Asked(verb, "no-such-package"), "--out", " ", "--lang", "es"]);
        Assert.StartsWith("--out requiere un valor que no esté en blanco.\n", notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "")]
    [InlineData("plan", "x", "--scenario", "")]
    [InlineData("import", "wgi", "file.csv", "--into", "")]
    [InlineData("report", "run", "--xlsx", "")]
    [InlineData("solve", "x.lp", "--lp", "")]
    public async Task A_blank_value_is_no_fault_of_the_program_anywhere(params string[] arguments)
    {
        (int exit, _, string notes) = await Run(arguments);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("takes a value, not a blank one.", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_written_is_printed_first_and_the_machine_is_blamed()
    {
        // The folder becomes a file's while the plan is made: its lock is there, its tables are not to be.
        string package = PackageCopy(), run = _folder.File("run");
        await Run([.. Asked("plan", package), "--out", run]);
        Directory.Delete(Path.Combine(run, "inputs"), recursive: true);
        string manifest = File.ReadAllText(Path.Combine(run, "manifest.json"));
        File.WriteAllText(Path.Combine(run, "manifest.json"), manifest.Replace("\"sales.csv\"", "\"sales.csv.old\"", StringComparison.Ordinal));
        File.Delete(Path.Combine(run, "sales.csv"));
        Directory.CreateDirectory(Path.Combine(run, "sales.csv", "in-the-way"));
        (int exit, string output, string notes) = await Run([.. Asked("plan", package), "--out", run, "--json"]);
        Assert.Equal(ExitCode.Fault, exit);
        Assert.Equal("optimal", JsonDocument.Parse(output).RootElement.GetProperty("status").GetString());
        Assert.StartsWith($"The answer above is not written: {run} cannot be written: ", notes, StringComparison.Ordinal);
        Assert.EndsWith("Free space or get permission, or name another place.\n", notes, StringComparison.Ordinal);
        (exit, _, notes) = await Run(["report", run]);
        Assert.Equal((ExitCode.BadInput, $"The run in {run} is not complete: it was stopped or killed, or is being written now. Run it again.\n"), (exit, notes));
    }

    [Fact]
    public void A_figure_of_a_plan_that_is_no_number_ends_with_one_and_names_table_row_and_column()
    {
        PlanResult plan = Plan.Run(new PlanRequest { Package = PackageReader.Read(Repository.File("models/transport")) }, new Workplace { Solver = SolverCatalog.Find("highs") }, TestContext.Current.CancellationToken);
        Assert.NotEmpty(PlanAnswer.Checked(plan));
        PlanResult broken = plan with { Costs = [.. plan.Costs.Select((row, k) => k == 0 ? row with { PresentUsd = double.PositiveInfinity } : row)] };
        ResultException fault = Assert.Throws<ResultException>(() => PlanAnswer.Checked(broken));
        Assert.Matches(@"^costs, row 2 \(.+\): present_usd$", fault.Place);
        using StringWriter output = new() { NewLine = "\n" }, notes = new() { NewLine = "\n" };
        Assert.Equal(ExitCode.Fault, CommandLine.Explain(new Screen(output, notes, Veta.Words.Texts.In(Language.Spanish)), fault));
        Assert.StartsWith(fault.Place + " es inf, que no es un número", notes.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(IOException), ExitCode.Fault, "The machine refused: ")]
    [InlineData(typeof(OutOfMemoryException), ExitCode.Fault, "There is not enough memory.")]
    [InlineData(typeof(InvalidOperationException), ExitCode.Fault, "This is a fault of veta: ")]
    [InlineData(typeof(DirectoryNotFoundException), ExitCode.BadInput, "")]
    [InlineData(typeof(UnauthorizedAccessException), ExitCode.BadInput, "")]
    [InlineData(typeof(TaskCanceledException), ExitCode.Limit, "Stopped before there was an answer; nothing was written.")]
    public void Each_fault_has_its_code_and_its_sentence(Type fault, int code, string sentence)
    {
        using StringWriter output = new() { NewLine = "\n" }, notes = new() { NewLine = "\n" };
        Assert.Equal(code, CommandLine.Explain(new Screen(output, notes, Veta.Words.Texts.In(Language.English)) { Json = true }, (Exception)Activator.CreateInstance(fault)!));
        Assert.StartsWith(sentence, notes.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(JsonDocument.Parse(output.ToString()).RootElement.GetProperty("status").GetString()!);
    }

    [Fact]
    public async Task A_stop_before_an_answer_is_said_in_json_too()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using StringWriter output = new() { NewLine = "\n" }, notes = new() { NewLine = "\n" };
        int exit = await CommandLine.Run(["plan", Repository.File("models/transport"), "--out", _folder.File("run"), "--json", "--quiet", "--lang", "es"], output, notes, stop.Token);
        Assert.Equal((ExitCode.Limit, "Se detuvo antes de tener respuesta; no se escribió nada.\n"), (exit, notes.ToString()));
        Assert.Equal("stopped", JsonDocument.Parse(output.ToString()).RootElement.GetProperty("status").GetString());
        Assert.False(Directory.Exists(_folder.File("run")));
    }

    [Theory]
    [InlineData("--out", "prices.csv", "--out takes a file whose name ends in .html, .htm, not '{0}'.")]
    [InlineData("--out", "scenarios", "--out takes a file, and {0} is a folder. Name a file in it.")]
    [InlineData("--xlsx", "datapackage.json", "--xlsx takes a file whose name ends in .xlsx, not '{0}'.")]
    public async Task A_report_replaces_no_table_and_no_folder(string option, string file, string message)
    {
        string package = PackageCopy(), run = _folder.File("run"), target = Path.Combine(package, file);
        Directory.CreateDirectory(Path.Combine(package, "scenarios"));
        await Run([.. Asked("plan", package), "--out", run]);
        string[] before = [.. Texts(package)];
        (int exit, _, string notes) = await Run(["report", run, option, target]);
        Assert.Equal((ExitCode.BadInput, string.Format(System.Globalization.CultureInfo.InvariantCulture, message, target) + "\n"), (exit, notes));
        Assert.Equal(before, Texts(package));
    }

    [Fact]
    public async Task A_model_replaces_no_table_and_is_refused_before_the_solve()
    {
        string package = PackageCopy(), table = Path.Combine(package, "lanes.csv");
        (int exit, string output, string notes) = await Run([.. Asked("plan", package), "--lp", table, "--out", _folder.File("run")]);
        Assert.Equal((ExitCode.BadInput, "", $"--lp takes a file whose name ends in .lp, .mps, .lp.gz, .mps.gz, not '{table}'.\n"), (exit, output, notes));
    }

    [Fact]
    public async Task A_story_whose_root_is_not_complete_is_refused_by_report_and_its_runs_are_not()
    {
        string package = PackageCopy(), story = _folder.File("story");
        Assert.Equal(ExitCode.Answered, (await Run([.. Asked("run", package), "--out", story])).Exit);
        Assert.Contains("\"complete\": true", File.ReadAllText(Path.Combine(story, "manifest.json")), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(story, "manifest.json"), "{\"program\":\"veta\",\"complete\":false,\"parts\":{}}");
        (int exit, _, string notes) = await Run(["report", story]);
        Assert.Equal((ExitCode.BadInput, $"The run in {story} is not complete: it was stopped or killed, or is being written now. Run it again.\n"), (exit, notes));
        (exit, _, _) = await Run(["compare", Path.Combine(story, "base"), Path.Combine(story, "base")]);
        Assert.Equal(ExitCode.Answered, exit);
    }

    [Fact]
    public void A_name_of_a_package_leads_nowhere_outside_the_runs()
    {
        Assert.Equal(Path.Combine("runs", "a", "base"), RunPath.Of("a", "base"));
        Assert.Equal(Path.Combine("runs", "..-..-etc", "base"), RunPath.Of("../../etc", "base"));
        Assert.Equal(Path.Combine("runs", "unnamed", "unnamed"), RunPath.Of("..", ""));
    }

    private static string[] Asked(string verb, string package) => verb switch
    {
        "solve" => ["solve", ModelIn(package)],
        "ensemble" => ["ensemble", SpecificationIn(package)],
        "shock" => ["shock", package, "--event", "none"],
        _ => [verb, package],
    };

    private static string SpecificationIn(string package) => Path.Combine(Path.GetDirectoryName(package)!, "ensemble.yaml");

    private static string ModelIn(string package) => Path.Combine(Path.GetDirectoryName(package)!, "model.lp");

    private static async Task<(int Exit, string Output, string Notes)> Run(string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, notes = new() { NewLine = "\n" };
        int exit = await CommandLine.Run([.. arguments, "--quiet", .. arguments.Contains("--lang") ? [] : (string[])["--lang", "en"]], output, notes, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), notes.ToString());
    }

    private static IEnumerable<string> Texts(string folder) => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => path + "\n" + (File.Exists(path) ? File.ReadAllText(path) : ""));

    private string PackageCopy()
    {
        string package = _folder.File("package");
        PackageWriter.Write(PackageReader.Read(Repository.File("models/transport")), package);
        File.WriteAllText(ModelIn(package), "Minimize\n x\nSubject To\n r: x >= 1\nEnd\n");
        File.WriteAllText(SpecificationIn(package), "package: package\nanalysis: plan\nfrom-grades: true\ndesign: {kind: sobol, members: 2}\n");
        return package;
    }
}
