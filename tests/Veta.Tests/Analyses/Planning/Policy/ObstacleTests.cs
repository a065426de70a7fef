using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>Obstacles as switches of a plan: what falls away with each, what it costs to keep it, and why others change nothing.</summary>
[Trait("Category", "Hand")]
public sealed class ObstacleTests
{
    private const string Obstacles = """
        # obstacles
        id,kind,region,name_en,name_es
        little-power,electricity,us,Little power,Poca energía
        duty,tax,us,Duty,Derecho
        told,trade-rule,us,Told,Dicho
        silent,trade-rule,us,Silent,Callado
        same,trade-rule,us,Same,Igual
        # obstacle_actions
        obstacle,step,change,why_en,why_es,owner_view
        little-power,1,facilities[pl*].build_maximum_per_year=100,,,
        duty,1,tax_instruments[us-duty].rate*=0,,,true
        told,1,,No lane rests on it,Ninguna ruta descansa en él,
        same,1,facilities[plant].life_years=20,,,

        """;

    private static readonly string _duty = OnePlant.Taxes("us-duty,us-law,5,profit-tax,Duty,Derecho,0.085,none,10,") + Obstacles;

    [Fact]
    public void Keeping_a_limit_costs_what_each_unit_that_it_keeps_out_would_have_saved()
    {
        PlanResult with = OnePlant.Plan(_duty, "system"), without = OnePlant.Plan(_duty, "system", without: "little-power");
        Assert.Equal((60, 100), (Math.Round(with.Built(), 6), Math.Round(without.Built(), 6)));
        ObstacleCostRow row = ObstacleCostRow.Of(["little-power"], "Little power", with, without);

        // Imports at 160 against 50 and capital of 1,000 at 8 % over 20 years: 8.147791 a year for each of 40 units.
        Assert.Equal(40 * 8.147791, OnePlant.Recovery * row.KeepingUsd!.Value, 1e-4);
        Assert.Equal(row.KeepingUsd, row.SystemUsd);
        Assert.Equal((1, 1), (row.BuildsWith, row.BuildsWithout));
    }

    [Fact]
    public void A_tax_is_an_obstacle_to_owners_and_none_to_a_planner()
    {
        Assert.Equal(0, OnePlant.Plan(_duty, hurdle: 0.08).Built(), 1e-6);
        PlanResult without = OnePlant.Plan(_duty, hurdle: 0.08, without: "duty");
        Assert.Equal(60, without.Built(), 1e-6);
        Assert.Contains("--view owner", Refused("duty", _duty, "system"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("told", "No lane rests on it")]
    [InlineData("silent", "obstacle_actions")]
    [InlineData("same", "change no figure")]
    [InlineData("tolt", "told")]
    public void A_switch_that_acts_on_nothing_is_refused_and_says_why(string obstacle, string why) => Assert.Contains(why, Refused(obstacle, _duty, "owner"), StringComparison.Ordinal);

    [Fact]
    public void A_request_answers_with_the_plan_without_it_and_one_for_each_with_all_of_them()
    {
        using var folder = new TemporaryFolder();
        PackageWriter.Write(Package.FromText(OnePlant.TextOf(_duty, "system")), folder.Path);
        Answer one = Run(folder.Path, "little-power"), each = Run(folder.Path, "each");
        Assert.Equal(100, ((PlanResult)one.Result!).Built(), 1e-6);
        ObstacleCostRow kept = Assert.Single(RowsOf(one));
        Assert.Equal(60, ((PlanResult)each.Result!).Built(), 1e-6);
        Assert.Equal(5, RowsOf(each).Length);
        Assert.Equal(kept.KeepingUsd!.Value, RowsOf(each)[0].KeepingUsd!.Value, 1e-6);
        Assert.All(RowsOf(each).Skip(1), r => Assert.Null(r.KeepingUsd));
        Assert.Contains("No lane rests on it", RowsOf(each)[2].Told.In(Veta.Words.Language.English), StringComparison.Ordinal);
        Assert.Contains("Ninguna ruta", RowsOf(each)[2].Told.In(Veta.Words.Language.Spanish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sorry,1,facilities[plant].life_years=20,Why,Por qué,", "2 things")]
    [InlineData("sorry,1,,,,", "0 things")]
    [InlineData("sorry,1,,Why,,", "one language")]
    [InlineData("sorry,1,facilities[nowhere].life_years=20,,,", "facilities")]
    [InlineData("sorry,1,factories[plant].life_years=20,,,", "factories")]
    public void A_row_that_cannot_be_read_is_found_when_the_package_is(string row, string told)
    {
        string text = Obstacles.Replace("silent,trade-rule", "sorry,trade-rule", StringComparison.Ordinal) + row + "\n";
        PackageException wrong = Assert.Throws<PackageException>(() => ActionCheck.Require(Package.FromText(OnePlant.TextOf(OnePlant.Taxes("us-duty,us-law,5,profit-tax,Duty,Derecho,0.085,none,10,") + text, "system"))));
        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
    }

    private static string Refused(string obstacle, string more, string view) =>
        Assert.Throws<InputException>(() => OnePlant.Plan(more, view, without: obstacle)).Message;

    private static Answer Run(string folder, string without) =>
        AnalysisList.Find("plan").Run(new RunRequest { Analysis = "plan", Package = folder }.With("without", without), SampleRequests.Place(1), TestContext.Current.CancellationToken);

    private static ObstacleCostRow[] RowsOf(Answer answer) => [.. answer.Tables.Single(t => t.Name == "obstacle_costs").Rows.Cast<ObstacleCostRow>()];
}
