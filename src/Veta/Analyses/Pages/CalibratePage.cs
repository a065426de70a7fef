using System.Globalization;
using Veta.Analyses.Calibration;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what prices of the base year hold above cost, and how the year comes back with it.</summary>
internal static class CalibratePage
{
    private const int Most = 12;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(CalibrateResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        string Text(Sentence sentence) => sentence.In(language);
        ReproductionRow[] prices = [.. result.Reproduction.Where(r => r.Kind == "prices")], quantities = [.. result.Reproduction.Where(r => r.Kind != "prices")];
        ReproductionRow[] missed = [.. result.Reproduction.Where(r => !r.Within).OrderByDescending(r => r.ValueUsdPerYear ?? 0).ThenByDescending(r => Math.Abs(r.Deviation ?? 0))];
        var parts = new List<PagePart>
        {
            new PagePart.Heading(1, Text(Say.CalibratePageTitle(Whole(result.Year)))),
            new PagePart.Paragraph(Text(Say.CalibratePageReturned(Whole(quantities.Count(r => r.Within)), Whole(quantities.Length), Percent(CalibrateAnalysis.ShareOfValue(quantities)), Whole(prices.Count(r => r.Within)), Whole(prices.Length)))),
            new PagePart.Paragraph(Text(Say.CalibratePageMoney(Millions(result.ResourceUsd), Millions(result.MarginsUsd)))),
            new PagePart.Paragraph(Text(Say.CalibratePageCounts(Whole(result.Margins.Count), Whole(result.Negative.Count), Whole(result.Suspects.Count)))),
        };
        string[] head = [Text(Say.HeadWay), Text(Say.HeadMaterial), Text(Say.HeadBuyer), Text(Say.HeadSeller), ">" + Text(Say.HeadPriceUsd), ">" + Text(Say.HeadMarginUsd), ">" + Text(Say.HeadMarginShare), Text(Say.HeadCause)];
        AddMargins(parts, Text(Say.CalibratePageSuspects(Whole(result.Suspects.Count))), head, result.Suspects, Text(Say.CalibratePageNoCause));
        AddMargins(parts, Text(Say.CalibratePageNegative(Whole(result.Negative.Count))), head, [.. result.Negative.OrderBy(m => m.MarginUsdPerUnit * m.QuantityPerYear)], Text(Say.CalibratePageNoCause));
        if (missed.Length > 0)
        {
            parts.Add(new PagePart.Table(
                Text(Say.CalibratePageMissed(Whole(missed.Length))),
                [Text(Say.HeadObservation), Text(Say.HeadMaterial), Text(Say.HeadFrom), Text(Say.HeadTo), ">" + Text(Say.HeadObserved), ">" + Text(Say.HeadReproduced), Text(Say.HeadReason)],
                [.. missed.Take(Most).Select(r => (IReadOnlyList<string>)[Text(new Sentence("word.observed-" + r.Kind)), r.Material.Value, r.Region.Value, r.Importer?.Value ?? "", Number(r.Observed), Number(r.Reproduced), Text(new Sentence("word.missed-" + r.Reason))])]));
        }

        parts.Add(new PagePart.Paragraph(Text(Say.CalibratePageHow)));
        return parts;
    }

    private static void AddMargins(List<PagePart> parts, string title, string[] head, IReadOnlyList<Margin> rows, string noCause)
    {
        if (rows.Count == 0) { return; }
        parts.Add(new PagePart.Table(title, head,
        [
            .. rows.Take(Most).Select(m => (IReadOnlyList<string>)
            [
                m.Lane?.Value ?? m.Facility?.Value ?? "", m.Material.Value, m.Buyer.Value, m.Seller.Value, Number(m.PriceUsdPerUnit), Number(m.MarginUsdPerUnit),
                m.PriceUsdPerUnit > 0 ? Percent(m.MarginUsdPerUnit / m.PriceUsdPerUnit) : "", m.Cause ?? noCause,
            ]),
        ]));
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double? share) => share is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) : "-";

    private static string Millions(double usd) => Number(usd / 1e6);

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "N0" : "0.####", CultureInfo.InvariantCulture);
}
