using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells of a shock on the year of a plan: what stands by then, which dates were set aside, and the same shock without the plan beside it.</summary>
internal static class PlannedPart
{
    /// <summary>What was asked, as sentences.</summary>
    public static IEnumerable<PagePart> Asked(PlannedInputs planned, ShockRequest request, Language language)
    {
        var words = new ShockWords(request.Package, language);
        if (planned.Plan is { } plan)
        {
            yield return new PagePart.Paragraph(words.Text(Say.ShockPagePlanned(Said.Name(plan.TitleEn, plan.TitleEs), Said.Year(request.Start.Year), planned.Built.Count)));
        }

        string[] moved = [.. request.Events.Where(e => e.Start == request.EventsFrom && e.States.Count > 0).Select(e => words.Case(e.Row.Id.Value)).Distinct()];
        if (request.EventsFrom is { } from && moved.Length > 0)
        {
            yield return new PagePart.Paragraph(words.Text(Say.ShockPageDatesSetAside(Said.Month(Month.Of(from).ToString()), Said.List(moved.Select(m => (Said)m)))));
        }
    }

    /// <summary>One shock on the same year of several plans: what home loses less or more than with the first, then all side by side.</summary>
    /// <param name="subject">The shock.</param>
    /// <param name="asked">The answer on each plan; each holds a shock.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<PagePart> Story(string subject, IReadOnlyList<Answer> asked, Language language)
    {
        ShockResult[] results = [.. asked.Select(a => (ShockResult)a.Result!)];
        ShockRequest request = results[0].Request;
        var words = new ShockWords(request.Package, language);
        string title = words.Case(subject);
        string[] plans = [.. asked.Select(a => PlanTitle(a, language))];
        CaseRow[] rows = [.. results.Select(r => ShockLibrary.RowOf(title, r.Request.Package, r))];
        yield return new PagePart.Heading(1, words.Text(Say.StoryPlannedShock(title, Said.Year(request.Start.Year))));
        for (int k = 1; k < rows.Length; k++)
        {
            IReadOnlyList<OutcomeChangeRow> changes = OutcomeComparison.Of(results[0].Outcomes, results[k].Outcomes, (request.Start, results[k].Request.Start));
            foreach (Statement said in OutcomeFindings.Of(changes, request.Package, plans[0], plans[k], EventSpan.Of(request).Told())) { yield return new PagePart.Paragraph(words.Text(said.Sentence)); }
        }

        yield return Table(words.Text(Say.StoryPlannedShockTable(EventSpan.Of(request).Told())), [.. plans.Zip(rows)], words);
    }

    // The year stands in the heading.
    private static string PlanTitle(Answer answer, Language language) => answer.Summary.OfType<SummaryField.Words>().FirstOrDefault(w => w.Name == (language == Language.Spanish ? "plan_es" : "plan_en"))?.Value ?? "";

    /// <summary>Shocks side by side; with two a last column says what changes.</summary>
    private static PagePart.Table Table(string title, IReadOnlyList<(string Head, CaseRow Row)> shocks, ShockWords words)
    {
        CaseRow first = shocks[0].Row;
        List<IReadOnlyList<string>> rows =
        [
            Line(words.Text(Say.ShockPageLossOfTheWorld), r => r.LossUsd, words.Loss, Change),
            Line(words.Text(Say.ShockPageLossOf(words.HomeName)), r => r.HomeLossUsd, words.Loss, Change),
            .. first.Countries.Count < 2 ? [] : first.Countries.Select(c => Line(words.Text(Say.ShockPageLossOf(words.Region(c.Country))), r => r.Countries.FirstOrDefault(p => p.Country == c.Country)?.LossUsd, words.Loss, Change)),
            Plain(words.Text(Say.HeadFirstShort), r => r.FirstShortMonth ?? "-"),
            Line(words.Text(Say.HeadDepthPercent), r => r.DepthShare, Percent, Percent),
            Plain(words.Text(Say.HeadPeakPriceTimes), r => r.PeakMaterial is { } material && r.PeakRatio is { } times ? $"{times.ToString("0.00", CultureInfo.InvariantCulture)} ({words.Material(material)})" : "-"),
        ];
        return new PagePart.Table(title, ["", .. shocks.Select(s => ">" + s.Head), .. shocks.Count == 2 ? [">" + words.Text(Say.HeadChange)] : (string[])[]], rows);

        IReadOnlyList<string> Line(string name, Func<CaseRow, double?> figure, Func<double?, string> shown, Func<double?, string> moved) =>
            [name, .. shocks.Select(s => shown(figure(s.Row))), .. shocks.Count == 2 ? [moved(figure(shocks[1].Row) - figure(first))] : (string[])[]];

        IReadOnlyList<string> Plain(string name, Func<CaseRow, string> shown) => [name, .. shocks.Select(s => shown(s.Row)), .. shocks.Count == 2 ? [""] : (string[])[]];
    }

    // More loss, or less: the change of a loss is no gain.
    private static string Change(double? usd) => usd is not { } change ? "-" : (change > 0 && TableFigure.Millions(change) != "0" ? "+" : "") + TableFigure.Millions(change);

    private static string Percent(double? share) => share is { } part ? (100 * part).ToString("0.0", CultureInfo.InvariantCulture) : "-";
}
