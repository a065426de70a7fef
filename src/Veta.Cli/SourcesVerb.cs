using System.CommandLine;
using System.Text.Json;
using Veta.Analyses.Pages;
using Veta.Analyses.Sources;
using Veta.Data;

namespace Veta.Cli;

/// <summary><c>veta sources PACKAGE</c>: on what the figures, the capacity and the cost of a package rest.</summary>
internal sealed class SourcesVerb : IVerb
{
    private readonly Argument<string> _package = new("PACKAGE");
    private readonly Option<string?> _run = new("--run") { HelpName = "FOLDER" };

    public string Name => "sources";

    public string Describe(Texts texts) => texts.SourcesDescription;

    public void Declare(Command command, Texts texts)
    {
        _package.Description = texts.CheckPackage;
        _run.Description = texts.SourcesRun;
        command.Arguments.Add(_package);
        command.Options.Add(_run);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string folder = arguments.GetValue(_package)!;
        string? run = arguments.GetValue(_run);
        var display = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, run ?? folder));
        SourceReport report = display.Run(() => run is null ? SourceReport.Of(PackageReader.Read(folder)) : SourceReport.OfRun(run), cancellationToken);
        screen.Answer(PageView.Text(SourcesPage.Of(report, PlanRunner.LanguageOf(screen))));
        screen.Document(json => Write(json, folder, report));
        return ExitCode.Answered;
    }

    private static void Write(Utf8JsonWriter json, string folder, SourceReport report)
    {
        json.WriteString("package", folder);
        json.WriteNumber("figures", report.Summary.Figures);
        json.WriteString("cost_basis", report.CostIsOfPlan ? "plan" : "full_capacity");
        json.WriteStartArray("grades");
        foreach (Grade grade in Enum.GetValues<Grade>())
        {
            json.WriteStartObject();
            json.WriteString("grade", grade.ToString());
            json.WriteNumber("figures", report.Summary.FiguresByGrade[grade]);
            json.WriteNumber("share_of_figures", report.Summary.ShareOf(grade));
            json.WriteNumber("share_of_capacity", report.CapacityByGrade[grade]);
            json.WriteNumber("share_of_cost", report.CostByGrade[grade]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("oldest", report.Summary.Oldest?.Id.Value);
        json.WriteStartArray("sources");
        foreach (SourceUse use in report.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id", use.Source.Id.Value);
            json.WriteString("title", use.Source.Title);
            json.WriteString("publisher", use.Source.Publisher);
            if (use.Source.Year is { } year) { json.WriteNumber("year", year); }
            json.WriteString("grade", use.Source.Grade.ToString());
            json.WriteNumber("rows", use.Rows);
            json.WriteNumber("figures", use.Figures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unused");
        foreach (SourceId id in report.Unused) { json.WriteStringValue(id.Value); }
        json.WriteEndArray();
    }
}
