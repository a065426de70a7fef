using Veta.Analyses.Depend.Indicators;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Depend;

/// <summary><c>depend</c>: who depends on whom, at which stage, and how well it is hidden.</summary>
internal sealed class DependAnalysis : IAnalysis, ISampled
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("depend", "DependDescription")
    {
        TakesChanges = true,
        Solves = true,
        KeepsParts = true,
        Folder = FolderUse.Named,
        Options =
        [
            new OptionCard("importer", OptionType.Text, "DependImporter") { Form = "REGION|BLOC", Several = true },
            new OptionCard("material", OptionType.Text, "DependMaterial") { Form = "MATERIAL", Several = true },
            new OptionCard("year", OptionType.Whole, "DependYear") { Form = "YEAR" },
            PlannedInputs.Card,
            new OptionCard("against", OptionType.Text, "DependAgainst") { Form = "REGION|BLOC", Several = true },
            new OptionCard("n-1", OptionType.Flag, "DependRemovals"),
            new OptionCard("sensitivity", OptionType.Flag, "DependSensitivity"),
            SensitivityOptions.FiguresTogether,
            HeadlineReadings.Option,
            new OptionCard("risk", OptionType.Word, "DependRisk") { Words = EnumWords.Of(typeof(RiskAggregator)), Default = "largest" },
        ],
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> SampledOptions { get; } = ["importer", "material", "year", PlannedInputs.PlanName, "against", "n-1", "risk"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Measures => DependHeadlines.Names;

    /// <inheritdoc/>
    public ISampledQuestion Question(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        Package package = PlannedInputs.Of(asked, request, workplace, cancellationToken).Inputs.Package;
        return new DependQuestion(RequestOf(asked, package), workplace.Untold with { Phase = null, Progress = null });
    }

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        int? figures = SensitivityOptions.Of(asked);
        RunInputs inputs = PlannedInputs.Of(asked, request, workplace, cancellationToken).Inputs;
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, "depend", []) { Request = request, Size = SizeOf(asked, inputs.Package, 1 + (2 * (figures ?? 0)) + (asked.Text(HeadlineReadings.Option.Name) == HeadlineReadings.All ? 3 : 0)).SharedBy(workplace.Workers.Count) });
        DependRequest depend = RequestOf(asked, inputs.Package);
        PlanResult? plan = null;
        DependResult result = Answered(depend, workplace, made => plan = made, cancellationToken);
        HeadlineFindings? told = figures is { } most && result.ModelledStatus == SolveStatus.Optimal ? DependFindings.RangesOf(result, inputs.Package, DependRanges.Of(result, depend, plan!, most, workplace, cancellationToken)) : null;
        ReadingFindings? read = HeadlineReadings.Asked(asked, inputs.Package) && result.ModelledStatus == SolveStatus.Optimal ? DependFindings.ReadingsOf(result, inputs.Package, DependRanges.ReadingsOf(result, depend, workplace, cancellationToken)) : null;
        return DependAnswer.Of(result, depend, inputs, workplace, told, read) with
        {
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            Page = AnswerPages.Of(language => [.. DependPage.Of(result, inputs.Package, language, told), .. ReadingPage.Of(read, language)]),
        };
    }

    private static DependRequest RequestOf(AskedOptions asked, Package package) => new()
    {
        Package = HeadlineReadings.In(asked, package),
        Importers = asked.Texts("importer"),
        Materials = [.. asked.Texts("material").Select(m => new MaterialId(m))],
        Year = asked.Whole("year"),
        Against = asked.Texts("against"),
        Removals = asked.Flag("n-1"),
        Aggregator = asked.Word<RiskAggregator>("risk"),
        Limits = asked.Limits,
    };

    /// <summary>The year of one answer is quick; with ranges it is solved often.</summary>
    private static WorkSize SizeOf(AskedOptions asked, Package package, int answers)
    {
        WorkSize size = answers > 1 ? WorkSize.OfMonths(package, 12 * answers) : WorkSize.None;
        return asked.Flag("n-1") ? Enumerable.Repeat(WorkSize.OfRemovals(package), answers).Aggregate(size, (sum, each) => sum + each) : size;
    }

    private static DependResult Answered(DependRequest request, Workplace workplace, Action<PlanResult> told, CancellationToken cancellationToken)
    {
        try
        {
            return Dependence.Run(request, workplace, told, cancellationToken);
        }
        catch (InputException refused)
        {
            throw new RequestException(refused);
        }
    }
}
