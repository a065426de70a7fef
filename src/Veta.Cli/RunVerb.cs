using System.CommandLine;
using System.Text.Json;
using Veta.Analyses.Depend;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Lp;

namespace Veta.Cli;

/// <summary><c>veta run [PACKAGE]</c>: checks a package, says on whom it depends, tries the shocks and plans the scenarios it names, and tells the whole story on one page.</summary>
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

        string root = _options.OutFolder(arguments) ?? Path.Combine("runs", package.Info.Name);
        var folders = new List<string>();
        var page = new List<PagePart>();
        var language = PlanRunner.LanguageOf(screen);
        if (package.Accounts.Count > 0) { page.AddRange(await Depend(package, folder, Added(folders, root, "depend"), arguments, screen, cancellationToken)); }
        if (package.Info.RunShocks.Count > 0) { page.AddRange(await Try(package, id => Added(folders, root, "shock-" + id), arguments, screen, cancellationToken)); }

        var plans = new List<PlannedScenario>();
        int code = ExitCode.Answered;
        IReadOnlyList<string> names = package.Info.RunScenarios;
        foreach (string[] scenarios in names.Count == 0 ? [[]] : names.Select(n => new[] { n }))
        {
            if (cancellationToken.IsCancellationRequested) { break; }
            RunInputs inputs = RunInputs.Apply(package, folder, scenarios, []);
            PlanResult result = await new PlanRunner(arguments, _options, screen) { Defaults = Limits }.Run(inputs, scenarios, [], Added(folders, root, inputs.Label), cancellationToken);
            plans.Add(new PlannedScenario(inputs.TitleEn, inputs.TitleEs, inputs.Package, result));
            code = Math.Max(code, PlanRunner.CodeOf(result));
        }

        screen.Answer(PageView.Text([.. page, .. PlanPage.Of(plans, language)]));
        screen.Document(json => Write(json, folder, root, plans));
        screen.Note(Screen.Fill(screen.Texts.PlanWritten, root));
        ReportVerb.WriteBeside(root, folders, screen);
        return code;
    }

    private static string Added(List<string> folders, string root, string name)
    {
        folders.Add(Path.Combine(root, name));
        return folders[^1];
    }

    /// <summary>Says on whom the package's importers depend, without removals, which take longer than a story may.</summary>
    private async Task<IReadOnlyList<PagePart>> Depend(Package package, string folder, string target, ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        RunInputs inputs = RunInputs.Apply(package, folder, [], []);
        var request = new DependRequest { Package = package, Solver = _options.Solver(arguments), Options = _options.Limits(arguments) with { Threads = 1 } };
        DependResult result = await new ProgressDisplay(screen, screen.Texts.Solving).Run(() => Dependence.Run(request, cancellationToken));
        AnswerFolder.Write(DependAnswer.Of(result, request, inputs, [], []), target);
        return DependPage.Brief(result, package, PlanRunner.LanguageOf(screen));
    }

    /// <summary>Tries the shocks that the package names, ranked on one table.</summary>
    private async Task<IReadOnlyList<PagePart>> Try(Package package, Func<string, string> target, ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        var request = new ShockRequest { Package = package, Solver = _options.Solver(arguments) };
        var rows = new List<CaseRow>();
        foreach (string id in package.Info.RunShocks)
        {
            ShockRequest one = request with { Events = EventCase.Parse(package, id) };
            ShockResult result = await new ProgressDisplay(screen, screen.Texts.Solving).Run(() => Shock.Run(one, cancellationToken));
            (string en, string es) = EventCase.NameOf(package, id)!.Value;
            AnswerFolder.Write(ShockAnswer.Of(result, en, es, [], [], []), target(id));
            rows.Add(ShockLibrary.RowOf(id, result));
        }

        CaseRow[] ranked = [.. rows.OrderByDescending(r => r.LossUsd).Select((r, k) => r with { Rank = k + 1 })];
        return ShockPage.Of(ranked, screen.Texts.RunShocks, request, PlanRunner.LanguageOf(screen));
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
