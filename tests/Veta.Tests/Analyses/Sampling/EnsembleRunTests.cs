using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Sampling;

/// <summary>Ensembles on real engines: the same members whoever does them, nothing twice, nothing lost, and figures that a hand can work out.</summary>
[Trait("Category", "Property")]
public sealed class EnsembleRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EnsembleSample _sample;

    public EnsembleRunTests() => _sample = new EnsembleSample(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_one_two_and_four_workers()
    {
        string spec = _sample.Spec($"package: {Repository.File("models/antimony")}\nanalysis: plan\nfrom-grades: true\nblock: 3\ndesign: {{kind: sobol, members: 10, seed: 3}}\npolicies:\n- name: as-planned\n- name: secure\n  scenarios: [secure-2032]\n");
        foreach (int workers in (int[])[1, 2, 4]) { _sample.Run(spec, $"of-{workers}", workers); }
        SortedDictionary<string, string> one = _sample.Bytes("of-1");
        Assert.Contains("members.parquet", one.Keys);
        Assert.Equal(4, one.Keys.Count(file => file.StartsWith("blocks", StringComparison.Ordinal)));
        Assert.Equal(one, _sample.Bytes("of-2"));
        Assert.Equal(one, _sample.Bytes("of-4"));
    }

    [Fact]
    public void Another_seed_draws_other_members()
    {
        _sample.Transport();
        _sample.Run(_sample.Plan("{kind: latin-hypercube, members: 4, seed: 1}"), "one");
        _sample.Run(_sample.Plan("{kind: latin-hypercube, members: 4, seed: 2}"), "two");
        Assert.NotEqual(Values("one", "objective_usd"), Values("two", "objective_usd"));
    }

    [Fact]
    public void The_cost_of_a_plan_moves_with_the_one_cost_there_is_and_its_quantiles_are_those_of_the_draw()
    {
        // All lanes cost u times what they do, u uniform from 0.5 to 1.5, so the cheapest flows stay and the plan costs u times 153.675 thousand; each of twenty members stands in its own twentieth.
        _sample.Transport();
        double usual = Usual();
        _sample.Run(_sample.Plan("{kind: latin-hypercube, members: 20, seed: 5}"), "run");
        Dictionary<int, double> drawn = Values("run", "lanes[*].cost_usd_per_unit"), cost = Values("run", "objective_usd");
        Assert.Equal(20, cost.Count);
        Assert.All(cost, member => Assert.Equal(usual * drawn[member.Key], member.Value, usual * 1e-9));
        Assert.Equal(Enumerable.Range(0, 20), drawn.Values.Order().Select(u => (int)Math.Floor((u - 0.5) * 20)));
        double[] sorted = [.. cost.Values.Order()];
        IReadOnlyDictionary<string, string> row = _sample.Rows("run", "ensemble_measures").First(r => r["measure"] == "objective_usd");

        // Between neighbours: the median of twenty lies half way from the tenth to the eleventh, the twentieth 0.95 of the way from the first to the second.
        Assert.Equal((sorted[9] + sorted[10]) / 2, Number(row["p50"]), usual * 1e-9);
        Assert.Equal(sorted[0] + (0.95 * (sorted[1] - sorted[0])), Number(row["p05"]), usual * 1e-9);
        Assert.InRange(Number(row["p50"]), usual * 0.95, usual * 1.05);
        Assert.Equal(("20", "20"), (row["members"], row["members_with_value"]));
        Assert.True(Number(row["p50_low"]) < Number(row["p50"]) && Number(row["p50"]) < Number(row["p50_high"]));
    }

    [Fact]
    public void The_elementary_effect_of_the_one_driver_is_the_cost_itself_and_does_not_vary()
    {
        // Over the whole range the ratio goes up by 1, so the cost goes up by itself.
        _sample.Transport();
        double usual = Usual();
        _sample.Run(_sample.Plan("{kind: morris, n: 3, seed: 1}"), "run");
        IReadOnlyDictionary<string, string> row = _sample.Rows("run", "ensemble_indices").First(r => r["measure"] == "objective_usd");
        Assert.Equal(usual, Number(row["mean_effect"]), usual * 1e-9);
        Assert.Equal(usual, Number(row["mean_effect_size"]), usual * 1e-9);
        Assert.Equal(0, Number(row["effect_deviation"]), usual * 1e-6);
    }

    [Fact]
    public void The_only_driver_explains_all_of_the_variance()
    {
        _sample.Transport();
        _sample.Run(_sample.Plan("{kind: saltelli, n: 8, seed: 1}"), "run");
        IReadOnlyDictionary<string, string> row = _sample.Rows("run", "ensemble_indices").First(r => r["measure"] == "objective_usd");
        Assert.Equal(1, Number(row["first_index"]), 1e-12);
        Assert.Equal("lanes[*].cost_usd_per_unit", row["driver"]);
        Assert.Equal(24, Values("run", "objective_usd").Count);
    }

    [Fact]
    public void Over_a_hypercube_cost_and_the_difference_to_dearer_lanes_follow_the_one_driver_in_rank()
    {
        _sample.Transport();
        string spec = _sample.Plan("{kind: latin-hypercube, members: 6, seed: 1}", "policies:\n- name: first\n- name: dearer\n  changes: [\"lanes[*].cost_usd_per_unit*=2\"]\n");
        _sample.Run(spec, "run");
        var rows = _sample.Rows("run", "ensemble_indices").Where(r => r["measure"] == "objective_usd").ToArray();
        Assert.Equal([("first", ""), ("dearer", ""), ("dearer", "first")], rows.Select(r => (r["policy"], r["against"])));
        Assert.All(rows, r => Assert.Equal(("lanes[*].cost_usd_per_unit", "1", "6", ""), (r["driver"], r["rank_correlation"], r["samples"], r["first_index"])));

        // Six members: the least and the greatest hold the median of the difference with 1 − 2/64.
        IReadOnlyDictionary<string, string> difference = _sample.Rows("run", "ensemble_differences").First(r => r["measure"] == "objective_usd");
        double[] cost = [.. _sample.Rows("run", "members").Where(r => r["name"] == "objective_usd" && r["policy"] == "first").Select(r => Number(r["value"])).Order()];
        Assert.Equal((cost[0], cost[^1]), (Number(difference["p50_low"]), Number(difference["p50_high"])));
        Assert.Equal(("", ""), (difference["p05_low"], difference["p95_high"]));

        // The report's first page and the terminal tell the spread of both and their difference, with its figure.
        var findings = _sample.Rows("run", "findings");
        Assert.Equal(["ensemble.spread", "ensemble.spread", "ensemble.difference", "ensemble.choice-stands", "ensemble.study"], findings.Select(r => r["key"]));
        Assert.Equal(difference["p50"], findings[2]["value"]);
        Assert.StartsWith("Cost of the plan, dearer less first: ", findings[2]["sentence_en"], StringComparison.Ordinal);
        Assert.StartsWith("Costo del plan, dearer menos first: ", findings[2]["sentence_es"], StringComparison.Ordinal);
    }

    [Fact]
    public void Knowing_the_one_driver_is_worth_what_the_better_policy_saves_where_it_turns()
    {
        // Dear lanes cost u·C, u even from 0.5 to 1.5; half of them and a running cost cost u·C/2 + K, whatever u. The second saves u·C/2 − K, which is above nought from u = 2K/C on:
        // knowing u is worth C/2 · (1.5 − 2K/C)²/2 less the better of nought and C/2 − K.
        _sample.Transport();
        double usual = Usual();
        _sample.Run(_sample.Plan("{kind: latin-hypercube, members: 60, seed: 4}", "policies:\n- name: roads\n- name: half\n  changes: [\"lanes[*].cost_usd_per_unit*=0.5\", \"facilities[*].variable_cost_usd_per_unit=80\"]\n"), "run");
        var rows = _sample.Rows("run", "members").Where(r => r["name"] == "objective_usd").ToLookup(r => r["policy"], r => Number(r["value"]));
        double fixedCost = rows["half"].Average() - (0.5 * rows["roads"].Average()), turn = 2 * fixedCost / usual;
        Assert.InRange(turn, 0.7, 1.3);
        double exact = (0.25 * usual * (1.5 - turn) * (1.5 - turn)) - Math.Max(0, (0.5 * usual) - fixedCost);
        IReadOnlyDictionary<string, string> choice = _sample.Rows("run", "ensemble_choices").First(r => r["choice"] == "policy"), driver = _sample.Rows("run", "ensemble_information").First(r => r["choice"] == "policy");
        Assert.Equal(fixedCost < 0.5 * usual ? "half" : "roads", choice["best_choice"]);
        Assert.Equal(("lanes[*].cost_usd_per_unit", "D", "true"), (driver["driver"], driver["grade"], driver["value_told"]));
        Assert.Equal(exact, Number(choice["value_of_all"]), 0.04 * exact);
        Assert.Equal(exact, Number(driver["value"]), 0.04 * exact);

        // Nothing else moves it, so the figure explains all, and the difference goes from a twentieth to nineteen twentieths of the range.
        Assert.Equal(1, Number(driver["variance_share"]), 1e-9);
        Assert.Equal(fixedCost - (0.5 * usual * 0.55), Number(driver["low_value"]), 0.02 * usual);
        Assert.Equal(fixedCost - (0.5 * usual * 1.45), Number(driver["high_value"]), 0.02 * usual);
        IReadOnlyDictionary<string, string> finding = _sample.Rows("run", "findings").Single(r => r["key"] == "ensemble.choice");
        Assert.Equal(choice["value_of_all"], finding["value"]);
        Assert.Contains("of single figures ", finding["sentence_en"], StringComparison.Ordinal);
        Assert.Contains(", grade D, is worth most: ", finding["sentence_en"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_spent_in_each_year_adds_up_to_the_resources_of_a_plan_without_discounting()
    {
        // The teaching package plans one year at a rate of nought.
        _sample.Transport();
        _sample.Run(_sample.Plan("{kind: latin-hypercube, members: 5, seed: 1}"), "run");
        var rows = _sample.Rows("run", "members");
        Assert.Equal(["2026"], rows.Where(r => r["kind"] == "series").Select(r => r["about"]).Distinct());
        double[] whole = [.. rows.Where(r => r["name"] == "resource_usd").Select(r => Number(r["value"]))], yearly = [.. rows.Where(r => r["name"] == "yearly_cost_usd").Select(r => Number(r["value"]))];
        Assert.Equal(5, yearly.Length);
        Assert.All(whole.Zip(yearly), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
        IReadOnlyDictionary<string, string> series = _sample.Rows("run", "ensemble_series").Single(), measure = _sample.Rows("run", "ensemble_measures").First(r => r["measure"] == "resource_usd");
        foreach (string quantile in (string[])["p05", "p25", "p50", "p75", "p95"]) { Assert.Equal(Number(measure[quantile]), Number(series[quantile]), 1e-6); }
    }

    [Fact]
    public void An_ensemble_is_asked_again_from_its_folder_alone_and_gives_the_same_bytes()
    {
        string package = _sample.Package("antimony", []), spec = _sample.Spec("package: package\nanalysis: plan\nfrom-grades: true\nblock: 2\ndesign: {kind: sobol, members: 4, seed: 2}\npolicies:\n- name: as-planned\n- name: secure\n  scenarios: [secure-2032]\n");
        CopyScenarios(package);
        _sample.Run(spec, "run");
        File.Delete(spec);
        Directory.Delete(package, true);
        Directory.Move(_folder.File("run"), _folder.File("moved"));
        Answer again = AnalysisList.Find("rerun").Run(new RunRequest { Analysis = "rerun" }.With("manifest", _folder.File("moved")), SampleRequests.Place(2), TestContext.Current.CancellationToken);
        Assert.Equal(AnswerState.Answered, again.State);
        ResultTable rows = Assert.Single(again.Tables);
        Assert.All(rows.Rows, row => Assert.Equal("same", rows.Text(row, 1)));
        Assert.Contains("members", rows.Rows.Select(row => rows.Text(row, 0)));

        // What was asked is changed behind its back: said, and not told as another answer of the same.
        string kept = Directory.GetFiles(_folder.File("moved/asked/ensembles"), "*.yaml").Single();
        File.WriteAllText(kept, File.ReadAllText(kept).Replace("seed: 2", "seed: 3", StringComparison.Ordinal));
        RequestException refusal = Assert.Throws<RequestException>(() => AnalysisList.Find("rerun").Run(new RunRequest { Analysis = "rerun" }.With("manifest", _folder.File("moved")), SampleRequests.Place(2), TestContext.Current.CancellationToken));
        Assert.Contains("is not what was asked", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_tell_what_a_dependence_and_appraisals_hang_on_in_both_languages()
    {
        _sample.Run(_sample.Spec($"package: {Repository.File("models/mine-to-magnet")}\nanalysis: depend\nfrom-grades: true\ndesign: {{kind: sobol, members: 8, seed: 1}}\n", "depend.yaml"), "depend", 2);
        _sample.Run(_sample.Spec($"package: {Repository.File("models/antimony")}\nanalysis: appraise\nfrom-grades: true\ndesign: {{kind: sobol, members: 16, seed: 1}}\n", "appraise.yaml"), "appraise", 2);
        var depend = _sample.Rows("depend", "findings");
        Assert.Contains("ensemble.spread", depend.Select(r => r["key"]));
        Assert.Contains("ensemble.named", depend.Select(r => r["key"]));
        var appraise = _sample.Rows("appraise", "findings");
        Assert.Equal(["ensemble.pay", "ensemble.project"], appraise.Select(r => r["key"]).Distinct());
        IReadOnlyDictionary<string, string> most = _sample.Rows("appraise", "ensemble_choices").MaxBy(r => Number(r["value_of_all"]))!;
        Assert.Equal(("build", most["value_of_all"]), (most["choice"], appraise[1]["value"]));
        Assert.All(depend.Concat(appraise), r => Assert.Equal(("ensemble", false), (r["page"], r["sentence_en"] == r["sentence_es"])));
    }

    [Fact]
    public void Blocks_that_stand_are_not_done_again_and_nothing_is_lost()
    {
        _sample.Transport();
        string spec = _sample.Plan("{kind: latin-hypercube, members: 9, seed: 1}", "block: 2\n");
        _sample.Run(spec, "whole");
        _sample.Run(spec, "broken-off");
        string[] blocks = [.. Directory.EnumerateFiles(_folder.File("broken-off/blocks")).Order(StringComparer.Ordinal)];
        Assert.Equal(5, blocks.Length);
        File.Delete(blocks[1]);
        File.Delete(blocks[4]);
        foreach (string stale in Directory.EnumerateFiles(_folder.File("broken-off")).Where(f => Path.GetFileName(f) != "ensemble.json")) { File.Delete(stale); }
        Directory.Delete(_folder.File("broken-off/inputs"), true);
        File.WriteAllText(blocks[1] + ".0.tmp", "half written");
        foreach (int k in (int[])[0, 2, 3]) { File.SetLastWriteTimeUtc(blocks[k], DateTime.UnixEpoch); }
        _sample.Run(spec, "broken-off");
        Assert.All((int[])[0, 2, 3], k => Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(blocks[k])));
        Assert.Equal(_sample.Bytes("whole"), _sample.Bytes("broken-off"));
    }

    [Fact]
    public void A_folder_with_members_of_another_specification_or_package_is_refused_and_says_what_to_do()
    {
        string package = _sample.Transport();
        string spec = _sample.Plan("{kind: latin-hypercube, members: 2, seed: 1}");
        _sample.Run(spec, "run");
        SortedDictionary<string, string> before = _sample.Bytes("run");
        _sample.Plan("{kind: latin-hypercube, members: 2, seed: 2}");
        Refused("run");
        _sample.Plan("{kind: latin-hypercube, members: 2, seed: 1}");
        File.WriteAllText(Path.Combine(package, "demands.csv"), File.ReadAllText(Path.Combine(package, "demands.csv")).Replace("325", "324", StringComparison.Ordinal));
        Refused("run");
        Assert.Equal(before, _sample.Bytes("run"));

        void Refused(string into)
        {
            RequestException refusal = Assert.Throws<RequestException>(() => _sample.Run(spec, into));
            Assert.Contains("holds members of another ensemble: the specification or the package has changed. Name another folder, or remove", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("contiene miembros de otro conjunto", refusal.Told.In(Language.Spanish), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_member_that_fails_is_kept_with_its_reason_and_counted()
    {
        // The plants make 950 and 900 are wanted, all of which must be served: a member that wants more than 950 / 900 times that has no plan.
        _sample.Transport(EnsembleSample.Row("demands", "*", "quantity_per_year", 0.9, 1.2));
        Answer answer = _sample.Run(_sample.Plan("{kind: latin-hypercube, members: 10, seed: 1}"), "run");
        int[] over = [.. Values("run", "demands[*].quantity_per_year").Where(d => d.Value > 950.0 / 900).Select(d => d.Key).Order()];
        Assert.InRange(over.Length, 4, 5);
        var rows = _sample.Rows("run", "members");
        IReadOnlyDictionary<string, string>[] failed = [.. rows.Where(r => r["kind"] == "state" && r["status"] == "failed")];
        Assert.Equal(over, failed.Select(r => int.Parse(r["member"], CultureInfo.InvariantCulture)));
        Assert.All(failed, r => Assert.StartsWith("The plan has no answer", r["reason_en"], StringComparison.Ordinal));
        Assert.All(failed, r => Assert.StartsWith("El plan no tiene respuesta", r["reason_es"], StringComparison.Ordinal));
        Assert.Equal((10, 10), (rows.Count(r => r["kind"] == "state"), rows.Count(r => r["kind"] == "input")));
        IReadOnlyDictionary<string, string> states = _sample.Rows("run", "ensemble_cases").Single();
        string left = (10 - over.Length).ToString(CultureInfo.InvariantCulture);
        Assert.Equal(("10", left, over.Length.ToString(CultureInfo.InvariantCulture), "0"), (states["members"], states["members_answered"], states["members_failed"], states["members_refused"]));
        Assert.All(_sample.Rows("run", "ensemble_measures"), r => Assert.Equal(("10", left), (r["members"], r["members_with_value"])));
        Assert.Contains("questions have no answer; each is kept with its reason in members.csv.", answer.Problems.Single().Told.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_meet_the_same_draws_so_that_equal_policies_differ_by_nothing_and_a_dearer_lane_by_what_passes_on_it()
    {
        _sample.Transport();
        string spec = _sample.Plan("{kind: latin-hypercube, members: 6, seed: 1}", "policies:\n- name: first\n- name: same\n- name: dearer\n  changes: [\"lanes[*].cost_usd_per_unit*=2\"]\n");
        _sample.Run(spec, "run");
        var rows = _sample.Rows("run", "members");
        Assert.Equal(6, rows.Count(r => r["kind"] == "input"));
        Assert.All(rows.Where(r => r["kind"] == "input"), r => Assert.Equal("", r["policy"]));
        var differences = _sample.Rows("run", "ensemble_differences").Where(r => r["measure"] == "objective_usd").ToDictionary(r => r["policy"]);
        Assert.Equal((0.0, 0.0), (Number(differences["same"]["p05"]), Number(differences["same"]["p95"])));
        var first = rows.Where(r => r["name"] == "objective_usd" && r["policy"] == "first").ToDictionary(r => r["member"], r => Number(r["value"]));
        Assert.All(rows.Where(r => r["name"] == "objective_usd" && r["policy"] == "dearer"), r => Assert.Equal(2 * first[r["member"]], Number(r["value"]), 1e-6 * first[r["member"]]));
        Assert.Equal("0", differences["dearer"]["share_below_zero"]);
    }

    [Fact]
    public void All_scenarios_meet_all_events_with_figures_as_they_are()
    {
        string spec = _sample.Spec($"package: {Repository.File("models/backtest")}\nanalysis: shock\noptions: {{months: 6}}\nmeasures: [loss_usd]\ndesign: {{kind: scenarios-events, events: [gallium-licensing, antimony-licensing]}}\n");
        _sample.Run(spec, "run");
        var rows = _sample.Rows("run", "members");
        Assert.Equal(["gallium-licensing", "antimony-licensing"], rows.Where(r => r["kind"] == "measure").Select(r => r["policy"]));
        Assert.DoesNotContain(rows, r => r["kind"] == "input");
        Answer alone = AnalysisList.Find("shock").Run(new RunRequest { Analysis = "shock", Package = Repository.File("models/backtest") }.With("event", "gallium-licensing").With("months", "6"), SampleRequests.Place(1), TestContext.Current.CancellationToken);
        Assert.Equal(alone.Figures.First(f => f.Name == "loss_usd").Value!.Value, Number(rows.First(r => r["kind"] == "measure")["value"]), 1e-9);
    }

    [Theory]
    [InlineData("depend", "mine-to-magnet", "touched_share")]
    [InlineData("appraise", "antimony", "npv_equity_usd")]
    [InlineData("shock", "backtest", "loss_usd")]
    public void Every_analysis_of_the_list_is_measured(string analysis, string package, string measure)
    {
        string options = analysis == "shock" ? "options: {event: gallium-licensing, months: 4}\n" : "";
        _sample.Run(_sample.Spec($"package: {Repository.File("models/" + package)}\nanalysis: {analysis}\n{options}from-grades: true\nblock: 2\ndesign: {{kind: sobol, members: 3, seed: 1}}\n"), "run", 2);
        var rows = _sample.Rows("run", "members");
        Assert.Equal(3, rows.Count(r => r["kind"] == "state" && r["status"] == "answered"));
        Assert.True(rows.Where(r => r["name"] == measure).Select(r => r["value"]).Distinct().Count() > 1, "Members differ.");
    }

    private static void CopyScenarios(string package)
    {
        Directory.CreateDirectory(Path.Combine(package, "scenarios"));
        foreach (string scenario in Directory.GetFiles(Repository.File("models/antimony/scenarios"))) { File.Copy(scenario, Path.Combine(package, "scenarios", Path.GetFileName(scenario))); }
    }

    private double Usual() => Plan.Run(new PlanRequest { Package = PackageReader.Read(_folder.File("package")) }, SampleRequests.Place(1), TestContext.Current.CancellationToken).ObjectiveUsd;

    private Dictionary<int, double> Values(string of, string name) =>
        _sample.Rows(of, "members").Where(r => r["name"] == name && r["kind"] is "measure" or "input").ToDictionary(r => int.Parse(r["member"], CultureInfo.InvariantCulture), r => Number(r["value"]));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
