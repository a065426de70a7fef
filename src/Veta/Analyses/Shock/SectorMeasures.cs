using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>When each end use of each country runs short, how deep, how long, and what it loses.</summary>
internal sealed class SectorMeasures(ShockRequest request, IReadOnlyList<ShockedPart> parts, Geography geography)
{
    // Depths that differ by less are one depth, and names order them.
    private const int Digits = 6;

    /// <summary>One row for each end use that draws a material of the parts, deepest shortage first.</summary>
    public IEnumerable<SectorRow> Rows(IReadOnlyList<ShortageRow> shortages)
    {
        string[] months = [.. Enumerable.Range(0, request.Months).Select(t => request.Start.Plus(t).ToString())];
        int news = Math.Max(0, FirstNews());
        Dictionary<(RegionId, SectorId), double> low = LowLosses();
        var rows = new List<SectorRow>();
        foreach (var group in shortages.Where(s => s.Sector is not null).GroupBy(s => (Country: geography.CountryOf(s.Region), Sector: s.Sector!.Value)))
        {
            // Shares of the country's demand for each material, by month; the one that lacks most holds the sector back.
            var byMaterial = group.GroupBy(s => s.Material).Select(g => (Material: g.Key, Shares: Shares([.. g], months))).ToArray();
            double[] worst = [.. Enumerable.Range(0, months.Length).Select(t => byMaterial.Max(m => m.Shares[t]))];
            int first = Array.FindIndex(worst, IsShort), last = Array.FindLastIndex(worst, IsShort);
            double depth = worst.Max();
            double? value = ValueAdded(group.Key.Country, group.Key.Sector);
            double lowLoss = Math.Max(0, low.GetValueOrDefault(group.Key));
            rows.Add(new SectorRow
            {
                Country = group.Key.Country,
                Sector = group.Key.Sector,
                FirstShortMonth = first < 0 ? null : months[first],
                MonthsToShort = first < 0 ? null : Math.Max(0, first - news),
                MonthsToRecover = first < 0 || last == months.Length - 1 ? null : last + 1 - first,
                WorstMaterial = IsShort(depth) ? Foremost.In(byMaterial.OrderBy(m => m.Material.Value, StringComparer.Ordinal), m => m.Shares.Max()).Material : null,
                DepthShare = depth,
                MeanShare = worst.Average(),
                ValueAddedUsdPerYear = value,
                LossLowUsd = lowLoss,
                LossHighUsd = request.Package.MaterialDependences.Count == 0 ? value * worst.Sum() / 12 : Stopped(group.Key.Country, group.Key.Sector, byMaterial) is { } stopped ? Math.Max(stopped, lowLoss) : null,
            });
        }

        return rows.OrderByDescending(r => Math.Round(r.DepthShare, Digits)).ThenBy(r => r.Country.Value, StringComparer.Ordinal).ThenBy(r => r.Sector.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether a share that is missing counts as short: a hundredth, but for what a solver leaves open.</summary>
    public static bool IsShort(double share) => share >= ShockReader.Short * (1 - Foremost.Same);

    /// <summary>Months from the start to the first news of an event.</summary>
    private int FirstNews() => parts.Select(p => new EventConditions(p.Market).FirstKnown).Min() ?? 0;

    /// <summary>Share that is missing of what the rows of some end use want of a material, month by month.</summary>
    internal static double[] Shares(ShortageRow[] rows, string[] months)
    {
        double[] wanted = new double[months.Length], missing = new double[months.Length];
        foreach (ShortageRow row in rows)
        {
            int t = Array.IndexOf(months, row.Month);
            wanted[t] += row.WantedPerYear;
            missing[t] += row.ShortageShare * row.WantedPerYear;
        }

        return [.. wanted.Select((w, t) => w > 0 ? missing[t] / w : 0)];
    }

    /// <summary>Worth that is no longer consumed, at what users would pay, by country and sector.</summary>
    private Dictionary<(RegionId, SectorId), double> LowLosses()
    {
        var sums = new Dictionary<(RegionId, SectorId), double>();
        foreach (ShockedPart part in parts)
        {
            for (int t = 0; t < part.Months.Count; t++)
            {
                foreach (DemandKey demand in part.Calm[t].Wanted.Keys)
                {
                    if (demand.Sector is not { } sector) { continue; }
                    double price = part.Calm[t].Prices.GetValueOrDefault((demand.Material, demand.Region));
                    double before = part.Calm[t].Worth.GetValueOrDefault(demand) - (price * part.Calm[t].Served[demand] / 12);
                    double after = part.Months[t].Worth.GetValueOrDefault(demand) - (price * part.Months[t].Served[demand] / 12);
                    (RegionId, SectorId) key = (geography.CountryOf(demand.Region), sector);
                    sums[key] = sums.GetValueOrDefault(key) + before - after;
                }
            }
        }

        return sums;
    }

    /// <summary>Value added of the output that needs what is missing, over the run; null when no row says what hangs on the sector's materials.</summary>
    private double? Stopped(RegionId country, SectorId sector, (MaterialId Material, double[] Shares)[] missing)
    {
        MaterialDependence[] rows = [.. request.Package.MaterialDependences.Where(d => d.Region == country && d.Sector == sector)];
        if (rows.Length == 0) { return null; }
        Dictionary<MaterialId, double[]> shares = missing.ToDictionary(m => m.Material, m => m.Shares);
        return rows.GroupBy(d => d.Industry).Sum(industry =>
        {
            double value = request.Package.Industries.Where(i => i.Region == country && i.Id == industry.Key).Sum(i => i.ValueAddedUsdPerYear);
            return Enumerable.Range(0, request.Months).Sum(t => value / 12 * Math.Min(1, industry.Sum(d => shares.TryGetValue(d.Material, out double[]? share) ? d.Share * share[t] : 0)));
        });
    }

    private double? ValueAdded(RegionId country, SectorId sector) =>
        request.Package.SectorValues.Where(v => v.Region == country && v.Sector == sector).OrderBy(v => v.Year.Value).LastOrDefault()?.ValueAddedUsdPerYear;
}
