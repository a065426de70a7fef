using System.IO.Compression;
using System.Text.Json;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Report;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Report;

/// <summary>Terminal, JSON and report say the same of a run, word by word.</summary>
public sealed class OneVoiceTests
{
    [Theory]
    [InlineData(Language.English, "sentence_en")]
    [InlineData(Language.Spanish, "sentence_es")]
    public void A_plan_says_the_same_in_terminal_json_and_report(Language language, string column)
    {
        Package package = PackageReader.Read(Repository.File("models/transport"));
        var workplace = new Workplace { Solver = SolverCatalog.Find("highs") };
        var request = new PlanRequest { Package = package };
        PlanResult result = Plan.Run(request, workplace, TestContext.Current.CancellationToken);
        Answer answer = PlanAnswer.Of(result, request, new RunInputs(package, "base", "base", "base"), workplace);
        string[] rows = [.. FindingRow.Of(PlanFindings.Of(result)).Select(row => row.In(language))];

        string[] terminal = [.. PlanPage.Of([new PlannedScenario("base", "base", package, result)], language).OfType<PagePart.Paragraph>().Select(p => p.Text)];
        Assert.NotEmpty(rows);
        Assert.Equal(rows, terminal.Where(rows.Contains));

        using var json = JsonDocument.Parse(AnswerFolder.Everything(answer));
        Assert.Equal(rows, json.RootElement.GetProperty("tables").GetProperty("findings").EnumerateArray().Select(row => row.GetProperty(column).GetString()));

        using var folder = new TemporaryFolder();
        AnswerFolder.Write(answer, folder.Path);
        Assert.Equal(rows, ReportSentences(ReportRun.Read(folder.Path), column));
    }

    [Fact]
    public void Every_place_of_a_figure_in_a_sentence_holds_a_figure()
    {
        Package package = PackageReader.Read(Repository.File("models/transport"));
        PlanResult result = Plan.Run(new PlanRequest { Package = package }, new Workplace { Solver = SolverCatalog.Find("highs") }, TestContext.Current.CancellationToken);
        foreach (FindingRow row in FindingRow.Of(PlanFindings.Of(result)).Where(row => row.References.Length > 0))
        {
            using var places = JsonDocument.Parse(row.References);
            foreach (JsonElement figure in places.RootElement.EnumerateArray())
            {
                foreach ((string name, string sentence) in ((string, string)[])[("en", row.SentenceEn), ("es", row.SentenceEs)])
                {
                    string text = sentence.Substring(figure.GetProperty(name)[0].GetInt32(), figure.GetProperty(name)[1].GetInt32());
                    Assert.Matches("^-?[0-9]", text);
                }
            }
        }
    }

    private static string?[] ReportSentences(ReportRun run, string column)
    {
        using var packed = new GZipStream(new MemoryStream(new ReportData([run]).Compressed()), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        JsonElement[] lines = [.. reader.ReadToEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
        int place = lines[0].GetProperty("runs")[0].GetProperty("tables").GetProperty("findings").GetInt32();
        JsonElement cells = lines[1 + place].GetProperty("columns").GetProperty(column);
        return [.. Enumerable.Range(0, lines[1 + place].GetProperty("rows").GetInt32()).Select(row => HtmlReportTests.Cell(cells, row))];
    }
}
