using System.Globalization;
using Veta.Analyses.Calibration;
using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what prices of the base year hold above cost, and how the year comes back with it.</summary>
internal static class CalibratePage
{
    private const int Most = 12;

    private static readonly HashSet<string> _rules = [.. EnumWords.Of(typeof(MarginCause))];

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(CalibrateResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new ShockWords(result.Calibrated, language);
        string Text(Sentence sentence) => sentence.In(language);
        ReproductionRow[] prices = [.. result.Reproduction.Where(r => r.Kind == "prices")], quantities = [.. result.Reproduction.Where(r => r.Kind != "prices")];
        ReproductionRow[] missed = [.. result.Reproduction.Where(r => !r.Within).OrderByDescending(r => r.ValueUsdPerYear ?? 0).ThenByDescending(r => Math.Abs(r.Deviation ?? 0))];
        List<PagePart> parts =
        [
            new PagePart.Heading(1, Text(Say.CalibratePageTitle(Said.Year(result.Year)))),
            .. KnownUntil.Of(result.Calibrated, language),
            new PagePart.Paragraph(Text(Say.CalibratePageReturned(quantities.Count(r => r.Within), quantities.Length, Percent(CalibrateAnalysis.ShareOfValue(quantities)), prices.Count(r => r.Within), prices.Length))),
            new PagePart.Paragraph(Text(Say.CalibratePageMoney(Said.Money(result.ResourceUsd), Said.Money(result.MarginsUsd)))),
            new PagePart.Paragraph(Text(Say.CalibratePageCounts(result.Margins.Count, result.Negative.Count, result.Suspects.Count))),
        ];
        if (result.Causes.Count > 0)
        {
            parts.Add(new PagePart.Table(
                Text(Say.CalibratePageCauses),
                [Text(Say.HeadCause), ">" + Text(Say.HeadMargins), ">" + Text(Say.HeadOfThemNegative), ">" + Text(Say.HeadMarginsYear), ">" + Text(Say.HeadShareOfMargins)],
                [.. result.Causes.Select(c => (IReadOnlyList<string>)[CauseOf(c.Cause, words), Number(c.Margins), Number(c.BelowZero), Text(Say.RangeCell(Said.Money(c.MarginsUsdPerYear))), Percent(c.MarginsShare)])]));
        }

        string[] head = [Text(Say.HeadWay), Text(Say.HeadMaterial), Text(Say.HeadBuyer), Text(Say.HeadSeller), ">" + Text(Say.HeadPrice2), ">" + Text(Say.HeadMargin), ">" + Text(Say.HeadMarginShare), Text(Say.HeadCause)];
        AddMargins(parts, Text(Say.CalibratePageSuspects(result.Suspects.Count)), head, result.Suspects, words, language);
        AddMargins(parts, Text(Say.CalibratePageNegative(result.Negative.Count)), head, [.. result.Negative.OrderBy(m => m.MarginUsdPerUnit * m.QuantityPerYear)], words, language);
        if (missed.Length > 0)
        {
            parts.Add(new PagePart.Table(
                Text(Say.CalibratePageMissed(missed.Length)),
                [Text(Say.HeadObservation), Text(Say.HeadMaterial), Text(Say.HeadFrom), Text(Say.HeadTo), ">" + Text(Say.HeadObservedFigure), ">" + Text(Say.HeadReproduced), Text(Say.HeadReason)],
                [.. missed.Take(Most).Select(r => (IReadOnlyList<string>)[Text(new Sentence("word.observed-" + r.Kind)), words.Material(r.Material), words.Region(r.Region), r.Importer is { } to ? words.Region(to) : "", Number(r.Observed) + " " + UnitOf(r, words), Number(r.Reproduced) + " " + UnitOf(r, words), Text(new Sentence("word.missed-" + r.Reason))])]));
        }

        parts.Add(new PagePart.Paragraph(Text(Say.CalibratePageHow)));
        return parts;
    }

    private static void AddMargins(List<PagePart> parts, string title, string[] head, IReadOnlyList<Margin> rows, ShockWords words, Language language)
    {
        if (rows.Count == 0) { return; }
        parts.Add(new PagePart.Table(title, head,
        [
            .. rows.Take(Most).Select(m => (IReadOnlyList<string>)
            [
                m.Facility is { } plant ? words.Plant(plant) : m.Lane is { } lane ? words.Lane(lane) : "", words.Material(m.Material), words.Region(m.Buyer), words.Region(m.Seller),
                DisposalPrice.Told(words.Disposal(m.Material, m.PriceUsdPerUnit), "USD/" + words.UnitOf(m.Material), Number(m.PriceUsdPerUnit) + " USD/" + words.UnitOf(m.Material), language), Number(m.MarginUsdPerUnit) + " USD/" + words.UnitOf(m.Material),
                m.PriceUsdPerUnit > 0 ? Percent(m.MarginUsdPerUnit / m.PriceUsdPerUnit) : "", CauseOf(m.Cause ?? MarginCausesRow.None, words),
            ]),
        ]));
    }

    /// <summary>Name of an event, or what a rule is called.</summary>
    private static string CauseOf(string cause, ShockWords words) =>
        cause == MarginCausesRow.None ? words.Text(Say.CalibratePageNoCause) : _rules.Contains(cause) ? words.Text(new Sentence("word.cause-" + cause)) : words.Case(cause);

    private static string UnitOf(ReproductionRow row, ShockWords words) => row.Kind == "prices" ? "USD/" + words.UnitOf(row.Material) : words.UnitOf(row.Material);

    private static string Percent(double? share) => share is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) : "-";

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "N0" : "0.####", CultureInfo.InvariantCulture);
}
