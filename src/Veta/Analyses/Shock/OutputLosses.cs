using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>
/// Value added that countries with an input-output table lose, as a bracket: best triage by linear program (lower bound), all users of a material cut alike (upper bound). The
/// part of an industry that an end use stands for is split off with the industry's own technology, so that a shortage of magnets does not stop all of machinery.
/// </summary>
internal sealed class OutputLosses(ShockRequest request, Geography geography)
{
    /// <summary>One row for each country with a table.</summary>
    public IEnumerable<OutputLossRow> Rows(IReadOnlyList<ShortageRow> shortages)
    {
        foreach (RegionId country in request.Package.Industries.Select(i => i.Region).Distinct())
        {
            ShortageRow[] rows = [.. shortages.Where(s => s.Sector is not null && CountryOf(s.Region) == country)];
            if (rows.Length == 0) { continue; }
            yield return Row(country, rows);
        }
    }

    private RegionId CountryOf(RegionId region) => geography.Regions[geography.CountryOf(geography.Index.Of(region))].Id;

    private OutputLossRow Row(RegionId country, ShortageRow[] rows)
    {
        (LeontiefModel table, SectorId?[] sectors, double scale) = Split(country);
        MaterialId[] materials = [.. rows.Select(r => r.Material).Distinct().OrderBy(m => m.Value, StringComparer.Ordinal)];
        double[,] needs = new double[materials.Length, table.Count];
        double[] available = new double[materials.Length], lost = new double[table.Count];
        for (int k = 0; k < materials.Length; k++)
        {
            foreach (IGrouping<SectorId, ShortageRow> use in rows.Where(r => r.Material == materials[k]).GroupBy(r => r.Sector!.Value))
            {
                double wanted = use.Sum(r => r.WantedPerYear) / request.Months, met = use.Sum(r => (1 - r.ShortageShare) * r.WantedPerYear) / request.Months;
                int[] at = [.. Enumerable.Range(0, table.Count).Where(j => sectors[j] == use.Key)];
                double output = at.Sum(j => table.Output[j]);
                if (wanted <= 0 || output <= 0) { continue; }
                available[k] += met;
                foreach (int j in at)
                {
                    needs[k, j] = wanted / output;
                    lost[j] = Math.Max(lost[j], 1 - (met / wanted));
                }
            }
        }

        double whole = table.ValueAddedShares.Zip(table.Output, (v, x) => v * x).Sum(), years = request.Months / 12.0;
        (double best, _, double[] worth) = IndustryTriage.Best(table, Scaled(needs), [.. available.Select((a, k) => a * _unit[k])], request.Solver);
        int scarcest = Enumerable.Range(0, worth.Length).MaxBy(k => worth[k] * _unit[k]);
        double low = Math.Max(0, whole - best) * years * scale, high = IndustryTriage.Rationed(table, lost) * years * scale;
        return new OutputLossRow
        {
            Country = country,
            BestTriageUsd = Math.Min(low, high),
            RationedUsd = high,
            GdpUsdPerYear = whole * scale,
            ScarcestMaterial = worth[scarcest] > 1e-9 ? materials[scarcest] : null,
            WorthUsdPerUnit = worth[scarcest] > 1e-9 ? worth[scarcest] * _unit[scarcest] * scale : null,
        };
    }

    private double[] _unit = [];

    /// <summary>Needs in units in which each material's largest need is one: the program's numbers stay near one.</summary>
    private double[,] Scaled(double[,] needs)
    {
        int materials = needs.GetLength(0), industries = needs.GetLength(1);
        _unit = [.. Enumerable.Range(0, materials).Select(k => Enumerable.Range(0, industries).Max(j => needs[k, j]) is > 0 and double most ? 1 / most : 1)];
        double[,] scaled = new double[materials, industries];
        for (int k = 0; k < materials; k++)
        {
            for (int j = 0; j < industries; j++) { scaled[k, j] = needs[k, j] * _unit[k]; }
        }

        return scaled;
    }

    /// <summary>The country's table with the end uses split off their industries, in thousand millions of dollars, and the sector of each row.</summary>
    private (LeontiefModel Table, SectorId?[] Sectors, double Scale) Split(RegionId country)
    {
        const double Scale = 1e9;
        Package package = request.Package;
        Industry[] industries = [.. package.Industries.Where(i => i.Region == country)];
        var slices = new List<(int Industry, SectorId? Sector, double Share)>();
        for (int i = 0; i < industries.Length; i++)
        {
            double left = 1;
            foreach (SectorIndustry part in package.SectorIndustries.Where(s => s.Industry == industries[i].Id))
            {
                double value = (package.SectorValues.Where(v => v.Region == country && v.Sector == part.Sector).OrderBy(v => v.Year.Value).LastOrDefault()?.ValueAddedUsdPerYear ?? 0) * part.Share;
                double share = industries[i].ValueAddedUsdPerYear > 0 ? Math.Min(0.95 * left, value / industries[i].ValueAddedUsdPerYear) : 0;
                if (share <= 1e-6) { continue; }
                slices.Add((i, part.Sector, share));
                left -= share;
            }

            slices.Add((i, null, left));
        }

        var at = industries.Select((industry, k) => (industry.Id, k)).ToDictionary(pair => pair.Id, pair => pair.k);
        double[,] flows = new double[industries.Length, industries.Length], split = new double[slices.Count, slices.Count];
        foreach (InterindustryFlow flow in package.InterindustryFlows.Where(f => f.Region == country)) { flows[at[flow.Seller], at[flow.Buyer]] += flow.ValueUsdPerYear / Scale; }
        for (int i = 0; i < slices.Count; i++)
        {
            for (int j = 0; j < slices.Count; j++) { split[i, j] = flows[slices[i].Industry, slices[j].Industry] * slices[i].Share * slices[j].Share; }
        }

        return (new LeontiefModel(split, [.. slices.Select(s => industries[s.Industry].GrossOutputUsdPerYear * s.Share / Scale)]), [.. slices.Select(s => s.Sector)], Scale);
    }
}
