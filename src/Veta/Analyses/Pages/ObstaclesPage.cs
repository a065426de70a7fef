using Veta.Analyses.Planning.Policy;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what it costs to keep the obstacles that a plan was asked to do without.</summary>
internal static class ObstaclesPage
{
    /// <summary>Parts for a plan's page; none where no obstacle was asked about.</summary>
    public static IReadOnlyList<PagePart> Of(IReadOnlyList<ObstacleCostRow> kept, Language language)
    {
        ArgumentNullException.ThrowIfNull(kept);
        if (kept is [{ BuildsWith: { } with, BuildsWithout: { } without } row])
        {
            return [new PagePart.Paragraph(row.Told.In(language)), new PagePart.Paragraph(Say.ObstaclesPageBuilds(without, with, Said.Money(row.SystemUsd ?? 0), Said.Money(row.TreasuryUsd ?? 0)).In(language))];
        }

        return kept.Count == 0 ? [] :
        [
            new PagePart.Table(
                Say.ObstaclesPageTitle.In(language),
                [Say.HeadObstacle.In(language), ">" + Say.HeadKeeping.In(language), Say.HeadInPlan.In(language)],
                [.. kept.Select(k => (IReadOnlyList<string>)[k.Obstacles, k.KeepingUsd is { } usd ? Say.RangeCell(Said.Money(usd)).In(language) : "", k.Told.In(language)])]),
        ];
    }
}
