using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Pages;

/// <content>What the plan does to its surroundings, as far as it is known.</content>
internal sealed partial class PlanPage
{
    /// <summary>Impacts of the last year by category, at home and everywhere, each with the share of tonnes that has a figure; nothing where no figure is given.</summary>
    private void WriteImpacts(PlannedScenario plan)
    {
        if (plan.Result.ImpactCoverage.Count == 0) { return; }
        int last = plan.Result.ImpactCoverage.Max(c => c.Year);
        Home home = HomeOf(plan);
        ImpactAmountRow[] amounts = [.. plan.Result.ImpactAmounts.Where(a => a.Year == last)];
        ImpactCoverageRow[] coverage = [.. plan.Result.ImpactCoverage.Where(c => c.Year == last)];
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageImpactsTitle(Said.Year(last))),
            [Text(Say.PlanPageImpactCategory), Text(Say.HeadUnit), ">" + Text(Say.PlanPageImpactHome(HomeName(plan))), ">" + Text(Say.PlanPageImpactKnownPercent), ">" + Text(Say.PlanPageImpactAssumedPercent), ">" + Text(Say.PlanPageImpactAll), ">" + Text(Say.PlanPageImpactKnownPercent), ">" + Text(Say.PlanPageImpactAssumedPercent)],
            [.. plan.Package.ImpactCategories.Where(c => coverage.Any(r => r.Category == c.Id && r.KnownPerYear > 0) || amounts.Any(a => a.Category == c.Id)).Select(c => (IReadOnlyList<string>)
                [Pick(c.NameEn, c.NameEs), c.Unit, Sum(c, a => home.Holds(a.Country)), .. Known(c, AtHome), Sum(c, _ => true), .. Known(c, r => r.Country is null)])]));
        _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageImpactsRead)));

        string Sum(ImpactCategory category, Func<ImpactAmountRow, bool> counts)
        {
            ImpactAmountRow[] of = [.. amounts.Where(a => a.Category == category.Id && counts(a))];
            return of.Length == 0 ? "-" : Amount(of.Sum(a => a.ImpactPerYear));
        }

        bool AtHome(ImpactCoverageRow row) => row.Country is { } country && home.Holds(country);

        string[] Known(ImpactCategory category, Func<ImpactCoverageRow, bool> counts)
        {
            ImpactCoverageRow[] of = [.. coverage.Where(r => r.Category == category.Id && counts(r))];
            double made = of.Sum(r => r.MadePerYear), known = of.Sum(r => r.KnownPerYear);
            return [made > 0 ? Amount(100 * known / made) : "-", known > 0 ? Amount(100 * of.Sum(r => r.KnownPerYear * (r.AssumedShare ?? 0)) / known) : "-"];
        }
    }

    /// <summary>Unit of the category that a cap bounds.</summary>
    private static string UnitOfCap(Package package, BindingRow limit) =>
        package.ImpactCategories.FirstOrDefault(c => c.Id.Value == limit.Key.Split(',')[0])?.Unit ?? "";

    /// <summary>A cap by its category and region.</summary>
    private string ImpactCapName(Package package, string key)
    {
        string[] parts = key.Split(',');
        ImpactCategory? category = package.ImpactCategories.FirstOrDefault(c => c.Id.Value == parts[0]);
        return (category is null ? parts[0] : Pick(category.NameEn, category.NameEs)) + ", " + RegionText(package, new RegionId(parts[1]));
    }
}
