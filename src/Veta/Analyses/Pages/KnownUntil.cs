using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Says on a page to which day the facts of its package reach, and which outcome it takes of what was not known then.</summary>
internal static class KnownUntil
{
    /// <summary>One paragraph; nothing for a package that does not say its day.</summary>
    public static IReadOnlyList<PagePart> Of(Package package, Language language)
    {
        if (package.Info.AsOf is not { } day) { return []; }
        OpenQuestion[] taken = [.. package.OpenQuestions.Where(q => q.Taken).OrderBy(q => q.Date)];
        Sentence text = taken.Length == 0
            ? Say.PageKnownUntil(day.ToString())
            : Say.PageKnownUntilTaken(day.ToString(), Said.Clauses(taken.Select(q => (Said)Say.PageQuestionTaken(Said.Name(q.NameEn, q.NameEs), q.Date.ToString(), Said.Name(q.OutcomeEn, q.OutcomeEs)))));
        return [new PagePart.Paragraph(text.In(language))];
    }
}
