using System.Globalization;
using Veta.Analyses.Sources;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells on what a package rests.</summary>
internal static class SourcesPage
{
    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(SourceReport report, Language language, RegionId? region = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        string Text(Sentence sentence) => sentence.In(language);
        string cost = report.CostIsOfPlan ? Text(Say.SourcesPageCostOfThePlanPercent) : Text(Say.SourcesPageCostAtFullCapacityPercent);
        var parts = new List<PagePart>
        {
            new PagePart.Table(
                Text(Say.SourcesPageOnWhatFiguresRest(Count(report.Summary.Figures))),
                [Text(Say.HeadGrade), ">" + Text(Say.HeadFigures), ">" + Text(Say.HeadFiguresPercent), ">" + Text(Say.HeadCapacityPercent), ">" + cost],
                [.. Enum.GetValues<Grade>().Select(g => (IReadOnlyList<string>)
                    [Text(GradeText(g)), Count(report.Summary.FiguresByGrade[g]), Share(report.Summary.ShareOf(g)), Share(report.CapacityByGrade[g]), Share(report.CostByGrade[g])])]),
            new PagePart.Paragraph(Text(Say.SourcesPageCapacityEachProcessCountsAlikeA)
                + (report.CostIsOfPlan
                    ? Text(Say.SourcesPageCostOperationInvestmentTransportAndPurchases)
                    : Text(Say.SourcesPageCostVariableCostAtFullCapacity))),
        };
        if (report.Summary.Oldest is { } oldest)
        {
            parts.Add(new PagePart.Paragraph(Text(Say.HeadOldestSource) + $"{oldest.Title}, {oldest.Publisher}, {oldest.Year} ({oldest.Id})."));
        }

        parts.Add(new PagePart.Table(
            Text(Say.SourcesPageSourcesMostFiguresFirst(report.Sources.Count)),
            [Text(Say.HeadSource), Text(Say.HeadPublisher), ">" + Text(Say.HeadYear), Text(Say.HeadGrade), ">" + Text(Say.HeadRows), ">" + Text(Say.HeadFigures)],
            [.. report.Sources.Select(u => (IReadOnlyList<string>)
                [u.Source.Id.Value, u.Source.Publisher, u.Source.Year?.ToString(CultureInfo.InvariantCulture) ?? "-", u.Source.Grade.ToString(), Count(u.Rows), Count(u.Figures)])]));
        parts.Add(new PagePart.Paragraph(Text(Say.SourcesPageEveryRowNamesItsSource)
            + (report.Unused.Count == 0 ? "" : " " + Text(Say.HeadListedButNotUsed) + string.Join(", ", report.Unused) + ".")));
        if (!report.HomeTrade.IsEmpty)
        {
            parts.Add(HomeTradePage.Table(report.HomeTrade, language));
            parts.Add(new PagePart.Paragraph(Text(Say.SourcesPageHomeTradeNote)));
        }

        if (!report.FreeCapacity.IsEmpty)
        {
            parts.Add(FreeCapacityPage.Table(report.FreeCapacity, language));
            parts.Add(new PagePart.Paragraph(Text(Say.SourcesPageFreeCapacityNote)));
        }

        if (!report.Places.IsEmpty) { parts.AddRange(PlacesPage.Of(report.Places, region, language)); }

        return parts;
    }

    private static Sentence GradeText(Grade grade) => grade switch
    {
        Grade.A => Say.GradeA,
        Grade.B => Say.GradeB,
        Grade.C => Say.GradeC,
        _ => Say.GradeD,
    };

    private static string Share(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
