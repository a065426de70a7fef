using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>What fails takes nothing else with it, and a stop is no failure: each row says what became of it.</summary>
[Trait("Category", "Property")]
public sealed class FailedShockTests
{
    private static readonly SolveStatus[] Failures = [SolveStatus.NumericalTrouble, SolveStatus.EngineFailure];

    [Theory]
    [InlineData(SolveStatus.NumericalTrouble)]
    [InlineData(SolveStatus.EngineFailure)]
    [InlineData(SolveStatus.TimeLimit)]
    public void A_shock_whose_month_fails_is_a_row_with_the_reason_and_the_others_are_answered(SolveStatus status)
    {
        // The same failure at many places of the run: usual months that shocks share, calm months, months of one shock.
        var unfailing = new FailingSolver(_ => null);
        IReadOnlyList<(CaseRow Row, ShockResult? Result)> whole = ShockLibrary.All(Request(), Workplaces.Of(unfailing), TestContext.Current.CancellationToken);
        Dictionary<string, double?> losses = whole.ToDictionary(c => c.Row.Case, c => c.Row.LossUsd);
        int failed = 0, answered = 0;
        for (int at = 1; at < unfailing.Solves; at += 13)
        {
            CaseRow[] rows = [.. ShockLibrary.All(Request(), Workplaces.Of(new FailingSolver(k => k == at ? status : null)), TestContext.Current.CancellationToken).Select(c => c.Row)];
            Assert.Equal(losses.Keys.Order(StringComparer.Ordinal), rows.Select(r => r.Case).Order(StringComparer.Ordinal));
            Assert.Equal(Enumerable.Range(1, rows.Length), rows.Select(r => r.Rank));
            foreach (CaseRow row in rows)
            {
                if (row.State == RowState.Answered)
                {
                    answered++;
                    Assert.Equal(losses[row.Case]!.Value, row.LossUsd!.Value, 1e-3);
                    Assert.Null(row.Reason);
                    continue;
                }

                failed++;
                Assert.Equal((RowState.Failed, null, null, null), (row.State, row.LossUsd, row.PeakRatio, row.Outcome));
                Assert.Contains($"ended as {status}", row.Reason!.ToString(), StringComparison.Ordinal);
                Assert.Contains("as told", row.Reason!.ToString(), StringComparison.Ordinal);
            }
        }

        Assert.True(failed > 0 && answered > failed, $"{failed} failed, {answered} answered");
    }

