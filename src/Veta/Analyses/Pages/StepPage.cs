using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Policy;
using Veta.Analyses.Policy.Rows;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what steps are worth: ten lines, then one table each for steps, shocks, order, shares and reference prices.</summary>
internal static class StepPage
{
    private const double Million = 1e6;
    private const int MostRows = 40;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(PolicyResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var names = new StepNames(result.Request.Package);
        string Text(Sentence sentence) => sentence.In(language);
        string Said(Said said) => Say.RangeCell(said).In(language);
        var parts = new List<PagePart> { new PagePart.Heading(1, Text(Say.StepPageTitle(Words.Said.Year(result.Request.Year)))) };
        parts.AddRange(KnownUntil.Of(result.Request.Package, language));
        parts.AddRange(FindingRow.Of(StepFindings.Of(result)).Select(row => new PagePart.Paragraph(row.In(language))));
        parts.Add(new PagePart.Table(
            Text(Say.StepPageSteps),
            [Text(Say.HeadStep), ">" + Text(Say.StepPageHome), ">" + Text(Say.StepPageSystem), ">" + Text(Say.StepPageTreasury), ">" + Text(Say.StepPageTouched)],
            [.. result.Steps.Select(r => (IReadOnlyList<string>)[Said(names.Step(r.Step)), Usd(r.HomeCostUsd), Usd(r.SystemCostUsd), Usd(r.TreasuryUsd), Percent(r.TouchedShare)])]));
        if (result.Shocks.Count > 0)
        {
            parts.Add(new PagePart.Table(
                Text(Say.StepPageShocks(Words.Said.Year(result.Request.Year))),
                [Text(Say.StepPageShock), ">" + Text(Say.StepPageSeverity), Text(Say.HeadStep), ">" + Text(Say.StepPageLoss), ">" + Text(Say.StepPageAvoided), ">" + Text(Say.StepPageRate), ">" + Text(Say.StepPageTreasuryRate), ">" + Text(Say.StepPageShort)],
                [.. result.Shocks.Select(r => (IReadOnlyList<string>)[Said(names.Case(r.Case)), Percent(r.Severity), Said(names.Step(r.Step)), Usd(r.HomeLossUsd), Usd(r.AvoidedUsd), Percent(r.BreakEvenRate, 3), Percent(r.TreasuryRate, 3), r.ShortAfterMonths?.ToString(CultureInfo.InvariantCulture) ?? "-"])]));
        }

        parts.Add(new PagePart.Table(
            Text(Say.StepPageOrder),
            [">#", Text(Say.HeadStep), ">" + Text(Say.StepPageTouchedOff), ">" + Text(Say.StepPageSystem), ">" + Text(Say.StepPageTreasury), ">" + Text(Say.StepPagePoint)],
            [.. result.Order.Select(r => (IReadOnlyList<string>)[r.Order.ToString(CultureInfo.InvariantCulture), Said(names.Step(r.Step)), Percent(r.AddedTouchedShare), Usd(r.AddedCostUsd), Usd(r.AddedTreasuryUsd), r.UsdPerPoint is { } usd ? Usd(usd) : "-"])]));
        PolicyShareRow[] shares = [.. result.Shares.Where(s => s.Measure == PolicyMeasure.Touched)];
        if (shares.Length > 1)
        {
            parts.Add(new PagePart.Table(
                Text(Say.StepPageShares),
                [Text(Say.HeadStep), ">" + Text(Say.StepPageAverage), ">±", ">" + Text(Say.StepPageAlone), ">" + Text(Say.StepPageLast)],
                [.. shares.Select(r => (IReadOnlyList<string>)[Said(names.Step(r.Step)), Percent(r.AverageAdded, 2), Percent(r.HalfWidth, 2), Percent(r.AloneAdded, 2), Percent(r.LastAdded, 2)])]));
        }

        if (result.References.Count > 0)
        {
            parts.Add(new PagePart.Table(
                Text(Say.StepPageReferences(Words.Said.Years(result.References[0].FirstYear, result.References[0].LastYear))),
                [Text(Say.HeadRegion), Text(Say.HeadMaterial), ">" + Text(Say.StepPageWith), ">" + Text(Say.StepPageLow), ">" + Text(Say.StepPageHigh), ">" + Text(Say.StepPageDuty)],
                [.. result.References.OrderByDescending(r => r.GapShare ?? 0).Take(MostRows).Select(r => (IReadOnlyList<string>)[Said(names.Place(r.Region.Value)), Said(names.Material(r.Material)), Plain(r.WithUsdPerUnit), Plain(r.LowUsdPerUnit), Plain(r.HighUsdPerUnit), Percent(r.GapShare)])]));
        }

        parts.Add(new PagePart.Paragraph(Text(Say.StepPageHow)));
        return parts;
    }

    private static string Usd(double usd) => (usd / Million).ToString("#,0.0##", CultureInfo.InvariantCulture);

    private static string Plain(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(double? share, int digits = 1) => share is { } value ? (100 * value).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : "-";
}
