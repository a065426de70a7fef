using System.CommandLine;
using System.Globalization;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Indicators;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;

namespace Veta.Cli;

/// <summary><c>veta depend PACKAGE</c>: who depends on whom, at which stage, and how well it is hidden.</summary>
internal sealed class DependVerb : IVerb
{
    private static readonly (string Word, RiskAggregator Value)[] Aggregators = [("largest", RiskAggregator.Largest), ("either", RiskAggregator.Either), ("geometric-mean", RiskAggregator.GeometricMean)];

    private readonly Argument<string> _package = new("PACKAGE");
    private readonly Option<string[]> _importers = new("--importer") { HelpName = "REGION|BLOC", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _materials = new("--material") { HelpName = "MATERIAL", DefaultValueFactory = _ => [] };
    private readonly Option<int?> _year = new("--year") { HelpName = "YEAR" };
    private readonly Option<string[]> _against = new("--against") { HelpName = "REGION|BLOC", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _removals = new("--n-1");
    private readonly Option<string> _aggregator = new("--risk") { HelpName = "largest|either|geometric-mean", DefaultValueFactory = _ => "largest" };
    private PackageOptions _inputs = null!;
    private SolverOptions _options = null!;

    public string Name => "depend";

    public string Describe(Texts texts) => texts.DependDescription;

    public void Declare(Command command, Texts texts)
    {
        _package.Description = texts.CheckPackage;
        _importers.Description = texts.DependImporter;
        _materials.Description = texts.DependMaterial;
        _year.Description = texts.DependYear;
        _against.Description = texts.DependAgainst;
        _removals.Description = texts.DependRemovals;
        _aggregator.Description = texts.DependRisk;
        _inputs = new PackageOptions(texts);
        _options = new SolverOptions(texts);
        command.Arguments.Add(_package);
        foreach (Option option in new Option[] { _importers, _materials, _year, _against, _removals, _aggregator }) { command.Options.Add(option); }
        _inputs.AddTo(command);
        _options.AddTo(command);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string package = arguments.GetValue(_package)!, risk = arguments.GetValue(_aggregator)!;
        if (!Aggregators.Any(a => a.Word == risk)) { throw new BadInputException(Screen.Fill(screen.Texts.UnknownWord, "--risk", string.Join(", ", Aggregators.Select(a => a.Word)), risk)); }
        IReadOnlyList<string> scenarios = _inputs.Scenarios(arguments), changes = _inputs.Changes(arguments);
        using RunFolder? target = _options.OutFolder(arguments) is { } folder ? RunFolder.Open(folder) : null;
        ISolver solver = _options.Solver(arguments);
        RunInputs inputs = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, package)).Run(() => RunInputs.Read(package, scenarios, changes, cancellationToken), cancellationToken);
        SolveOptions limits = _options.Limits(arguments);
        var request = new DependRequest
        {
            Package = inputs.Package,
            Solver = solver,
            Importers = arguments.GetValue(_importers)!,
            Materials = [.. arguments.GetValue(_materials)!.Select(m => new MaterialId(m))],
            Year = arguments.GetValue(_year),
            Against = arguments.GetValue(_against)!,
            Removals = arguments.GetValue(_removals),
            Aggregator = Aggregators.First(a => a.Word == risk).Value,
            Options = limits with { Threads = 1 },
            Threads = limits.Threads > 1 ? limits.Threads : Math.Min(2, Environment.ProcessorCount),
        };
        DependResult result = new ProgressDisplay(screen, screen.Texts.Solving).Run(
            () => Answered(request, cancellationToken), cancellationToken, keeps: request.Removals);
        SolverNote.Tell(screen, solver.Log);
        return Give(result, DependAnswer.Of(result, request, inputs, scenarios, changes), inputs.Package, target, screen);
    }

    /// <summary>Prints the answer, then writes it.</summary>
    private static int Give(DependResult result, Answer answer, Package package, RunFolder? target, Screen screen)
    {
        RunDocument document = AnswerFolder.Document(answer);
        if (screen.Json) { screen.Raw(AnswerFolder.Everything(answer)); }
        else { screen.Answer(PageView.Text(DependPage.Of(result, package, PlanRunner.LanguageOf(screen)))); }
        if (target is not null)
        {
            target.Write(document);
            screen.Note(Screen.Fill(screen.Texts.PlanWritten, target.Path));
        }

        return ExitCode.Worse(ExitCode.Of(result.ModelledStatus), Unanswered.CodeOf(result.Removals.Select(r => r.State), screen));
    }

    private static DependResult Answered(DependRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return Dependence.Run(request, cancellationToken);
        }
        catch (ArgumentException refused) when (refused.ParamName == "request")
        {
            throw new BadInputException(refused.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }
}