    [Fact]
    public void Rows_without_an_answer_stand_in_page_table_and_json_with_their_reason()
    {
        ShockRequest request = Request();
        var failing = new FailingSolver(k => k % 7 == 0 ? SolveStatus.NumericalTrouble : null);
        IReadOnlyList<(CaseRow Row, ShockResult? Result)> cases = ShockLibrary.All(request, Workplaces.Of(failing), TestContext.Current.CancellationToken);
        CaseRow failed = cases.First(c => c.Row.State == RowState.Failed).Row;
        foreach ((Language language, string word) in new[] { (Language.English, "failed: The"), (Language.Spanish, "falló: El mercado") })
        {
            PagePart.Table table = ShockPage.Of([.. cases.Select(c => c.Row)], "all", request, language).OfType<PagePart.Table>().First();
            Assert.Contains(table.Rows, row => row[1].StartsWith(word, StringComparison.Ordinal));
        }

        Answer answer = ShockAnswer.Of(request, failing, cases, "all", "todos", 1);
        Assert.Equal(cases.Count(c => c.Row.State == RowState.Failed), answer.Figures.Single(f => f.Name == "cases_failed").Value);
        Assert.Contains("\"state\": \"failed\"", AnswerFolder.Everything(answer), StringComparison.Ordinal);
        Assert.Contains(failed.Reason!.ToString().Split('.')[0], AnswerFolder.Everything(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_keeps_the_order_of_its_points_when_one_fails()
    {
        CaseRow[] Swept(FailingSolver solver) =>
            [.. ShockLibrary.Sweep(Request() with { Events = EventCase.Parse(MarketTests.Market, "ban") }, Workplaces.Of(solver), 0, 1, 5, TestContext.Current.CancellationToken).Select(c => c.Row)];
        var counter = new FailingSolver(_ => null);
        Swept(counter);
        CaseRow[] rows = Swept(new FailingSolver(k => k == counter.Solves - 2 ? SolveStatus.EngineFailure : null));
        Assert.Equal([1, 2, 3, 4, 5], rows.Select(r => r.Rank));
        Assert.Contains(rows, r => r.State == RowState.Failed);
        Assert.Contains(rows, r => r.State == RowState.Answered);
    }

    [Fact]
    public async Task A_stop_keeps_what_is_finished_and_marks_what_is_not_done()
    {
        var counter = new FailingSolver(_ => null);
        ShockLibrary.All(Request(), Workplaces.Of(counter), TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        Workplace stopping = Workplaces.Of(new FailingSolver(k =>
        {
            if (k == counter.Solves / 2) { stop.Cancel(); }
            return null;
        }));
        CaseRow[] rows = [.. (await Task.Run(() => ShockLibrary.All(Request(), stopping, stop.Token), TestContext.Current.CancellationToken)).Select(c => c.Row)];
        Assert.Contains(rows, r => r.State == RowState.NotDone && r.LossUsd is null && r.Reason is null);
        Assert.DoesNotContain(rows, r => r.State == RowState.Failed);
    }

    [Theory]
    [InlineData("shock")]
    [InlineData("shock that lowers a least utilisation")]
    [InlineData("plan")]
    [InlineData("plan that does not exist")]
    [InlineData("depend")]
    public void A_solve_that_was_cancelled_is_a_stop_everywhere_and_never_a_failure(string analysis)
    {
        // The engine says that it was cancelled, at one solve after another, without any token.
        for (int at = 1; at < 60; at += 3)
        {
            var solver = new FailingSolver(k => k == at ? SolveStatus.Cancelled : null);
            Exception? fault = Record.Exception(() => Ask(analysis, solver));
            Assert.True(fault is null or OperationCanceledException, $"solve {at}: {fault}");
        }
    }

    [Fact]
    public void A_loss_of_a_facility_that_fails_takes_no_other_with_it()
    {
        IReadOnlyList<SurvivalRow> whole = Survival.Run(Request() with { Events = EventCase.Parse(MarketTests.Market, "ban") }, Workplaces.Of(new FailingSolver(_ => null)), TestContext.Current.CancellationToken);
        int failed = 0;
        for (int at = 1; at < 40; at += 2)
        {
            var solver = new FailingSolver(k => k == at ? SolveStatus.NumericalTrouble : null);
            IReadOnlyList<SurvivalRow> rows = Survival.Run(Request() with { Events = EventCase.Parse(MarketTests.Market, "ban") }, Workplaces.Of(solver), TestContext.Current.CancellationToken);
            if (rows is [{ Lost: "all" }]) { continue; }
            Assert.Equal(whole.Count, rows.Count);
            failed += rows.Count(r => r.State == RowState.Failed);
            Assert.All(rows.Where(r => r.State == RowState.Answered), r => Assert.Equal(whole.Single(w => w.Lost == r.Lost).LossUsd!.Value, r.LossUsd!.Value, 1e-3));
        }

        Assert.True(failed > 0);
    }

    [Fact]
    public void A_removal_that_fails_takes_no_other_with_it()
    {
        Package package = PackageReader.Read(Repository.File("models/antimony"));
        var request = new DependRequest { Package = package, Removals = true };
        Workplace Place(ISolver solver) => new() { Solver = solver, Workers = new Workers(1) };
        DependResult whole = Dependence.Run(request, Place(new FailingSolver(_ => null)), TestContext.Current.CancellationToken);
        int failed = 0;
        for (int at = 2; at < 12; at += 3)
        {
            DependResult result = Dependence.Run(request, Place(new FailingSolver(k => k == at ? Failures[at % 2] : null)), TestContext.Current.CancellationToken);
            RemovalRow[] broken = [.. result.Removals.Where(r => r.State == RowState.Failed)];
            failed += broken.Length;
            Assert.All(broken, r => Assert.Contains("as told", r.Reason!.ToString(), StringComparison.Ordinal));
            Assert.Empty(whole.Removals.Select(r => (r.Kind, r.Removed)).Except(result.Removals.Select(r => (r.Kind, r.Removed))));
            Assert.Equal(whole.Indicators.Count, result.Indicators.Count);
        }

        Assert.True(failed > 0);
    }

    [Fact]
    public void A_removal_that_is_not_done_says_so_and_the_rest_of_the_answer_is_kept()
    {
        Package package = PackageReader.Read(Repository.File("models/antimony"));
        using var stop = new CancellationTokenSource();
        var solver = new FailingSolver(k =>
        {
            if (k == 4) { stop.Cancel(); }
            return null;
        });
        DependResult result = Dependence.Run(new DependRequest { Package = package, Removals = true }, new Workplace { Solver = solver, Workers = new Workers(1) }, stop.Token);
        Assert.Contains(result.Removals, r => r.State == RowState.NotDone);
        Assert.NotEmpty(result.Indicators);
    }

    private static ShockRequest Request() => new() { Package = MarketTests.Market, Start = new Month(2026, 1), Months = 12, Warning = false };

    private static void Ask(string analysis, ISolver solver)
    {
        switch (analysis)
        {
            case "shock":
                Veta.Analyses.Shock.Shock.Run(Request() with { Events = EventCase.Parse(MarketTests.Market, "ban") }, Workplaces.Of(solver), TestContext.Current.CancellationToken);
                break;
            case "shock that lowers a least utilisation":
                // Too little ore reaches the smelter that must run, so the usual month is asked for twice more.
                Package scarce = MarketTests.Market.With(Change.Parse("lanes[mx-us-ore].capacity_per_year=5"));
                ShockResult lowered = Veta.Analyses.Shock.Shock.Run(Request() with { Package = scarce, Events = EventCase.Parse(scarce, "ban") }, Workplaces.Of(solver), TestContext.Current.CancellationToken);
                Assert.NotEmpty(lowered.LeastUtilisationLowered);
                break;
            case "plan that does not exist":
                Package none = PackageReader.Read(Repository.File("models/transport")).With(Change.Parse("facilities[seattle-cannery].capacity_per_year=1"));
                PlanResult result = Plan.Run(new PlanRequest { Package = none }, new Workplace { Solver = solver }, TestContext.Current.CancellationToken);
                Assert.True(result.Status == SolveStatus.Cancelled || result.Conflicts.Count > 0);
                break;
            case "plan":
                Plan.Run(new PlanRequest { Package = PackageReader.Read(Repository.File("models/transport")) }, new Workplace { Solver = solver }, TestContext.Current.CancellationToken);
                break;
            default:
                Dependence.Run(new DependRequest { Package = PackageReader.Read(Repository.File("models/transport")), Removals = true }, new Workplace { Solver = solver, Workers = new Workers(1) }, TestContext.Current.CancellationToken);
                break;
        }
    }
}
