using System.CommandLine;
using System.Text.Json;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;

namespace Veta.Cli;

/// <summary><c>veta run [PACKAGE]</c>: checks a package, plans the scenarios it names, and tells the whole story on one page.</summary>
internal sealed class RunVerb : IVerb
{
    // Scenarios are told apart by their difference, which may be a thousandth of the total: a search must come nearer to the least cost than for a plan alone.
    private static readonly SolveOptions Limits = PlanRequest.PlanOptions with { RelativeGap = 1e-5 };

    private readonly Argument<string?> _package = new("PACKAGE") { Arity = ArgumentArity.ZeroOrOne };
    private SolverOptions _options = null!;

    public string Name => "run";

    public string Describe(Texts texts) => texts.RunDescription;

    public void Declare(Command command, Texts texts)
    {
        _package.Description = texts.RunPackage;
        _options = new SolverOptions(texts);
        command.Arguments.Add(_package);
        _options.AddTo(command);
    }

    public async Task<int> Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string folder = arguments.GetValue(_package) ?? ReferencePackage();
        var reading = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, folder));
        PackageReading checkedPackage = await reading.Run(() => PackageReader.TryRead(folder));
        Package package = checkedPackage.Package ?? throw new PackageException("The package " + folder, checkedPackage.Findings);
        int warnings = checkedPackage.Findings.Count(f => f.Severity == Severity.Warning);
        screen.Note(Screen.Fill(screen.Texts.CheckPassed, folder, warnings));

        IReadOnlyList<string> names = package.Info.RunScenarios;
        var plans = new List<PlannedScenario>();
        string root = _options.OutFolder(arguments) ?? Path.Combine("runs", package.Info.Name);
        var folders = new List<string>();
        int code = ExitCode.Answered;
        foreach (string[] scenarios in names.Count == 0 ? [[]] : names.Select(n => new[] { n }))
        {
            RunInputs inputs = RunInputs.Apply(package, folder, scenarios, []);
            PlanResult result = await new PlanRunner(arguments, _options, screen) { Defaults = Limits }.Run(inputs, scenarios, [], Path.Combine(root, inputs.Label), cancellationToken);
            folders.Add(Path.Combine(root, inputs.Label));
            plans.Add(new PlannedScenario(inputs.TitleEn, inputs.TitleEs, inputs.Package, result));
            code = Math.Max(code, PlanRunner.CodeOf(result));
            if (cancellationToken.IsCancellationRequested) { break; }
        }

        screen.Answer(PageView.Text(PlanPage.Of(plans, PlanRunner.LanguageOf(screen))));
        screen.Document(json => Write(json, folder, root, plans));
        screen.Note(Screen.Fill(screen.Texts.PlanWritten, root));
        ReportVerb.WriteBeside(root, folders, screen);
        return code;
    }

    private static void Write(Utf8JsonWriter json, string folder, string root, List<PlannedScenario> plans)
    {
        json.WriteString("package", folder);
        json.WriteString("folder", root);
        json.WriteStartArray("plans");
        foreach (PlannedScenario plan in plans)
        {
            json.WriteStartObject();
            json.WriteString("title_en", plan.TitleEn);
            json.WriteString("title_es", plan.TitleEs);
            json.WriteString("status", plan.Result.Status.ToString());
            if (plan.Result.HasPlan) { json.WriteNumber("objective_usd", plan.Result.ObjectiveUsd); }
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The package that is run when none is named: beside the working folder, or beside the program's sources.</summary>
    private static string ReferencePackage()
    {
        string inPlace = Path.Combine("models", "north-america");
        return Directory.Exists(inPlace) || Environment.GetEnvironmentVariable("VETA_HOME") is not { Length: > 0 } home ? inPlace : Path.Combine(home, inPlace);
    }
}
