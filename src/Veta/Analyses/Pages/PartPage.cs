using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells to what part of its network a plan was cut.</summary>
internal static class PartPage
{
    /// <summary>What was cut, as sentences; none for a plan of the whole.</summary>
    public static IEnumerable<PagePart> Of(PlanPart? part, Package package, Language language)
    {
        if (part is null) { yield break; }
        var names = new SentenceNames(package);
        Said List(IEnumerable<MaterialId> ids) => Said.List(ids.Select(names.Material));
        yield return new PagePart.Paragraph(Say.PlanPagePart(materials: List(part.Materials), plants: package.Facilities.Count).In(language));
        if (part.Outside.Count > 0) { yield return new PagePart.Paragraph(Say.PlanPagePartOutside(materials: List(part.Outside)).In(language)); }
        if (part.LeftOut.Count > 0) { yield return new PagePart.Paragraph(Say.PlanPagePartLeftOut(limits: string.Join(", ", part.LeftOut)).In(language)); }
        if (part.SharedLanes > 0) { yield return new PagePart.Paragraph(Say.PlanPagePartLanes(count: part.SharedLanes).In(language)); }
    }
}
