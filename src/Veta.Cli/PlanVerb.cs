using System.CommandLine;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Lp;

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

    public async Task<int> Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string package = arguments.GetValue(_package)!;
        IReadOnlyList<string> scenarios = _inputs.Scenarios(arguments), changes = _inputs.Changes(arguments);
        var reading = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, package));
        RunInputs inputs = await reading.Run(() => RunInputs.Read(package, scenarios, changes));
        string folder = _options.OutFolder(arguments) ?? Path.Combine("runs", inputs.Package.Info.Name, inputs.Label);
        var runner = new PlanRunner(arguments, _options, screen);
        PlanResult result = await runner.Run(inputs, scenarios, changes, folder, cancellationToken);
        if (screen.Json)
        {
            ISolver solver = _options.Solver(arguments);
            screen.Raw(PlanFolder.Everything(result, runner.InfoOf(inputs, scenarios, changes, solver, _options.Limits(arguments, PlanRequest.PlanOptions), result)));
        }
        else
        {
            screen.Answer(PageView.Text(PlanPage.Of([new PlannedScenario(inputs.TitleEn, inputs.TitleEs, inputs.Package, result)], PlanRunner.LanguageOf(screen))));
        }

        screen.Note(Screen.Fill(screen.Texts.PlanWritten, folder));
        return PlanRunner.CodeOf(result);
    }
}
