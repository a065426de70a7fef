using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Permits;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells how long permits and construction take, case by case, which steps decide it, and what reforms save.</summary>
internal static class PermitPage
{
    private const double MonthsOfYear = 12;
    private const int FewCases = 3;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(PermitResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var names = new PermitNames(result.Request.Package);
        string Text(Sentence sentence) => sentence.In(language);
        string Said(Said said) => Say.RangeCell(said).In(language);
        IReadOnlyList<PermitTimeRow> cases = result.AsIs;
        string asked = ">P" + result.Request.Percentile.ToString("0.##", CultureInfo.InvariantCulture);
        string other = ">P" + PermitNames.Beside(result.Request.Percentile, cases[0]).Percentile.ToString("0.##", CultureInfo.InvariantCulture);
        List<PagePart> parts =
        [
            new PagePart.Heading(1, Text(Say.PermitPageTitle)),
            .. KnownUntil.Of(result.Request.Package, language),
            .. FindingRow.Of(PermitFindings.Of(result)).Select(row => new PagePart.Paragraph(row.In(language))),
            new PagePart.Table(
                Text(Say.PermitPageTimes),
                [Text(Say.HeadRegion), Text(Say.HeadProjectKind), ">P10", ">P50", ">P80", ">P90", ">" + Text(Say.HeadMeansOnly), ">" + Text(Say.HeadRefusedPercent), Text(Say.HeadStepThatDecides), ">" + Text(Say.HeadCriticalPercent)],
                [.. cases.Select(row => PermitNames.Deciding(result, row) is var step ? (IReadOnlyList<string>)
                    [Said(names.Place(row)), Said(names.Kind(row)), Years(row.P10Months), Years(row.P50Months), Years(row.P80Months), Years(row.P90Months), Years(row.MeansMonths), Percent(row.RefusalShare), Said(names.Step(step.Permit)), Percent(step.CriticalShare)] : [])]),
        ];
        if (cases.Count <= FewCases)
        {
            parts.Add(new PagePart.Table(
                Text(Say.PermitPageSteps),
                [Text(Say.HeadRegion), Text(Say.HeadProjectKind), Text(Say.HeadStep), ">" + Text(Say.HeadMonthsMean), ">" + Text(Say.HeadMonthsByLaw), ">" + Text(Say.HeadCriticalPercent), ">" + Text(Say.HeadRefusedPercent), Text(Say.HeadGrade)],
                [.. cases.SelectMany(row => result.StepsOf(row).Select(step => (IReadOnlyList<string>)
                    [Said(names.Place(row)), Said(names.Kind(row)), Said(names.Step(step.Permit)), Number(step.MeanMonths), step.LegalTermMonths is { } term ? Number(term) : "-", Percent(step.CriticalShare), Percent(step.RefusalShare), step.Grade.ToString()]))]));
        }

        if (result.Times.Any(row => row.Reform != PermitTimeRow.AsIs))
        {
            parts.Add(new PagePart.Table(
                Text(Say.PermitPageReforms),
                [Text(Say.HeadRegion), Text(Say.HeadProjectKind), Text(Say.HeadReform), asked, ">" + Text(Say.HeadMonthsSaved), other, ">" + Text(Say.HeadRefusedPercent)],
                [.. cases.SelectMany(row => result.Reformed(row).Where(reformed => cases.Count <= FewCases || IsForemost(result, row, reformed)).Select(reformed => (IReadOnlyList<string>)
                    [Said(names.Place(row)), Said(names.Kind(row)), Said(names.Reform(reformed.Reform)), Years(reformed.AskedMonths), Number(reformed.SavedMonths), Years(PermitNames.Beside(result.Request.Percentile, reformed).Months), Percent(reformed.RefusalShare)]))]));
        }

        parts.Add(new PagePart.Paragraph(Text(Say.PermitPageHow(result.Request.Draws, Words.Said.Quantity(Math.Round(cases.Max(row => row.AskedHighMonths - row.AskedLowMonths) / 2, 1))))));
        return parts;
    }

    // Of many cases the reform that saves most alone, and all together.
    private static bool IsForemost(PermitResult result, PermitTimeRow asIs, PermitTimeRow row) =>
        row.Reform == PermitTimeRow.Together || row == result.Reformed(asIs).Where(other => other.Reform != PermitTimeRow.Together).MaxBy(other => other.SavedMonths);

    private static string Years(double months) => (months / MonthsOfYear).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture);
}
