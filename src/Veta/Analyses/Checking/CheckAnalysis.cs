using System.Globalization;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Checks;

namespace Veta.Analyses.Checking;

/// <summary><c>check</c>: every finding on a package, and whether it can be used.</summary>
internal sealed class CheckAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("check", "CheckDescription")
    {
        Options = [new OptionCard("today", OptionType.Text, "CheckToday") { Form = "YYYY-MM-DD" }],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        Date? today = AskedOptions.Of(Card, request).Text("today") is { } text ? Day(text) : null;
        PackageReading reading = workplace.Packages.Reading(request.Package);
        IReadOnlyList<Finding> findings = today is { } day && reading.Package is { } package ? [.. reading.Findings, .. Overtaken.Of(package, day)] : reading.Findings;
        int errors = findings.Count(finding => finding.Severity == Severity.Error), warnings = findings.Count - errors;
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
            Tables = [ResultTable.Of(findings.Select(finding => Row(finding, workplace.Language)))],
            Lines = [.. findings.Select(finding => Remark.Of(finding.Told)), verdict],
            Document =
            [
                new SummaryField.Words("status", errors > 0 ? "errors" : "sound"),
                new SummaryField.Words("package", request.Package),
                new SummaryField.Number("errors", errors),
                new SummaryField.Number("warnings", warnings),
                new SummaryField.List("findings", [.. findings.Select(finding => Fields(finding, workplace.Language))]),
            ],
        };
    }

    private static Date Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? new Date(day) : throw new RequestException(new Remark("DayWanted", "--today", text));

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
