using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <content>The contracts that a plan holds to, and what was missing where a plant does not deliver.</content>
internal sealed partial class PlanPage
{
    /// <summary>Says how many contracts the plan holds to, and names those that it breaks with the cause; nothing without contracts.</summary>
    private void WriteContracts(PlannedScenario plan)
    {
        IReadOnlyList<DeliveryRow> rows = plan.Result.Deliveries;
        if (rows.Count == 0) { return; }
        ContractId[] all = [.. rows.Select(r => r.Contract).Distinct()];
        DeliveryRow[] missed = [.. rows.Where(r => r.DamagesUsdPerYear > 0 || r.Lack is not null)];
        (string unit, double size) = MoneyUnit(plan.Result);
        double damages = plan.Result.CostByCategory.GetValueOrDefault(Network.CostCategory.Damages) / size;
        int broken = missed.Select(r => r.Contract).Distinct().Count();
        _parts.Add(new PagePart.Paragraph(Text(broken == 0 ? Say.PlanPageContractsKept(all.Length) : Say.PlanPageContracts(all.Length, broken, Money(Math.Round(damages, 3)), unit))));
        if (missed.Length == 0) { return; }
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageContractsTitle),
            [Text(Say.HeadContract), Text(Say.HeadFacility), Text(Say.HeadMaterial), Text(Say.PlanPageYears), ">" + Text(Say.HeadPromised), ">" + Text(Say.HeadDelivered), Text(Say.HeadLackedWhat)],
            [.. missed.GroupBy(r => r.Contract).OrderByDescending(g => g.Sum(r => r.DamagesUsdPerYear)).Take(MostRows).Select(g => (IReadOnlyList<string>)
                [g.Key.Value, g.First().Facility.Value, MaterialName(plan.Package, g.First().Material), Span(g.Select(r => (int?)r.Year)), Amount(g.Sum(r => r.PromisedPerYear) / g.Count()), Amount(g.Sum(r => r.DeliveredPerYear) / g.Count()), LackOf(plan.Package, g)])]));
    }

    private string LackOf(Package package, IEnumerable<DeliveryRow> missed)
    {
        string[] lacks = [.. missed.Select(r => r.Lack switch
        {
            DeliveryLack.Input => MaterialName(package, r.Lacking!.Value),
            DeliveryLack.Capacity => Text(Say.WordCapacity),
            DeliveryLack.Outlet => Text(Say.WordOutlet),
            DeliveryLack.Running => Text(Say.WordRunning),
            _ => "-",
        }).Distinct()];
        return string.Join(", ", lacks);
    }
}
