using System.Globalization;
using Veta.Analyses.Runs;
using Veta.Analyses.Sampling;

namespace Veta.Analyses.Pages;

/// <summary>Tells an ensemble: how many members have an answer, how each measure is spread, how policies differ, and which decisions stand.</summary>
internal static class EnsemblePage
{
    private const int MostDecisions = 40, MostFigures = 12;

    /// <summary>The page.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="rows">The rows of all its blocks.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<PagePart> Of(Ensemble ensemble, IReadOnlyList<MemberRow> rows, Answer answer, Language language)
    {
        string Text(Sentence sentence) => sentence.In(language);
        var table = new MemberTable(ensemble, rows);
        EnsembleCaseRow[] cases = [.. EnsembleTables.Cases(ensemble, table)];
        int asked = cases.Sum(c => c.Members), answered = cases.Sum(c => c.Answered);
        var parts = new List<PagePart>
        {
            new PagePart.Heading(1, language == Language.Spanish ? answer.TitleEs : answer.TitleEn),
            new PagePart.Paragraph(Text(Say.EnsemblePageAsked(ensemble.Members, ensemble.Drivers.Count, Said.Exact(ensemble.Spec.Design.Seed), Said.Count(answered), Said.Count(asked)))),
        };
        if (cases.FirstOrDefault(c => c.Reason is not null)?.Reason is { } reason) { parts.Add(new PagePart.Paragraph(Text(Say.EnsemblePageReason(reason)))); }
        if (ensemble.Spec.FromGrades) { parts.Add(new PagePart.Paragraph(Text(Say.EnsemblePageGrades(Said.Count(EnsembleTables.Figures(ensemble).Count(f => !f.Stated)))))); }
        if (ensemble.Spec.Analysis == "plan") { parts.Add(new PagePart.Paragraph(Text(Say.EnsemblePageParts))); }
        var told = (EnsembleTold)answer.Result!;
        parts.AddRange(told.Findings.Select(said => new PagePart.Paragraph(language == Language.Spanish ? said.Es : said.En)));
        if (Next(told.Information, language) is { } next) { parts.Add(next); }
        parts.Add(Measures(ensemble, table, language));
        if (EnsembleTables.Differences(ensemble, table).ToArray() is { Length: > 0 } differences) { parts.Add(Differences(differences, language)); }
        if (EnsembleTables.Decisions(ensemble, table).ToArray() is { Length: > 0 } decisions) { parts.Add(Decisions(decisions, language)); }
        return parts;
    }

    /// <summary>What to find out for the first choice, or for the first answer where nothing is chosen; null where nothing is told of single figures.</summary>
    private static PagePart.Table? Next(InformationTables tables, Language language)
    {
        if (tables.Choices.Count == 0 || tables.Of(tables.Choices[0]).Take(MostFigures).ToArray() is not { Length: > 0 } rows) { return null; }
        string Text(Sentence sentence) => sentence.In(language);
        bool chosen = rows[0].Value is not null;
        string[] worth = chosen ? [">" + Text(Say.EnsembleHeadWorth), ">±"] : [];
        return new PagePart.Table(
            Text(Say.EnsemblePageNext(tables.Choices[0].Name!)),
            [Text(Say.RangeFigure), Text(Say.RangeGrade), .. worth, ">" + Text(Say.EnsembleHeadExplained), ">±"],
            [.. rows.Select(r => (IReadOnlyList<string>)[r.Name!.In(language), r.Grade?.ToString() ?? "", .. chosen ? [Number(r.Value), Number(r.Error)] : Array.Empty<string>(), Share(r.Share), Share(r.ShareError)])]);
    }

    private static PagePart.Table Measures(Ensemble ensemble, MemberTable table, Language language)
    {
        string Text(Sentence sentence) => sentence.In(language);
        return new PagePart.Table(
            Text(Say.EnsemblePageMeasures),
            [Text(Say.EnsembleHeadCase), Text(Say.EnsembleHeadMeasure), Text(Say.EnsembleHeadAbout), ">" + Text(Say.EnsembleHeadMembers), ">5 %", ">50 %", ">95 %", Text(Say.EnsembleHeadUnit)],
            [.. EnsembleTables.Measures(ensemble, table).Select(r => (IReadOnlyList<string>)[r.Policy, r.Measure, r.About, Whole(r.WithValue), Number(r.P05), Number(r.P50), Number(r.P95), r.Unit])]);
    }

    private static PagePart.Table Differences(IReadOnlyList<EnsembleDifferenceRow> rows, Language language)
    {
        string Text(Sentence sentence) => sentence.In(language);
        return new PagePart.Table(
            Text(Say.EnsemblePageDifferences(rows[0].Against)),
            [Text(Say.EnsembleHeadCase), Text(Say.EnsembleHeadMeasure), Text(Say.EnsembleHeadAbout), ">" + Text(Say.EnsembleHeadMembers), ">5 %", ">50 %", ">95 %", Text(Say.EnsembleHeadUnit)],
            [.. rows.Select(r => (IReadOnlyList<string>)[r.Policy, r.Measure, r.About, Whole(r.WithValue), Number(r.P05), Number(r.P50), Number(r.P95), r.Unit])]);
    }

    private static PagePart.Table Decisions(IReadOnlyList<EnsembleDecisionRow> rows, Language language)
    {
        string Text(Sentence sentence) => sentence.In(language);
        return new PagePart.Table(
            Text(Say.EnsemblePageDecisions),
            [Text(Say.EnsembleHeadCase), Text(Say.EnsembleHeadDecision), Text(Say.EnsembleHeadAbout), ">" + Text(Say.EnsembleHeadShare), ">" + Text(Say.EnsembleHeadRange)],
            [
                .. rows.Take(MostDecisions).Select(r => (IReadOnlyList<string>)[r.Policy, r.Decision, r.About, Share(r.Share), $"{Share(r.ShareLow)}–{Share(r.ShareHigh)}"]),
            ]);
    }

    private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(double? value) => value is { } number ? number.ToString(Math.Abs(number) >= 1000 ? "N0" : "G4", CultureInfo.InvariantCulture) : "";

    private static string Share(double? share) => share is { } known ? (100 * known).ToString("N0", CultureInfo.InvariantCulture) + " %" : "";
}
