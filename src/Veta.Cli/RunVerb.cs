using System.CommandLine;
using Veta.Analyses.Depend;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
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

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string folder = arguments.GetValue(_package) ?? ReferencePackage.Folder();
        _options.ModelPath(arguments, screen);
        var reading = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, folder));
        PackageReading checkedPackage = reading.Run(() => PackageReader.TryRead(folder), cancellationToken);
        Package package = checkedPackage.Package ?? throw new PackageException("The package " + folder, checkedPackage.Findings);
        int warnings = checkedPackage.Findings.Count(f => f.Severity == Severity.Warning);
        screen.Note(Screen.Fill(screen.Texts.CheckPassed, folder, warnings));
        RunInputs[] plans = [.. (package.Info.RunScenarios is { Count: > 0 } names ? names.Select(n => new[] { n }) : [[]]).Select(scenarios => RunInputs.Apply(package, folder, scenarios, [], cancellationToken))];
        string[] shocks = [.. package.Info.RunShocks];
        string[] runs = [.. package.Accounts.Count > 0 ? (string[])["depend"] : [], .. shocks.Select(ShockFolder), .. plans.Select(p => p.Label)];
        using RunStory story = RunStory.Open(_options.OutFolder(arguments) ?? RunPath.Of(package.Info.Name), runs);
        var telling = new StoryTelling(story, runs, screen, cancellationToken);
        bool named = package.Info.RunScenarios.Count > 0;
        PlanAhead[] ahead = PlanAhead.Start(plans, named, new PlanRunner(arguments, _options, screen) { Defaults = Limits }, screen, cancellationToken);
        if (package.Accounts.Count > 0) { telling.Do("depend", () => Depend(package, folder, telling, arguments, screen, cancellationToken)); }
        if (shocks.Length > 0) { Try(package, telling, arguments, screen, cancellationToken); }
        foreach (PlanAhead plan in ahead) { telling.Do(plan.Inputs.Label, () => Plan(plan, telling, arguments, screen, cancellationToken)); }
        return telling.Give(folder);
    }

    private static string ShockFolder(string id) => "shock-" + id;

    private void Plan(PlanAhead plan, StoryTelling telling, ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        PlannedRun planned = plan.Wait(cancellationToken);
        SolverNote.Tell(screen, planned.Info.Solver.Log);
        RunInputs inputs = plan.Inputs;
        telling.Add(inputs.Label, PlanFolder.Document(planned.Result, planned.Info));
        telling.Plans.Add(new PlannedScenario(inputs.TitleEn, inputs.TitleEs, inputs.Package, planned.Result));
        telling.Count(ExitCode.Of(planned.Result.Status, planned.Result.HasPlan));
        new PlanRunner(arguments, _options, screen).WriteModel(planned);
    }

    /// <summary>Says on whom the package's importers depend, without removals, which take longer than a story may.</summary>
    private void Depend(Package package, string folder, StoryTelling telling, ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        RunInputs inputs = RunInputs.Apply(package, folder, [], [], cancellationToken);
        var request = new DependRequest { Package = package, Solver = _options.Solver(arguments), Options = _options.Limits(arguments) with { Threads = 1 } };
        DependResult result = new ProgressDisplay(screen, screen.Texts.Solving).Run(() => Dependence.Run(request, cancellationToken), cancellationToken);
        if (result.ModelledStatus == SolveStatus.Cancelled) { throw new OperationCanceledException(cancellationToken); }
        SolverNote.Tell(screen, request.Solver.Log);
        telling.Add("depend", AnswerFolder.Document(DependAnswer.Of(result, request, inputs, [], [])));
        telling.Page.AddRange(DependPage.Brief(result, package, PlanRunner.LanguageOf(screen)));
    }

    /// <summary>Tries the shocks that the package names, ranked on one table. One that fails takes no other with it.</summary>
    private void Try(Package package, StoryTelling telling, ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        var request = new ShockRequest { Package = package, Solver = _options.Solver(arguments) };
        foreach (string id in package.Info.RunShocks)
        {
            (CaseRow row, Answer? answer) = ShockLibrary.Try(id, () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                RetryingSolver solver = _options.Solver(arguments);
                ShockRequest one = request with { Solver = solver, Events = EventCase.Parse(package, id) };
                ShockResult result = new ProgressDisplay(screen, screen.Texts.Solving).Run(() => Shock.Run(one, cancellationToken), cancellationToken);
                (string en, string es) = EventCase.NameOf(package, id)!.Value;
                Answer made = ShockAnswer.Of(result, en, es, [], [], []);
                AnswerFolder.Check(made);
                SolverNote.Tell(screen, solver.Log);
                return (ShockLibrary.RowOf(id, result), made);
            });
            telling.Shocks.Add(row);
            if (answer is not null) { telling.Add(ShockFolder(id), AnswerFolder.Document(answer)); }
        }

        IReadOnlyList<CaseRow> ranked = ShockLibrary.Ranked(telling.Shocks, row => row, (_, row) => row);
        if (ranked.Any(row => row.State != RowState.NotDone)) { telling.Page.AddRange(ShockPage.Of(ranked, screen.Texts.RunShocks, request, PlanRunner.LanguageOf(screen))); }
    }
}
