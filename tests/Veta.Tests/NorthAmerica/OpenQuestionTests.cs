using Veta.Analyses;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Checks;
using Veta.Tests.Analyses;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>What models/north-america does not know since its facts end is asked, and never decided in silence.</summary>
[Trait("Category", "Case")]
public sealed class OpenQuestionTests
{
    private static readonly string Folder = Repository.File("models/north-america");
    private static readonly Package Package = Checkout.Model("north-america");

    [Fact]
    public void Without_a_day_no_date_is_judged() => Assert.DoesNotContain("not-known-yet", string.Join("\n", Lines(null)), StringComparison.Ordinal);

    [Fact]
    public void On_29_November_2026_both_Chinese_suspensions_are_not_known_and_each_outcome_has_a_switch()
    {
        string[] lines = [.. Lines("2026-11-29").Where(l => l.Contains("[not-known-yet]", StringComparison.Ordinal))];
        string october = Assert.Single(lines, l => l.Contains("open_questions[october-2025-controls", StringComparison.Ordinal));
        Assert.Contains("due on 2026-11-10, and the facts reach to 2026-07-02: not known yet. Taken: renewed, controls stay suspended.", october, StringComparison.Ordinal);
        Assert.Contains("--scenario october-2025-controls-return", october, StringComparison.Ordinal);
        Assert.Contains("--scenario october-2025-controls-widen", october, StringComparison.Ordinal);
        string ban = Assert.Single(lines, l => l.Contains("open_questions[antimony-gallium-germanium-ban", StringComparison.Ordinal));
        Assert.Contains("--scenario antimony-gallium-germanium-ban-returns", ban, StringComparison.Ordinal);
        Assert.Contains("--scenario antimony-gallium-germanium-ban-widens", ban, StringComparison.Ordinal);
        Assert.DoesNotContain(lines, l => l.Contains("event_states[", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_before_the_suspensions_end_lists_neither() =>
        Assert.DoesNotContain(Lines("2026-11-09"), l => l.Contains("open_questions[october", StringComparison.Ordinal) || l.Contains("open_questions[antimony", StringComparison.Ordinal));

    [Fact]
    public void What_is_no_day_is_refused() => Assert.Equal("DayWanted", Assert.Throws<RequestException>(() => Lines("November")).Remark.Key);

    [Theory]
    [InlineData("october-2025-controls-return", "october-2025-controls", "lapsed")]
    [InlineData("october-2025-controls-widen", "october-2025-controls", "widened")]
    [InlineData("antimony-gallium-germanium-ban-returns", "antimony-gallium-germanium-ban", "lapsed")]
    [InlineData("antimony-gallium-germanium-ban-widens", "antimony-gallium-germanium-ban", "widened")]
    public void The_scenario_of_an_outcome_takes_it_and_the_page_says_so(string scenario, string question, string outcome)
    {
        Package changed = RunInputs.Apply(Package, Folder, [scenario], [], cancellationToken: TestContext.Current.CancellationToken).Package;
        OpenQuestion taken = Assert.Single(changed.OpenQuestions, q => q.Question == question && q.Taken);
        Assert.Equal(outcome, taken.Outcome);
        Assert.Contains(taken.OutcomeEn, Assert.IsType<PagePart.Paragraph>(Assert.Single(KnownUntil.Of(changed, Language.English))).Text, StringComparison.Ordinal);
        Assert.Contains(taken.OutcomeEs, Assert.IsType<PagePart.Paragraph>(Assert.Single(KnownUntil.Of(changed, Language.Spanish))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_does_not_say_its_day_is_told_so_when_a_day_is_asked()
    {
        Finding only = Assert.Single(Overtaken.Of(Package with { Info = Package.Info with { AsOf = null } }, new Date(new DateOnly(2026, 11, 29))));
        Assert.Equal("as-of", only.Check);
        Assert.Contains("2026-11-29", only.Message, StringComparison.Ordinal);
        Assert.Contains("\"as_of\": \"YYYY-MM-DD\"", only.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_takes_exactly_one_outcome()
    {
        Package both = Package with { OpenQuestions = [.. Package.OpenQuestions.Select(q => q with { Taken = true })] };
        Assert.Equal(4, new OpenQuestionCheck().Run(both).Count(f => f.Check == "open-question-taken"));
        Assert.Empty(new OpenQuestionCheck().Run(Package));
    }

    [Fact]
    public void Every_switch_of_a_scenario_names_one_that_there_is() =>
        Assert.All(
            Package.OpenQuestions.SelectMany(q => (q.Choose ?? "").Split(';')).Select(c => c.Trim().Split(' ')).Where(c => c[0] == "--scenario"),
            c => Assert.True(File.Exists(Path.Combine(Folder, "scenarios", c[1] + ".yaml")), c[1]));

    private static IEnumerable<string> Lines(string? today)
    {
        var asked = new RunRequest { Analysis = "check", Package = Folder };
        Answer answer = AnalysisList.Find("check").Run(today is null ? asked : asked.With("today", today), Workplaces.Highs, TestContext.Current.CancellationToken);
        return answer.Lines.Select(l => l.Values[0] is Sentence told ? told.In(Language.English) : l.Key);
    }
}
