using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>The range of a plan's cost on its page: the sentences, then the figures that move it most.</summary>
internal static class RangePage
{
    private const int MostRows = 12;

    /// <summary>The parts; none where no range was asked for.</summary>
    public static IEnumerable<PagePart> Of(IReadOnlyList<SensitivitiesRow> rows, Package package, Language language)
    {
        if (rows.Count == 0) { yield break; }
        foreach (FindingRow row in FindingRow.Of(RangeFindings.Of(rows, package))) { yield return new PagePart.Paragraph(row.In(language)); }
        var names = new SentenceNames(package);
        string Moves(SensitivitiesRow row, double? usd) => usd is { } known ? Say.RangeUsd(Said.Money(known - row.HeadlineUsd)).In(language) : Say.RangeNoPlan.In(language);
        yield return new PagePart.Table(
            Say.RangeTitle.In(language),
            [Say.RangeFigure.In(language), Say.RangeGrade.In(language), ">" + Say.RangeRange.In(language), ">" + Say.RangeLow.In(language), ">" + Say.RangeHigh.In(language), ">" + Say.RangeSites.In(language)],
            [.. rows.Take(MostRows).Select(row => (IReadOnlyList<string>)
                [
                    RangeFindings.Name(row, package, names).In(language), row.Grade.ToString(), FormattableString.Invariant($"{row.LowRatio:0.##}–{row.HighRatio:0.##}"),
                    Moves(row, row.HeadlineLowUsd), Moves(row, row.HeadlineHighUsd), FormattableString.Invariant($"{row.SitesChanged.Split(';', StringSplitOptions.RemoveEmptyEntries).Length}"),
                ])]);
    }
}
