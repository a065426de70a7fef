using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Suspects;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>What is odd in a plan, on its page: a line a kind, or one paragraph where the page tells of several plans.</summary>
internal static class SuspectPage
{
    /// <summary>The lines; that nothing was found is said too, for it was looked for.</summary>
    /// <param name="result">A plan that has an answer.</param>
    /// <param name="package">What was planned.</param>
    /// <param name="brief">Whether one paragraph is enough.</param>
    /// <param name="language">Language of the page.</param>
    public static IEnumerable<PagePart> Of(PlanResult result, Package package, bool brief, Language language)
    {
        IReadOnlyList<SuspectRow> rows = SuspectList.Of(result);
        if (rows.Count == 0) { return [new PagePart.Paragraph(Say.SuspectsNone(Enum.GetValues<SuspectKind>().Length).In(language))]; }
        if (brief) { return SuspectFindings.Brief(rows, package) is { } all ? [new PagePart.Paragraph(all.In(language))] : []; }
        return SuspectFindings.Of(rows, package).Select(line => line.In(language)).Prepend(Say.SuspectsBegin.In(language)).Select(text => new PagePart.Paragraph(text));
    }
}
