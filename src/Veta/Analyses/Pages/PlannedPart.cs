using System.Globalization;
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

    /// <summary>The shock as it is and with the plan, side by side; the last column says what the plan changes.</summary>
    public static PagePart.Table Beside(CaseRow asItIs, CaseRow planned, Package package, Language language)
    {
        var words = new ShockWords(package, language);
        string million = " (" + words.Text(Say.HeadMillionUsd) + ")";
        List<IReadOnlyList<string>> rows =
        [
            Sum(words.Text(Say.ShockPageLossOfTheWorld) + million, asItIs.LossUsd, planned.LossUsd),
            Sum(words.Text(Say.ShockPageLossOf(words.HomeName)) + million, asItIs.HomeLossUsd, planned.HomeLossUsd),
            .. asItIs.Countries.Count < 2 ? [] : asItIs.Countries.Select(c => Sum(words.Text(Say.ShockPageLossOf(words.Region(c.Country))) + million, c.LossUsd, planned.Countries.FirstOrDefault(p => p.Country == c.Country)?.LossUsd)),
            [words.Text(Say.HeadFirstShort), asItIs.FirstShortMonth ?? "-", planned.FirstShortMonth ?? "-", ""],
            [words.Text(Say.HeadDepthPercent), Percent(asItIs.DepthShare), Percent(planned.DepthShare), Percent(planned.DepthShare - asItIs.DepthShare)],
            [words.Text(Say.HeadPeakPriceTimes), Peak(asItIs), Peak(planned), ""],
        ];
        return new PagePart.Table(
            words.Text(Say.ShockPageAsItIsAndWithThePlan),
            ["", ">" + words.Text(Say.HeadAsItIs), ">" + words.Text(Say.HeadWithThePlan), ">" + words.Text(Say.HeadChange)],
            rows);

        string Peak(CaseRow row) => row.PeakMaterial is { } material && row.PeakRatio is { } times ? $"{times.ToString("0.00", CultureInfo.InvariantCulture)} ({words.Material(material)})" : "-";
    }

    private static IReadOnlyList<string> Sum(string name, double? asItIs, double? planned) => [name, Money(asItIs), Money(planned), Money(planned - asItIs)];

    private static string Money(double? usd) => usd is { } money ? (money / 1e6).ToString("N1", CultureInfo.InvariantCulture) : "-";

    private static string Percent(double? share) => share is { } part ? (100 * part).ToString("0.0", CultureInfo.InvariantCulture) : "-";
}
