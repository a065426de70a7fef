using System.Text.Json;
using Veta.Analyses;
using Veta.Analyses.Explaining;
using Veta.Analyses.Rerunning;
using Veta.Analyses.Runs;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses;

/// <summary>A printed figure can be traced to formula, input and publisher, and a run can be repeated from its folder alone.</summary>
[Trait("Category", "Case")]
public sealed class ExplainTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-explain-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void The_worth_of_a_limit_is_explained_by_its_equations_and_by_the_row_that_sets_it()
    {
        IReadOnlyList<ExplainRow> rows = Explained("bindings.worth_usd_per_unit[supplies[us-spent-batteries].quantity_per_year,2025]", Planned("antimony"));
        Assert.StartsWith("bindings.worth_usd_per_unit[supplies[us-spent-batteries].quantity_per_year", rows[0].Place, StringComparison.Ordinal);
        Assert.Equal("USD/unit", rows[0].Unit);
        Assert.Contains(rows, r => r.Kind == "formula" && r.Value.Contains("\\le", StringComparison.Ordinal));
        ExplainRow input = rows.First(r => r.Kind == "input");
        Assert.StartsWith("supplies[us-spent-batteries", input.Place, StringComparison.Ordinal);
        Assert.Equal("3684", input.Value);
        Assert.NotNull(input.Grade);
        Assert.Contains("usgs-mcs-2026", input.Meaning!.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(input.Publisher);
    }

    [Fact]
    public void A_flow_is_explained_by_its_lane_and_a_field_of_the_summary_by_its_value()
    {
        string run = Planned();
        Assert.Contains(Explained("flows.quantity_per_year[seattle-chicago]", run), r => r.Place == "lanes[seattle-chicago].cost_usd_per_unit" && r.Value == "153");
        Assert.Equal("optimal", Assert.Single(Explained("status", run)).Value);
        Assert.Contains(Explained("cost_by_category.transport", run), r => r.Kind == "row");
    }

    [Theory]
    [InlineData("flows.speed[a]", "NoSuchColumn")]
    [InlineData("flows.quantity_per_year[nowhere]", "NoSuchRow")]
    [InlineData("tides.height[a]", "NoSuchTable")]
    [InlineData("flows.quantity_per_year[a", "BadFigure")]
    [InlineData("nothing", "NoSuchFigure")]
    public void A_figure_that_the_run_does_not_have_is_refused_with_what_it_has(string figure, string key)
    {
        string run = Planned();
        Assert.Equal(key, Assert.Throws<RequestException>(() => Explained(figure, run)).Remark.Key);
    }

    [Fact]
    public void A_run_that_is_repeated_from_its_folder_makes_the_same_bytes()
    {
        Answer again = Repeated(Planned());
        Assert.Equal(AnswerState.Answered, again.State);
        Assert.All(again.Tables.Single().Rows.Cast<RerunRow>(), row => Assert.Equal(RerunState.Same, row.State));
        Assert.Contains(again.Figures, f => f is ("tables_same", 16));
    }

    [Fact]
    public void A_run_whose_inputs_were_changed_is_not_repeated_and_one_that_answers_otherwise_is_told_table_by_table()
    {
        string run = Planned(), lanes = Path.Combine(run, "inputs", "lanes.csv");
        string kept = File.ReadAllText(lanes);
        File.WriteAllText(lanes, kept.Replace("153", "163", StringComparison.Ordinal));
        Assert.Equal(RunFolderFault.Changed, Assert.Throws<RunFolderException>(() => Repeated(run)).Fault);
        File.WriteAllText(lanes, kept);

        // A table that another version made differently, with a manifest that says so.
        string flows = Path.Combine(run, "flows.csv"), manifest = Path.Combine(run, RunManifest.FileName);
        string before = RunManifest.HashOf(flows);
        File.AppendAllText(flows, "more\n");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(before, RunManifest.HashOf(flows), StringComparison.Ordinal));
        Answer again = Repeated(run);
        Assert.Equal(AnswerState.Fault, again.State);
        RerunRow row = Assert.Single(again.Tables.Single().Rows.Cast<RerunRow>(), r => r.State == RerunState.Differs);
        Assert.Equal(("flows", row.RowsNow + 1, row.RowsNow + 2), (row.Table, row.RowsBefore, row.FirstLine));
    }

    [Fact]
    public void A_run_that_keeps_no_request_says_so()
    {
        string run = Planned(), manifest = Path.Combine(run, RunManifest.FileName);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(manifest));
        Assert.Equal("plan", json.RootElement.GetProperty("request").GetProperty("analysis").GetString());
        Assert.Equal(64, json.RootElement.GetProperty("request_sha256").GetString()!.Length);
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"request\"", "\"asked\"", StringComparison.Ordinal));
        Assert.Equal("NoRequestKept", Assert.Throws<RequestException>(() => Repeated(run)).Remark.Key);
    }

    private static IReadOnlyList<ExplainRow> Explained(string figure, string run) =>
        [.. AnalysisList.Find("explain").Run(new RunRequest { Analysis = "explain" }.With("figure", figure).With("run", run), SampleRequests.Place(1), TestContext.Current.CancellationToken).Tables.Single().Rows.Cast<ExplainRow>()];

    private static Answer Repeated(string run) => AnalysisList.Find("rerun").Run(new RunRequest { Analysis = "rerun" }.With("manifest", run), SampleRequests.Place(2), TestContext.Current.CancellationToken);

    private string Planned(string package = "transport")
    {
        string run = Path.Combine(_folder, "run");
        var request = new RunRequest { Analysis = "plan", Package = Repository.File("models/" + package) };
        AnswerFolder.Write(AnalysisList.Find("plan").Run(request, SampleRequests.Place(1), TestContext.Current.CancellationToken), run);
        return run;
    }
}
