using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>The ranges of an answer on its page: the sentences, then for each headline the figures that move it most.</summary>
internal static class RangePage
{
    private const int MostRows = 12;

    /// <summary>The parts of a plan; none where no range was asked for.</summary>
    public static IEnumerable<PagePart> Of(RangeFindings told, Package package, Language language) =>
    [
        .. FindingRow.Of(told.All).Select(row => new PagePart.Paragraph(row.In(language))),
        .. told.Ranges is { SingleRows: true, Rows.Count: > 0 } ? (PagePart[])[new PagePart.Paragraph(Say.RangeSingleRows.In(language))] : [],
        .. TableOf(told.Ranges.Of(PlanSensitivity.Difference), Say.RangeTitleDifference, package, language),
        .. TableOf(told.Ranges.Of(PlanSensitivity.Cost), Say.RangeTitle, package, language),
    ];

    /// <summary>The sentences of an answer with several headlines; none where no range was asked for.</summary>
    public static IEnumerable<PagePart> Sentences(HeadlineFindings? told, Language language) => told is null ? [] : FindingRow.Of(told.All).Select(row => new PagePart.Paragraph(row.In(language)));

    /// <summary>What moves each of its headlines; none where no range was asked for.</summary>
    public static IEnumerable<PagePart> Tables(HeadlineFindings? told, Package package, Language language) => told is null ? [] :
        told.Ranges.Ranges.SelectMany(range => TableOf([.. told.Ranges.Of(range).Where(r => r.Swing > 0)], told.TitleOf(range), package, language));

    /// <summary>The table of one headline; none without rows.</summary>
    public static IEnumerable<PagePart> TableOf(IReadOnlyList<SensitivitiesRow> rows, Sentence title, Package package, Language language)
    {
        if (rows.Count == 0) { yield break; }
        var names = new FigureNames(package);
        bool ofSites = rows.Any(r => r.SitesChanged.Length > 0);
        string[] sites = ofSites ? [">" + Say.RangeSites.In(language)] : [];
        yield return new PagePart.Table(
            title.In(language),
            [Say.RangeFigure.In(language), Say.RangeGrade.In(language), ">" + Say.RangeRange.In(language), ">" + Say.RangeLow.In(language), ">" + Say.RangeHigh.In(language), .. sites],
            [.. rows.Take(MostRows).Select(row => (IReadOnlyList<string>)
                [
                    Say.RangeCell(names.Of(row)).In(language), row.Grade?.ToString() ?? "", FormattableString.Invariant($"{row.LowRatio:0.##}–{row.HighRatio:0.##}"), Moves(row, row.Low, language), Moves(row, row.High, language),
                    .. ofSites ? [FormattableString.Invariant($"{row.SitesChanged.Split(';', StringSplitOptions.RemoveEmptyEntries).Length}")] : Array.Empty<string>(),
                ])]);
    }

    /// <summary>Money moves by money; a ratio or a share is told as it becomes.</summary>
    private static string Moves(SensitivitiesRow row, double? value, Language language) => value is not { } known ? (row.Reason is null ? Say.RangeNoPlan : Say.RangeNoAnswer).In(language)
        : Say.RangeCell(row.Unit == "USD" ? Said.Money(known - row.Usual) : row.Headline.EndsWith("share", StringComparison.Ordinal) ? Said.Share(known) : Said.Quantity(known)).In(language);
}
