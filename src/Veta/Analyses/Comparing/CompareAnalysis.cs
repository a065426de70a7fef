using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Comparing;

/// <summary><c>compare</c>: what changed between two runs, inputs and results.</summary>
internal sealed class CompareAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("compare", "CompareDescription")
    {
        Package = PackageUse.None,
        Arguments = [new OptionCard("run", OptionType.Text, "CompareRun") { Form = "RUN", NamesRun = true }, new OptionCard("run2", OptionType.Text, "CompareRun") { Form = "RUN2", NamesRun = true }],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        AskedOptions asked = AskedOptions.Of(Card, request);
        string before = asked.Required("run"), after = asked.Required("run2");
        Comparison comparison = Comparison.Of(before, after);
        ShockPair? pair = ShockPair.Of(before, after);
        return new Answer
        {
            Analysis = Card.Name,
            Inputs = null,
            Request = request,
            TitleEn = Say.TitleChanged.In(Language.English),
            TitleEs = Say.TitleChanged.In(Language.Spanish),
            Figures = [("inputs_changed", comparison.Inputs.Count), ("figures_changed", comparison.Figures.Count), ("cells_changed", comparison.Tables.Count)],
            Tables = pair is { } shocks ? [ResultTable.Of(Rows(comparison)), ResultTable.Of(shocks.Changes), ResultTable.Of(FindingRow.Of(shocks.Findings))] : [ResultTable.Of(Rows(comparison))],
            Page = AnswerPages.Of(language => ComparePage.Of(comparison, language, pair)),
            Document = Document(comparison, pair),
            Result = comparison,
        };
    }

    private static IEnumerable<ChangeRow> Rows(Comparison comparison) =>
    [
        .. comparison.Asked.Select(c => new ChangeRow { Kind = "asked", Place = c.Name, Before = c.Before, After = c.After }),
        .. comparison.Inputs.Select(c => new ChangeRow { Kind = "input", Place = $"{c.Table}[{c.Row}]" + (c.Column is null ? "" : "." + c.Column), Before = c.Before, After = c.After }),
        .. comparison.Figures.Select(c => new ChangeRow { Kind = "figure", Place = c.Name, Before = Text(c.Before), After = Text(c.After) }),
        .. comparison.Tables.Select(c => new ChangeRow { Kind = "result", Place = $"{c.Table}[{c.Key}]", Before = Text(c.Before), After = Text(c.After) }),
    ];

    private static SummaryField[] Document(Comparison comparison, ShockPair? pair) =>
    [
        new SummaryField.List("asked", [.. comparison.Asked.Select(c => (IReadOnlyList<SummaryField>)
            [new SummaryField.Words("name", c.Name), new SummaryField.Words("before", c.Before), new SummaryField.Words("after", c.After)])]),
        new SummaryField.List("inputs", [.. comparison.Inputs.Select(c => (IReadOnlyList<SummaryField>)
        [
            new SummaryField.Words("table", c.Table), new SummaryField.Words("row", c.Row), new SummaryField.Words("column", c.Column), new SummaryField.Words("before", c.Before), new SummaryField.Words("after", c.After),
        ])]),
        new SummaryField.List("figures", [.. comparison.Figures.Select(c => (IReadOnlyList<SummaryField>)
            [new SummaryField.Words("name", c.Name), new SummaryField.Number("before", c.Before), new SummaryField.Number("after", c.After)])]),
        new SummaryField.List("tables", [.. comparison.Tables.Select(c => (IReadOnlyList<SummaryField>)
            [new SummaryField.Words("table", c.Table), new SummaryField.Words("row", c.Key), new SummaryField.Number("before", c.Before), new SummaryField.Number("after", c.After)])]),
        .. pair is { } shocks ? (SummaryField[])[Outcomes(shocks)] : [],
    ];

    private static SummaryField.List Outcomes(ShockPair shocks) => new("outcomes", [.. shocks.Changes.Select(c => (IReadOnlyList<SummaryField>)
    [
        new SummaryField.Words("place", c.Place), new SummaryField.Words("measure", EnumWords.Of(c.Measure)), new SummaryField.Words("unit", c.Unit), new SummaryField.Number("before", c.Before), new SummaryField.Number("after", c.After),
        new SummaryField.Number("change", c.Change), new SummaryField.Number("tolerance", c.Tolerance), new SummaryField.Words("differs", c.Differs ? "true" : "false"),
    ])]);

    private static string? Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
