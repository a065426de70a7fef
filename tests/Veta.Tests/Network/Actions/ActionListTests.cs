using Veta.Analyses.Planning;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Solvers;
using Veta.Tests.Golden;
using Veta.Words;
using Veta.Tests.Analyses;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Actions;

/// <summary>Every kind of event and lever is whole: an example, a reach, an effect that can be measured, words in both languages, a line of the page.</summary>
[Trait("Category", "Guard")]
public sealed class ActionListTests
{
    public static TheoryData<string> Kinds => [.. ActionList.All.Select(a => a.WordKey)];

    public static TheoryData<string> EventKinds => [.. ActionList.Events.Select(a => a.Kind)];

    public static TheoryData<string> KindsOfMonths => [.. ActionList.Levers.Where(a => a.Acts.HasFlag(ActionPlaces.Months)).Select(a => a.Kind)];

    public static TheoryData<string> KindsOfProjects => [.. ActionList.Levers.Where(a => a.Acts.HasFlag(ActionPlaces.Project)).Select(a => a.Kind)];

    public static TheoryData<string> KindsOfPlans => [.. ActionList.Levers.Select(a => a.Kind)];

    [Fact]
    public void The_page_on_events_and_levers_is_current() => Checkout.AssertFile("docs/events-and-levers.md", ActionsPage.Print(), "VETA_UPDATE_DOCS");

