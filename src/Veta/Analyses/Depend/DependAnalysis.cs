using Veta.Analyses.Depend.Indicators;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary><c>depend</c>: who depends on whom, at which stage, and how well it is hidden.</summary>
internal sealed class DependAnalysis : IAnalysis
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
            new OptionCard("risk", OptionType.Word, "DependRisk") { Words = EnumWords.Of(typeof(RiskAggregator)), Default = "largest" },
        ],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        RunInputs inputs = PlannedInputs.Of(asked, request, workplace, cancellationToken).Inputs;
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, "depend", []) { Request = request, Size = asked.Flag("n-1") ? WorkSize.OfRemovals(inputs.Package).SharedBy(workplace.Workers.Count) : WorkSize.None });
        var depend = new DependRequest
        {
            Package = inputs.Package,
            Importers = asked.Texts("importer"),
            Materials = [.. asked.Texts("material").Select(m => new MaterialId(m))],
            Year = asked.Whole("year"),
            Against = asked.Texts("against"),
            Removals = asked.Flag("n-1"),
            Aggregator = asked.Word<RiskAggregator>("risk"),
            Limits = asked.Limits,
        };
        DependResult result = Answered(depend, workplace, cancellationToken);
        return DependAnswer.Of(result, depend, inputs, workplace) with
        {
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            Page = AnswerPages.Of(language => DependPage.Of(result, inputs.Package, language)),
        };
    }

    private static DependResult Answered(DependRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        try
        {
            return Dependence.Run(request, workplace, cancellationToken);
        }
        catch (InputException refused)
        {
            throw new RequestException(refused);
        }
    }
}
