using Veta.Analyses.Depend;
using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Analyses.Storytelling;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells the parts of a story one after another: dependence in brief, the shocks ranked, the plans side by side.</summary>
internal static class StoryPage
{
    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(Package package, IReadOnlyList<StoryPart> parts, Language language)
    {
        CaseRow[] shocks = [.. parts.Where(p => p.Request.Analysis == "shock" && p.Plan.Length == 0).Select(p => p.Answer?.Result is ShockResult result ? ShockLibrary.RowOf(p.Subject, result.Request.Package, result) : ShockLibrary.Unanswered(p.Subject, p.State, p.Reason))];
        IReadOnlyList<CaseRow> ranked = ShockLibrary.Ranked(shocks, row => row, (_, row) => row);
        PlannedScenario[] plans = [.. parts.Select(p => p.Answer).OfType<Answer>().Where(a => a.Result is PlanResult).Select(a => new PlannedScenario(a.TitleEn, a.TitleEs, a.Inputs!, (PlanResult)a.Result!))];
        string title = Say.StoryShocks.In(language);
        return
        [
            .. parts.Select(p => p.Answer?.Result).OfType<DependResult>().SelectMany(depend => DependPage.Brief(depend, package, language)),
            .. ranked.Any(row => row.State != RowState.NotDone) ? ShockPage.Of(ranked, title, new ShockRequest { Package = package }, language) : [],
            .. plans.Length > 0 ? PlanPage.Of(plans, language) : [],
            .. parts.Select(p => p.Answer).OfType<Answer>().Where(a => a.Result is PlanResult).SelectMany(a => Ranges(a, language)),
            .. package.Margins.Count > 0 ? parts.Where(p => p.Request.Analysis == "plan" && p.Request.Options.ContainsKey(AgainstPlan.Option) && p.Answer?.Result is PlanResult { HasPlan: true }).Select(p => Margins(p.Request, language)) : [],
            .. parts.Where(p => p.Plan.Length > 0 && p.Answer?.Result is ShockResult).GroupBy(p => (p.Subject, p.Request.Options["year"][0])).SelectMany(g => PlannedPart.Story(g.Key.Subject, [.. g.Select(p => p.Answer!)], language)),
        ];
    }

    /// <summary>How to ask what hangs on the margins of a plan.</summary>
    private static PagePart.Paragraph Margins(RunRequest plan, Language language) =>
        new(Say.StoryMargins(package: plan.Package, scenario: plan.Scenarios[0], first: plan.Options[AgainstPlan.Option][0]).In(language));

    /// <summary>The findings of a plan that tell its ranges, under its title.</summary>
    private static IEnumerable<PagePart> Ranges(Answer plan, Language language)
    {
        FindingRow[] rows = [.. plan.Tables.Where(t => t.Name == "findings").SelectMany(t => t.Rows).OfType<FindingRow>().Where(r => RangeFindings.Keys.Contains(r.Key) || MarginFindings.Keys.Contains(r.Key))];
        return rows.Length == 0 ? [] : [new PagePart.Heading(2, Say.RangeHeading(Said.Name(plan.TitleEn, plan.TitleEs)).In(language)), .. rows.Select(r => new PagePart.Paragraph(r.In(language)))];
    }
}
