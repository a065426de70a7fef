using System.Globalization;
using Veta.Analyses.Industries;
using Veta.Analyses.Shock;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what the industries of countries with an input-output table lose in a shock.</summary>
internal static class IndustryLossPage
{
    private const int Most = 10;

    /// <summary>A line for each country, and the industries that lose most.</summary>
    public static IEnumerable<PagePart> Of(ShockResult result, ShockWords words)
    {
        Sentence span = EventSpan.Of(result.Request).Told();
        foreach (GdpLossRow row in result.GdpLosses) { yield return new PagePart.Paragraph(Line(row, span, words)); }
        IndustryLossRow[] top = [.. result.IndustryLosses.Where(i => i.RationedUsd >= 1e6 || i.BestTriageUsd >= 1e6).OrderByDescending(i => Math.Max(i.RationedUsd, i.BestTriageUsd)).Take(Most)];
        if (top.Length > 0)
        {
            Dictionary<(RegionId, IndustryId), Industry> industries = result.Request.Package.Industries.ToDictionary(i => (i.Region, i.Id));
            yield return new PagePart.Table(
                words.Text(Say.ShockPageIndustriesThatLoseMostMillionUsd(span)),
                [
                    words.Text(Say.HeadIndustry), words.Text(Say.HeadCountry), ">" + words.Text(Say.HeadOutput), ">" + words.Text(Say.ShockPageLacksAMaterialItselfLowHigh),
                    ">" + words.Text(Say.HeadThroughSellersAndBuyers), ">" + words.Text(Say.HeadValueAddedLost),
                ],
                [
                    .. top.Select(i => (IReadOnlyList<string>)
                    [
                        words.Pick(industries[(i.Country, i.Industry)].NameEn, industries[(i.Country, i.Industry)].NameEs), words.Region(i.Country), Millions(i.OutputUsd), $"{Millions(i.DirectLowUsd)} - {Millions(i.DirectHighUsd)}",
                        $"{Millions(i.IndirectLowUsd)} - {Millions(i.IndirectHighUsd)}", $"{Millions(i.BestTriageUsd)} - {Millions(i.RationedUsd)}",
                    ]),
                ]);
        }

        yield return new PagePart.Paragraph(words.Text(Say.ShockPageLowBestTriageTheUsesOf));
    }

    /// <summary>A range in thousands of millions, with as many digits as it needs; a dash where it is not known.</summary>
    public static string Range(double? low, double? high) => low is { } a && high is { } b ? $"{Billions(a)}-{Billions(b)}" : "-";

    private static string Line(GdpLossRow row, Sentence months, ShockWords words)
    {
        string country = words.Region(row.Country);
        if (row.RationedUsd < 1e6) { return words.Text(Say.ShockPageValueAddedAtRiskLessThan(country, months)) + LeftOut(row, words); }
        string wide = row is { LeastUsd: { } least, MostUsd: { } most }
            ? words.Text(Say.ShockPageOverTheRangeOfTheData(Range(least, most)))
            : "";
        return words.Text(Say.ShockPageValueAddedAtRiskBillionUsd(country, Range(row.BestTriageUsd, row.RationedUsd), months, Percent(row.BestTriageShare), Percent(row.RationedShare), Said.Year(row.Year), wide)) + LeftOut(row, words);
    }

    private static string LeftOut(GdpLossRow row, ShockWords words) => row.DemandsLeftOut == 0 ? "" : words.Text(Say.ShockPageShortDemandsWithoutAnIndustryLeft(row.DemandsLeftOut));

    private static string Billions(double usd) => (usd / 1e9).ToString(Math.Abs(usd) >= 1e11 ? "N0" : Math.Abs(usd) >= 1e10 ? "N1" : "N2", CultureInfo.InvariantCulture);

    private static string Millions(double usd) => (usd / 1e6).ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString(share >= 0.001 ? "0.00" : "0.0000", CultureInfo.InvariantCulture);
}
