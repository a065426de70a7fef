using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Explaining;

/// <summary><c>explain</c>: on which rows, formula and sources a printed figure rests.</summary>
internal sealed class ExplainAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("explain", "ExplainDescription")
    {
        Package = PackageUse.None,
        Arguments = [new OptionCard("figure", OptionType.Text, "ExplainFigure") { Form = "FIGURE" }, new OptionCard("run", OptionType.Text, "CompareRun") { Form = "RUN", NamesRun = true }],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        AskedOptions asked = AskedOptions.Of(Card, request);
        string figure = asked.Required("figure"), run = asked.Required("run");
        IReadOnlyList<ExplainRow> rows = RunManifest.Read(run, _ => new Explanation(run, PackageReader.Read(Path.Combine(run, RunManifest.Inputs))).Of(figure));
        return new Answer { Analysis = Card.Name, Inputs = null, Request = request, TitleEn = Say.TitleRests(figure).In(Language.English), TitleEs = Say.TitleRests(figure).In(Language.Spanish), Tables = [ResultTable.Of(rows)] };
    }
}
