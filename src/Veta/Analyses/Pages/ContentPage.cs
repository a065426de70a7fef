using System.Globalization;
using Veta.Analyses.Content;
using Veta.Analyses.Content.Rows;
using Veta.Analyses.Findings;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells whether products meet rules on content: findings, one table of tests, the arithmetic of each product's largest plant, and what would close the gaps.</summary>
internal static class ContentPage
{
    private const int MostTests = 60;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(ContentResult result, Package package, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(package);
        var words = new DependWords(package, language);
        Dictionary<ContentRuleId, string> rules = package.ContentRules.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => words.Pick(g.First().NameEn, g.First().NameEs));
        var parts = new List<PagePart> { new PagePart.Heading(1, words.Text(Say.ContentPageTitle(Said.Year(result.Year)))) };
        parts.AddRange(KnownUntil.Of(package, language));
        parts.AddRange(FindingRow.Of(ContentFindings.Of(result, package)).Select(row => new PagePart.Paragraph(row.In(language))));
        if (result.Tests.Count == 0) { return [.. parts, new PagePart.Paragraph(words.Text(Say.ContentPageNothing))]; }
        parts.Add(new PagePart.Table(
            words.Text(Say.ContentPageTests),
            [words.Text(Say.ContentPageProduct), words.Text(Say.ContentPagePlant), words.Text(Say.ContentPageRule), ">" + words.Text(Say.ContentPageThreshold), ">" + words.Text(Say.ContentPageCounted), ">" + words.Text(Say.ContentPageRange), words.Text(Say.ContentPageVerdict), ">" + words.Text(Say.ContentPageGap), ">" + words.Text(Say.ContentPageLost), words.Text(Say.HeadGrade)],
            [.. result.Tests.Take(MostTests).Select(t => (IReadOnlyList<string>)[words.Material(t.Product), Plant(package, t.Facility, words), rules[t.Rule], (t.AtLeast ? "≥ " : "≤ ") + Percent(t.Threshold), Percent(t.CountedShare), Percent(t.CountedShareLow) + " – " + Percent(t.CountedShareHigh), words.Word(t.Verdict), Usd(t.GapUsdPerUnit), Usd(t.ConsequenceUsdPerUnit ?? double.NaN), t.Grade.ToString()])]));
        foreach (ContentTestRow test in result.Tests.GroupBy(t => t.Product).Select(g => g.MaxBy(t => t.OutputPerYear)!)) { parts.Add(Lines(test, result, rules, words)); }
        if (result.Changes.Count > 0) { parts.Add(Changes(result, rules, words)); }
        parts.Add(new PagePart.Paragraph(words.Text(Say.ContentPageHow)));
        return parts;
    }

    private static PagePart Lines(ContentTestRow test, ContentResult result, Dictionary<ContentRuleId, string> rules, DependWords words) => new PagePart.Table(
        words.Text(Say.ContentPageLines(words.Material(test.Product), rules[test.Rule])),
        [words.Text(Say.ContentPageItem), ">" + words.Text(Say.ContentPageQuantity), ">" + words.Text(Say.ContentPagePrice), words.Text(Say.ContentPageBasis), ">" + words.Text(Say.ContentPageValue), ">" + words.Text(Say.ContentPageAgainst), words.Text(Say.HeadGrade)],
        [.. result.Lines.Where(l => l.Rule == test.Rule && l.Product == test.Product && l.Facility == test.Facility).Select(l => (IReadOnlyList<string>)[l.Material is { } material ? words.Material(new MaterialId(material)) : words.Word(l.CostItem), Plain(l.QuantityPerUnit), Usd(l.PriceUsdPerUnit), words.Word(l.PriceBasis), Usd(l.ValueUsdPerUnit), l.AgainstShare is { } share ? Percent(share) : "-", l.Grade?.ToString() ?? "-"])]);

    private static PagePart Changes(ContentResult result, Dictionary<ContentRuleId, string> rules, DependWords words) => new PagePart.Table(
        words.Text(Say.ContentPageChanges),
        [words.Text(Say.ContentPageProduct), words.Text(Say.ContentPageRule), words.Text(Say.ContentPageItem), ">" + words.Text(Say.ContentPageShifted), ">" + words.Text(Say.ContentPageMade), words.Text(Say.ContentPageFrom), ">" + words.Text(Say.ContentPageCost), words.Text(Say.ContentPageCloses)],
        [.. result.Changes.Take(MostTests).Select(c => (IReadOnlyList<string>)[words.Material(c.Product), rules[c.Rule], words.Material(c.Material), Plain(c.ShiftedPerYear), Plain(c.MadePerYear), c.From is { } from ? words.Place(from.Value) : "-", Usd(c.CostUsdPerUnit ?? double.NaN), words.YesNo(c.ClosesGap)])]);

    private static string Plant(Package package, FacilityId id, DependWords words) => package.Facilities.First(f => f.Id == id) is var row ? words.Pick(row.NameEn, row.NameEs) : id.Value;

    private static string Percent(double share) => double.IsNaN(share) ? "-" : (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Usd(double usd) => double.IsNaN(usd) ? "-" : usd.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Plain(double value) => double.IsNaN(value) ? "-" : value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
