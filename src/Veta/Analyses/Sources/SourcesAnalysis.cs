using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Sources;

/// <summary><c>sources</c>: on what the figures, the capacity and the cost of a package rest.</summary>
internal sealed class SourcesAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("sources", "SourcesDescription")
    {
        Options = [new OptionCard("run", OptionType.Text, "SourcesRun") { Form = "FOLDER", NamesRun = true }, new OptionCard("region", OptionType.Text, "SourcesRegion") { Form = "REGION" }],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        SourceReport report = asked.Text("run") is { } run ? SourceReport.OfRun(run) : SourceReport.Of(workplace.Packages.Package(request.Package));
        RegionId? region = Region(asked, report.Places);
        return new Answer
        {
            Analysis = Card.Name,
            Inputs = null,
            Request = request,
            TitleEn = "Sources",
            TitleEs = "Fuentes",
            Figures = [("figures", report.Summary.Figures)],
            Tables = [ResultTable.Of(Enum.GetValues<Grade>().Select(grade => Row(report, grade))), ResultTable.Of(report.Sources.Select(Row)), ResultTable.Of(report.HomeTrade.Rows()), ResultTable.Of(report.FreeCapacity.Rows), ResultTable.Of(report.Places.Facts(region).Select(Row))],
            Page = AnswerPages.Of(language => SourcesPage.Of(report, language, region)),
            Document = Document(request.Package, report),
            Result = report,
        };
    }

    /// <summary>The place that was asked for; none when none was.</summary>
    /// <exception cref="RequestException">The package has no such region.</exception>
    private static RegionId? Region(AskedOptions asked, KnownOfPlaces places)
    {
        if (asked.Text("region") is not { } text) { return null; }
        return places.Has(new RegionId(text)) ? new RegionId(text) : throw new RequestException(new Remark("UnknownWord", "--region", string.Join(", ", places.Places.Select(r => r.Id)), text));
    }

    private static PlaceFactRow Row(RegionalFact fact) => new() { Region = fact.Region, Fact = fact.Fact, Year = fact.Year.Value, ValueUnits = fact.ValueUnits, Unit = fact.Unit, Source = fact.Source };

    private static GradeRow Row(SourceReport report, Grade grade) => new()
    {
        Grade = grade, Figures = report.Summary.FiguresByGrade[grade], ShareOfFigures = report.Summary.ShareOf(grade), ShareOfCapacity = report.CapacityByGrade[grade], ShareOfCost = report.CostByGrade[grade],
    };

    private static SourceUseRow Row(SourceUse use) => new()
    {
        Id = use.Source.Id, Title = use.Source.Title, Publisher = use.Source.Publisher, Year = use.Source.Year, Grade = use.Source.Grade, Rows = use.Rows, Figures = use.Figures,
    };

    private static SummaryField[] Document(string package, SourceReport report) =>
    [
        new SummaryField.Words("package", package),
        new SummaryField.Number("figures", report.Summary.Figures),
        new SummaryField.Words("cost_basis", report.CostIsOfPlan ? "plan" : "full_capacity"),
        new SummaryField.List("grades", [.. Enum.GetValues<Grade>().Select(grade => (IReadOnlyList<SummaryField>)
        [
            new SummaryField.Words("grade", grade.ToString()),
            new SummaryField.Number("figures", report.Summary.FiguresByGrade[grade]),
            new SummaryField.Number("share_of_figures", report.Summary.ShareOf(grade)),
            new SummaryField.Number("share_of_capacity", report.CapacityByGrade[grade]),
            new SummaryField.Number("share_of_cost", report.CostByGrade[grade]),
        ])]),
        new SummaryField.Words("oldest", report.Summary.Oldest?.Id.Value),
        new SummaryField.List("sources", [.. report.Sources.Select(use => (IReadOnlyList<SummaryField>)
        [
            new SummaryField.Words("id", use.Source.Id.Value),
            new SummaryField.Words("title", use.Source.Title),
            new SummaryField.Words("publisher", use.Source.Publisher),
            .. use.Source.Year is { } year ? (SummaryField[])[new SummaryField.Number("year", year)] : [],
            new SummaryField.Words("grade", use.Source.Grade.ToString()),
            new SummaryField.Number("rows", use.Rows),
            new SummaryField.Number("figures", use.Figures),
        ])]),
        new SummaryField.Texts("unused", [.. report.Unused.Select(id => id.Value)]),
    ];
}