    [Fact]
    public void Every_class_of_an_action_is_listed_once()
    {
        string[] classes = [.. typeof(IAction).Assembly.GetTypes().Where(t => t.IsClass && typeof(IAction).IsAssignableFrom(t)).Select(t => t.FullName!).Order(StringComparer.Ordinal)];
        Assert.Equal(classes, ActionList.All.Select(a => a.GetType().FullName!).Order(StringComparer.Ordinal));
        Assert.Equal(ActionList.All.Count, ActionList.All.Select(a => a.WordKey).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_words_are_complete_in_both_languages(string key)
    {
        IAction action = Of(key);
        foreach (ActionWords words in new[] { ActionWords.Of(action, Language.English), ActionWords.Of(action, Language.Spanish) }) { Assert.All(new[] { words.Name, words.Touches, words.Changes }, w => Assert.NotEqual("", w)); }
        Assert.Equal(ActionWords.Of(action, Language.English).Cost.Length == 0, ActionWords.Of(action, Language.Spanish).Cost.Length == 0);
        Assert.NotEqual(ActionWords.Of(action, Language.English).Name, ActionWords.Of(action, Language.Spanish).Name);
    }

    [Fact]
    public void No_language_has_words_of_a_kind_that_there_is_not() =>
        Assert.Empty(new[] { Language.English, Language.Spanish }.SelectMany(language => Catalogue.Of(language).Keys).Where(key => key.StartsWith(ActionWords.Prefix, StringComparison.Ordinal)).Select(key => key[ActionWords.Prefix.Length..key.LastIndexOf('.')]).Except(ActionList.All.Select(a => a.WordKey)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_columns_are_those_of_its_table(string key)
    {
        IAction action = Of(key);
        Assert.NotEmpty(action.Parameters);
        Assert.All(action.Parameters, p => Assert.NotNull(action.Table.Column(p)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_example_passes_the_checks_and_touches_something(string key)
    {
        IAction action = Of(key);
        Package package = ActionExamples.With(action);
        Assert.DoesNotContain(new ActionCheck().Run(package), f => f.Severity == Severity.Error);
        if (action is ILeverAction lever) { Assert.False(lever.Reach(Row(package), package).IsEmpty); }
        else { Assert.False(EventReach.Of(EventCase.Of(package, new EventId("example")), package).IsEmpty); }
    }

    [Theory]
    [MemberData(nameof(EventKinds))]
    public void An_event_of_its_kind_changes_what_a_solved_market_is_worth(string kind) =>
        Assert.True(Math.Abs(Loss(ActionExamples.With(ActionList.EventOf(kind)), "example")) > 1);

    [Theory]
    [MemberData(nameof(KindsOfMonths))]
    public void A_lever_of_its_kind_changes_what_a_shock_costs(string kind)
    {
        Package package = ActionExamples.With(ActionList.LeverOf(kind));
        LeverCase lever = LeverReading.Parse(package, "example");
        Assert.Contains(new[] { "half", "dry", "dark" }, e => Math.Abs(Loss(package, e) - Loss(package, e, lever)) > 1);
    }

    [Theory]
    [InlineData("water-programme", "dry", 12.5 * 1)]
    [InlineData("power-programme", "dark", 25 * 1)]
    public void A_programme_of_utilities_replaces_what_falls_short_at_the_price_of_its_row(string kind, string shock, double perMonth)
    {
        // The mine makes 12.5 a month with 25 m3 at 1 and 50 MWh at 2. Half falls short for four months; the programme has more than that, at 2 and at 3: a dollar more for each unit that is short.
        Package package = ActionExamples.With(ActionList.LeverOf(kind));
        Assert.Equal(4 * perMonth, Loss(package, shock, LeverReading.Parse(package, "example")), 4 * perMonth * 0.02);
        Assert.True(Loss(package, shock) > 4 * 4 * perMonth);
    }

    [Theory]
    [MemberData(nameof(KindsOfMonths))]
    public void A_lever_of_its_kind_costs_what_its_row_says_or_what_can_be_told(string kind)
    {
        Package package = ActionExamples.With(ActionList.LeverOf(kind));
        LeverCase lever = LeverReading.Parse(package, "example");
        var money = new LeverMoney(package, 2026, _ => 40, () => 7);
        bool told = ActionWords.Of(lever.Action, Language.English).Cost.Length > 0;
        double? cost = lever.Action.CostUsd(lever, money);
        if (kind == "stockpile") { Assert.Equal(20 * 40, cost); }
        if (lever.Action.HasIncidence) { Assert.Equal(7, cost); }
        if (!told) { Assert.Null(cost); }
        Assert.Equal(5, LeverReading.Parse(package with { Levers = [package.Levers[0] with { AmountUsd = 5 }] }, "example").CostUsd);
    }

    [Theory]
    [MemberData(nameof(KindsOfProjects))]
    public void A_lever_of_its_kind_gives_terms_to_a_project(string kind)
    {
        Package package = ActionExamples.With(ActionList.LeverOf(kind));
        Assert.NotEmpty(ActionList.Terms(Row(package)));
        Assert.NotEmpty(Veta.Analyses.Appraise.LeverTerms.Spell(package, ["example"]));
    }

    [Theory]
    [MemberData(nameof(KindsOfPlans))]
    public void A_lever_of_its_kind_acts_in_a_plan_in_years_and_one_of_another_kind_says_why_not(string kind)
    {
        ILeverAction action = ActionList.LeverOf(kind);
        Package package = ActionExamples.InPlan(action);
        if (!action.Acts.HasFlag(ActionPlaces.Plan))
        {
            Assert.Contains(ActionWords.WhyIdle(action).In(Language.English), Assert.Throws<InputException>(() => Plans.Of(package)).Message, StringComparison.Ordinal);
            return;
        }

        PlanResult plan = Plans.Of(package);
        Assert.True(plan.HasPlan && plan.Policy!.Settled.IsSettled, kind);
        Assert.True(plan.Policy.Levers.Single().Reaches > 0 || plan.Model.Context.Data.ChangedBy.Count == 1, kind);
        Assert.Equal(ActionWords.InPlan(action).In(Language.Spanish), plan.Policy.Levers.Single().Told.In(Language.Spanish));
    }

    [Fact]
    public void A_row_of_a_kind_that_acts_nowhere_is_warned_of_and_one_that_acts_is_not()
    {
        foreach (ILeverAction action in ActionList.Levers)
        {
            Package package = ActionExamples.With(action);
            Finding[] warnings = [.. new ActionCheck().Run(package)];
            if (ActionList.Acts(Row(package), package) != ActionPlaces.None) { Assert.Empty(warnings); }
            else
            {
                Assert.Equal(ActionPlaces.None, action.Acts);
                Assert.Equal($"Nothing acts on this lever yet: {action.Kind}.", Assert.Single(warnings).Message);
                Assert.Equal(Severity.Warning, warnings[0].Severity);
            }
        }
    }

    [Fact]
    public void A_kind_without_an_action_is_an_error_that_names_the_kinds_that_there_are()
    {
        Package package = ActionExamples.With(ActionList.EventOf("outage"));
        package = package with { Events = [package.Events[0] with { Kind = "outrage" }], Levers = [new Lever { Id = new LeverId("wish"), Kind = "wish", NameEn = "Wish", NameEs = "Deseo", Source = new SourceId("example") }] };
        Finding[] found = [.. new ActionCheck().Run(package)];
        Assert.Equal(["events[example].kind", "levers[wish].kind"], found.Select(f => f.Place));
        Assert.All(found, f => Assert.Equal(Severity.Error, f.Severity));
        Assert.StartsWith("Did you mean outage? Known are: export-ban, licensing,", found[0].NextStep, StringComparison.Ordinal);
        Assert.StartsWith("Known are: stockpile, plant,", found[1].NextStep, StringComparison.Ordinal);
        Assert.Throws<PackageException>(() => ActionCheck.Require(package));
    }

    private static IAction Of(string key) => ActionList.All.Single(a => a.WordKey == key);

    private static Lever Row(Package package) => package.Levers.Single(l => l.Id.Value == "example");

    private static double Loss(Package package, string shock, params LeverCase[] levers) => Shock.Run(new ShockRequest
    {
        Package = package,
        Events = EventCase.Parse(package, shock + "@start=2026-02,months=4"),
        Start = new Month(2026, 1),
        Months = 8,
        Levers = levers,
        Warning = false,
    }, Workplaces.Highs, TestContext.Current.CancellationToken).LossUsd;
}
