using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>Caps on shares by the last border that bind in a year in which the capped material also leaves the region, is put into stock there, or goes through a process that gives the same material back.</summary>
internal sealed class PassingOnUnderCaps : ISuspicion
{
    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan)
    {
        Dictionary<string, ShareCap> caps = plan.Package.ShareCaps.GroupBy(c => c.Id.Value).ToDictionary(g => g.Key, g => g.First());
        HashSet<ProcessId> remelting = [.. plan.Package.Processes.Where(p => plan.Recipes[p.Id].Any(r => r.Material == p.Material && r.QuantityPerUnit < 0)).Select(p => p.Id)];
        foreach (var bound in plan.Plan.Bindings.Where(b => b is { Table: "share_caps", Year: not null, Material: not null }).GroupBy(b => (Cap: b.Key.Split(',')[0], Material: b.Material!.Value)))
        {
            if (!caps.TryGetValue(bound.Key.Cap, out ShareCap? cap) || cap.Basis != ShareBasis.Border) { continue; }
            (int Year, double PassedOn)[] years = [.. bound.Select(b => b.Year!.Value).Distinct().Order().Select(y => (y, PassedOn(plan, cap, bound.Key.Material, y, remelting))).Where(y => y.Item2 > SuspectedPlan.Least)];
            if (years.Length == 0) { continue; }
            (int worst, double passedOn) = years.MaxBy(y => y.PassedOn);
            yield return new SuspectRow
            {
                Kind = SuspectKind.CapPassedOn, Material = bound.Key.Material, Region = cap.Region[0], FirstYear = years[0].Year, LastYear = years[^1].Year,
                Size = passedOn, Measure = SuspectMeasure.UnitsPerYear, SizeUsd = passedOn * plan.PriceIn(plan.CountryOf(cap.Region[0]), bound.Key.Material, worst),
                LookAt = Say.LookCap(bound.Key.Cap.ToString(), bound.Key.Material.ToString(), Said.Words(cap.Region), Said.Year(worst)),
            };
        }
    }

    private static double PassedOn(SuspectedPlan plan, ShareCap cap, MaterialId material, int year, HashSet<ProcessId> remelting)
    {
        int[] regions = [.. cap.Region.Select(plan.Geography.Index.Of)];
        bool Inside(RegionId id) => regions.Any(region => plan.Geography.IsInside(plan.Geography.Index.Of(id), region));
        double sent = plan.Plan.Flows.Where(f => f.Year == year && f.Material == material && Inside(f.Origin) && !Inside(f.Destination)).Sum(f => f.QuantityPerYear);
        double remelted = plan.Plan.Activity.Where(a => a.Year == year && plan.Facilities.TryGetValue(a.Facility, out Facility? f) && remelting.Contains(f.Process) && plan.MainOf(f) == material && Inside(f.Region)).Sum(a => a.ActivityPerYear);
        HashSet<StockId> stocks = [.. plan.Package.Stocks.Where(s => s.Material == material && Inside(s.Region)).Select(s => s.Id)];
        double stocked = plan.Plan.Stocks.Where(s => s.Year == year && s.DrawPerYear < 0 && stocks.Contains(s.Stock)).Sum(s => -s.DrawPerYear);
        return sent + remelted + stocked;
    }
}
