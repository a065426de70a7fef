using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Checking;

/// <summary><c>check</c>: every finding on a package, and whether it can be used.</summary>
internal sealed class CheckAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("check", "CheckDescription");

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        _ = AskedOptions.Of(Card, request);
        PackageReading reading = workplace.Packages.Reading(request.Package);
        int errors = reading.Findings.Count(finding => finding.Severity == Severity.Error), warnings = reading.Findings.Count - errors;
        var verdict = Remark.Of(errors > 0 ? Say.CheckFailed(request.Package, Say.CountErrors(errors), Say.CountWarnings(warnings)) : Say.CheckPassed(request.Package, Say.CountWarnings(warnings)));
        return new Answer
        {
            Analysis = Card.Name,
            Inputs = null,
            Request = request,
            TitleEn = "Check",
            TitleEs = "Revisión",
            State = errors > 0 ? AnswerState.BadInput : AnswerState.Answered,
            Figures = [("errors", errors), ("warnings", warnings)],
            Tables = [ResultTable.Of(reading.Findings.Select(finding => Row(finding, workplace.Language)))],
            Lines = [.. reading.Findings.Select(finding => Remark.Of(finding.Told)), verdict],
            Document =
            [
                new SummaryField.Words("status", errors > 0 ? "errors" : "sound"),
                new SummaryField.Words("package", request.Package),
                new SummaryField.Number("errors", errors),
                new SummaryField.Number("warnings", warnings),
                new SummaryField.List("findings", [.. reading.Findings.Select(finding => Fields(finding, workplace.Language))]),
            ],
        };
    }

    private static CheckRow Row(Finding finding, Language language) => new()
    {
        Severity = finding.Severity, Check = finding.Check, Place = finding.Place, File = finding.File, Line = finding.Line, Value = finding.Value, Message = finding.Problem.In(language), NextStep = finding.Advice.In(language),
    };

    private static IReadOnlyList<SummaryField> Fields(Finding finding, Language language)
    {
        (string Name, string? Text)[] place = [("table", finding.Table), ("row", finding.Row), ("column", finding.Column), ("value", finding.Value)];
        return
        [
            new SummaryField.Words("severity", finding.Severity == Severity.Error ? "error" : "warning"),
            new SummaryField.Words("check", finding.Check),
            new SummaryField.Words("place", finding.Place),
            .. finding.File is null ? (SummaryField[])[] : [new SummaryField.Words("file", finding.File)],
            .. finding.Line is { } line ? (SummaryField[])[new SummaryField.Number("line", line)] : [],
            .. place.Where(p => p.Text is not null).Select(p => new SummaryField.Words(p.Name, p.Text)),
            new SummaryField.Words("message", finding.Problem.In(language)),
            new SummaryField.Words("next_step", finding.Advice.In(language)),
        ];
    }
}
