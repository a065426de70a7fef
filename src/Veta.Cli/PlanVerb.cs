using System.CommandLine;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary><c>veta plan PACKAGE</c>: what to build, where, when and at whose cost.</summary>
internal sealed class PlanVerb : IVerb
{
    private readonly Argument<string> _package = new("PACKAGE");
    private PackageOptions _inputs = null!;
    private SolverOptions _options = null!;

    public string Name => "plan";

    public string Describe(Texts texts) => texts.PlanDescription;

    public void Declare(Command command, Texts texts)
    {
        _package.Description = texts.CheckPackage;
        _inputs = new PackageOptions(texts);
        _options = new SolverOptions(texts);
        command.Arguments.Add(_package);
        _inputs.AddTo(command);
        _options.AddTo(command);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string package = arguments.GetValue(_package)!;
        IReadOnlyList<string> scenarios = _inputs.Scenarios(arguments), changes = _inputs.Changes(arguments);
        _options.ModelPath(arguments, screen);
        var reading = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, package));
        RunInputs inputs = reading.Run(() => RunInputs.Read(package, scenarios, changes, cancellationToken), cancellationToken);
        using RunFolder target = RunFolder.Open(_options.OutFolder(arguments) ?? RunPath.Of(inputs.Package.Info.Name, inputs.Label));
        var runner = new PlanRunner(arguments, _options, screen);
        PlannedRun planned = runner.Run(inputs, scenarios, changes, cancellationToken);
        if (screen.Json) { screen.Raw(PlanFolder.Everything(planned.Result, planned.Info)); }
        else { screen.Answer(PageView.Text(PlanPage.Of([new PlannedScenario(inputs.TitleEn, inputs.TitleEs, inputs.Package, planned.Result)], PlanRunner.LanguageOf(screen)))); }

        // The answer is out: what goes wrong from here on loses nothing of it.
        target.Write(PlanFolder.Document(planned.Result, planned.Info));
        screen.Note(Screen.Fill(screen.Texts.PlanWritten, target.Path));
        runner.WriteModel(planned);
        return ExitCode.Of(planned.Result.Status, planned.Result.HasPlan);
    }
}
