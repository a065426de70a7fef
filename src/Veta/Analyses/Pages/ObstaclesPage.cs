using Veta.Analyses.Planning.Policy;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what it costs to keep the obstacles that a plan was asked to do without.</summary>
internal static class ObstaclesPage
{
    /// <summary>Parts for a plan's page; none where no obstacle was named.</summary>
    public static IReadOnlyList<PagePart> Of(ObstacleCostRow? kept, Package package, Language language)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (kept is null) { return []; }
        string[] ids = kept.Obstacles.Split(';');
        Said names = Said.List(package.Obstacles.Where(o => ids.Contains(o.Id.Value)).Select(o => Said.Name(o.NameEn, o.NameEs)));
        Sentence told = kept.IsTold
            ? Say.ObstaclesPageKeeping(names, Said.Money(kept.KeepingUsd), Said.Money(kept.OpenUsd))
            : Say.ObstaclesPageOpen(names, Said.Money(kept.KeepingUsd), Said.Money(kept.OpenUsd));
        return [new PagePart.Paragraph(told.In(language)), new PagePart.Paragraph(Say.ObstaclesPageBuilds(kept.BuildsWithout, kept.BuildsWith, Said.Money(kept.SystemUsd), Said.Money(kept.TreasuryUsd)).In(language))];
    }
}
