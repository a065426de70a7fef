using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Rerunning;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Data.Writing;
using Veta.Tests.Analyses.Shock;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>Questions about the year of a plan: of a run, of a scenario, again from the folder of the answer, and those that cannot be asked.</summary>
[Trait("Category", "Property")]
public sealed class PlannedQuestionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-planned-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void A_shock_on_the_year_of_a_plan_is_the_same_by_run_and_by_scenario_and_loses_less_than_without()
    {
        RunRequest ask = Shock();
        Answer byScenario = Ask(ask.With("plan", "base")), byRun = Ask(ask.With("plan", Planned()));
        Assert.Equal(Loss(byScenario), Loss(byRun));
        Assert.InRange(Loss(byScenario), 0, 0.9 * Loss(Ask(ask)));
        Assert.Equal(Loss(Ask(ask)), byScenario.Figures.Single(f => f.Name == "loss_without_plan_usd").Value!.Value, Loss(byRun) * 1e-9);
        OutcomeChangeRow world = byScenario.Tables.Single(t => t.Name == "outcome_changes").Rows.Cast<OutcomeChangeRow>().Single(r => r is { Place: OutcomeRow.World, Measure: OutcomeMeasure.Loss });
        Assert.Equal(Loss(Ask(ask)), world.Before!.Value, Loss(byRun) * 1e-9);
        Assert.Equal(Loss(byScenario), world.After!.Value);
        Assert.True(world.Differs);
        var result = (ShockResult)byScenario.Result!;
        Assert.Equal(new Month(2029, 1), result.Request.Start);
        Assert.All(result.Request.Events, e => Assert.Equal(new Date(new DateOnly(2029, 1, 1)), e.Start));
        Assert.Contains(byScenario.Page.In(Veta.Words.Language.English), part => part.ToString()!.Contains("Two shocks side by side", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shock")]
    [InlineData("depend")]
    public void An_answer_on_the_year_of_a_plan_comes_out_the_same_from_its_own_folder(string analysis)
    {
        RunRequest ask = analysis == "shock" ? Shock() : new RunRequest { Analysis = analysis, Package = Market() }.With("year", "2029").With("importer", "us");
        string run = Path.Combine(_folder, "answer");
        Answer answer = Ask(ask.With("plan", "base"));
        Assert.NotEmpty(answer.Tables.SelectMany(t => t.Rows));
        AnswerFolder.Write(answer, run);
        Answer again = Ask(new RunRequest { Analysis = "rerun" }.With("manifest", run));
        Assert.All(again.Tables.Single().Rows.Cast<RerunRow>(), row => Assert.Equal(row.Table == "outcome_changes" ? RerunState.NotKept : RerunState.Same, row.State));
    }

    [Fact]
    public void Each_removal_of_a_year_of_a_plan_is_of_what_the_plan_leaves_there()
    {
        RunRequest ask = new RunRequest { Analysis = "depend", Package = Market() }.With("year", "2029").With("importer", "us").With("n-1", "true");
        string[] Removed(RunRequest request) => [.. Ask(request).Tables.Single(t => t.Name == "removals").Rows.Select(r => r.ToString()!)];
        string[] alone = Removed(ask), planned = Removed(ask.With("plan", "base"));
        Assert.NotEmpty(planned);
        Assert.Equal(planned, Removed(ask.With("plan", Planned())));
        Assert.NotEqual(alone, planned);
    }

    [Fact]
    public void A_start_that_is_turned_stays_and_a_first_month_within_the_year_is_taken()
    {
        RunRequest ask = Shock().With("plan", "base").With("event", "ban@start=2029-05").With("start", "2029-03");
        ShockRequest asked = ((ShockResult)Ask(ask).Result!).Request;
        Assert.Equal((new Month(2029, 3), new Date(new DateOnly(2029, 5, 1))), (asked.Start, asked.Events.Single().Start!.Value));
    }

    [Theory]
    [InlineData("PlannedNeedsYear", "plan", "base")]
    [InlineData("PlannedNoSuch", "plan", "nowhere", "year", "2029")]
    [InlineData("ShockStartYear", "start", "2028-12", "year", "2029")]
    [InlineData("", "plan", "base", "year", "2031")]
    public void What_cannot_be_asked_of_a_plan_is_refused_with_what_to_do(string key, params string[] options)
    {
        RunRequest ask = new RunRequest { Analysis = "shock", Package = Market() }.With("event", "ban");
        for (int k = 0; k < options.Length; k += 2) { ask = ask.With(options[k], options[k + 1]); }
        RequestException refusal = Assert.Throws<RequestException>(() => Ask(ask));
        Assert.Equal(key, refusal.Remark.Key);
        if (key == "") { Assert.Contains("from 2026 to 2030", refusal.Message, StringComparison.Ordinal); }
    }

    private static Answer Ask(RunRequest request) => AnalysisList.Find(request.Analysis).Run(request, SampleRequests.Place(2), TestContext.Current.CancellationToken);

    private static double Loss(Answer answer) => answer.Figures.Single(f => f.Name == "loss_usd").Value!.Value;

    private RunRequest Shock() => new RunRequest { Analysis = "shock", Package = Market() }.With("event", "ban").With("year", "2029").With("months", "8");

    private string Planned()
    {
        string run = Path.Combine(_folder, "plan");
        AnswerFolder.Write(Ask(new RunRequest { Analysis = "plan", Package = Market() }), run);
        return run;
    }

    private string Market()
    {
        string folder = Path.Combine(_folder, "market");
        if (!Directory.Exists(folder)) { PackageWriter.Write(PlannedMarket.Package, folder); }
        return folder;
    }
}
