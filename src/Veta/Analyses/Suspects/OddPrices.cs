using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>Prices of the plan that no market has: nothing for what is used there in that year, or far from the last observed price of the material, in the first year after it.</summary>
internal sealed class OddPrices : ISuspicion
{
    private const double Nothing = 1e-6;
    private const double Low = 0.5;
    private const double High = 2;

    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan) => Zeros(plan).Concat(Far(plan));

    private static IEnumerable<SuspectRow> Zeros(SuspectedPlan plan)
    {
        HashSet<(MaterialId, RegionId, int)> used = [.. plan.Plan.Unserved.Where(u => u.DemandPerYear > SuspectedPlan.Least).Select(u => (u.Material, u.Region, u.Year))];
        foreach (ActivityRow row in plan.Plan.Activity.Where(a => a.ActivityPerYear > SuspectedPlan.Least))
        {
            if (!plan.Facilities.TryGetValue(row.Facility, out Facility? facility)) { continue; }
            used.UnionWith(plan.Recipes[facility.Process].Where(r => r.QuantityPerUnit < 0).Select(r => (r.Material, facility.Region, row.Year)));
        }

        foreach (IGrouping<MaterialId, PriceRow> rows in plan.Plan.Prices.Where(p => Math.Abs(p.PriceUsdPerUnit) <= Nothing && used.Contains((p.Material, p.Region, p.Year))).GroupBy(p => p.Material))
        {
            PriceRow first = rows.OrderBy(p => p.Year).ThenBy(p => p.Region.Value, StringComparer.Ordinal).First();
            yield return new SuspectRow
            {
                Kind = SuspectKind.PriceOfZero, Material = rows.Key, Region = first.Region, FirstYear = first.Year, LastYear = rows.Max(p => p.Year),
                Size = rows.Count(), Measure = SuspectMeasure.PlacesAndYears, LookAt = Say.LookZeroPrice(rows.Key.ToString(), first.Region.ToString(), Said.Year(first.Year)),
            };
        }
    }

    private static IEnumerable<SuspectRow> Far(SuspectedPlan plan)
    {
        foreach (IGrouping<(MaterialId Material, RegionId Region), Price> rows in plan.Package.Prices.GroupBy(p => (p.Material, p.Region)))
        {
            Price observed = rows.OrderBy(p => p.Year.Value).ThenBy(p => p.Month ?? 13).Last();
            int year = plan.Years.FirstOrDefault(y => y >= observed.Year.Value, plan.Years[0]);
            double price = plan.PriceAt(rows.Key.Region, rows.Key.Material, year) ?? plan.PriceIn(plan.CountryOf(rows.Key.Region), rows.Key.Material, year);
            if (price <= Nothing || observed.PriceUsdPerUnit <= 0) { continue; }
            double ratio = price / observed.PriceUsdPerUnit;
            if (ratio is >= Low and <= High) { continue; }
            yield return new SuspectRow
            {
                Kind = SuspectKind.PriceFarFromObserved, Material = rows.Key.Material, Region = rows.Key.Region, FirstYear = year, LastYear = year,
                Size = ratio, Measure = SuspectMeasure.Ratio, SizeUsd = Math.Abs(Math.Log(ratio)),
                LookAt = Say.LookFarPrice(rows.Key.Material.ToString(), rows.Key.Region.ToString(), Said.Year(year), observed.Year.ToString()),
            };
        }
    }
}
