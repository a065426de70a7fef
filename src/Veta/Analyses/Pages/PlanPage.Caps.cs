using Veta.Analyses.Planning;
using Veta.Network;

namespace Veta.Analyses.Pages;

/// <content>What caps on shares found, and what exceeds them.</content>
internal sealed partial class PlanPage
{
    /// <summary>What each cap on a share found in the last year: the share as booked by mass balance beside what the same flows carry when every place sends on the mix that it gets.</summary>
    private void WriteOrigins(PlannedScenario plan)
    {
        const double Seen = 0.005;
        var capped = plan.Result.OriginShares.Where(r => r.MaximumShare is not null && r.BookedShare is not null && r.UsePerYear > 1e-6).ToList();
        if (capped.Count == 0) { return; }
        int last = capped.Max(r => r.Year);
        OriginShareRow[] rows = [.. capped.Where(r => r.Year == last && Math.Max(r.BookedShare!.Value, r.TracedShare ?? 0) > Seen)];
        string Percent(double? share) => share is { } known ? Amount(100 * known) : "-";
        int above = rows.Count(r => r.TracedShare > r.MaximumShare + Seen);
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageOriginsTitle(Said.Year(last), rows.Length, above)),
            [Text(Say.HeadMaterial), Text(Say.PlanPagePlace), ">" + Text(Say.PlanPageCapPercent), ">" + Text(Say.PlanPageBookedPercent), ">" + Text(Say.PlanPageTracedPercent), ">" + Text(Say.PlanPageUse)],
            [.. rows.OrderByDescending(r => (r.TracedShare ?? 0) - r.MaximumShare).ThenBy(r => r.Material.Value, StringComparer.Ordinal).Take(MostRows).Select(r => (IReadOnlyList<string>)
                [MaterialName(plan.Package, r.Material), RegionText(plan.Package, r.Region), Percent(r.MaximumShare), Percent(r.BookedShare), Percent(r.TracedShare), Amount(r.UsePerYear) + " " + UnitOf(plan.Package, r.Material)])]));
        if (above > 0) { _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageOriginsBooked(above: above, capped: rows.Length)))); }
    }

    /// <summary>Use above caps that may be exceeded at a price; nothing when there is none.</summary>
    private void WriteExceeded(PlannedScenario plan)
    {
        var exceeded = plan.Result.OriginShares.Where(r => r.ExceedsPerYear > 1e-6).ToList();
        if (exceeded.Count == 0) { return; }
        (string unit, double size) = MoneyUnit(plan.Result);
        double paid = plan.Result.CostByCategory.GetValueOrDefault(CostCategory.Exceedance) / size;
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageExceededTitle(Money(Math.Round(paid, 3)), unit)),
            [Text(Say.HeadMaterial), Text(Say.PlanPagePlace), Text(Say.PlanPageYears), ">" + Text(Say.PlanPageMostExceeded)],
            [.. exceeded.GroupBy(r => (r.Material, r.Region)).OrderByDescending(g => g.Sum(r => r.ExceedsPerYear)).Take(MostRows)
                .Select(g => (IReadOnlyList<string>)[MaterialName(plan.Package, g.Key.Material), RegionText(plan.Package, g.Key.Region), Span(g.Select(r => (int?)r.Year)), Amount(g.Max(r => r.ExceedsPerYear)) + " " + UnitOf(plan.Package, g.Key.Material)])]));
    }
}
