using Veta.Analyses.Depend.Rows;
using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary>Ranks materials for an importer by each method, so that a reader sees where the methods disagree.</summary>
internal static class Ranking
{
    private static readonly string[] Methods = ["eu-supply-risk", "geopolrisk", "usgs-2022", "usgs-2025", "yale", "against"];

    /// <summary>The ranks of one importer's materials, most at risk by the mean first. Equal figures share the better rank; a material without a figure has no rank.</summary>
    public static IEnumerable<RankRow> Of(string importer, IReadOnlyList<IndicatorRow> indicators, IReadOnlyList<DisruptionRow> disruptions)
    {
        var losses = disruptions.Where(d => d.Importer == importer && d.LossLowUsd is not null).GroupBy(d => d.Material).ToDictionary(g => g.Key, g => g.Max(d => d.LossLowUsd!.Value));
        IndicatorRow[] rows = [.. indicators.Where(i => i.Importer == importer)];
        Dictionary<MaterialId, int>[] ranks =
        [
            Ranks(rows, r => r.EuSupplyRisk),
            Ranks(rows, r => r.GeoPolRiskScore),
            Ranks(rows, r => r.UsgsSupplyRisk),
            Ranks(rows, r => losses.TryGetValue(r.Material, out double loss) ? loss : null),
            Ranks(rows, r => r.YaleConcentration),
            Ranks(rows, r => r.AgainstShare),
        ];
        return rows.Where(r => ranks.Any(k => k.ContainsKey(r.Material))).Select(r => Row(importer, r.Material, ranks)).OrderBy(r => r.MeanRank).ThenBy(r => r.Material.Value, StringComparer.Ordinal);
    }

    private static RankRow Row(string importer, MaterialId material, Dictionary<MaterialId, int>[] ranks)
    {
        int?[] own = [.. ranks.Select(k => k.TryGetValue(material, out int rank) ? (int?)rank : null)];
        int[] given = [.. own.OfType<int>()];
        return new RankRow
        {
            Importer = importer,
            Material = material,
            EuSupplyRiskRank = own[0],
            GeoPolRiskRank = own[1],
            UsgsRank = own[2],
            DisruptionRank = own[3],
            YaleRank = own[4],
            AgainstRank = own[5],
            MeanRank = given.Average(),
            Spread = given.Max() - given.Min(),
            HighestBy = Methods[Array.IndexOf(own, given.Min())],
            LowestBy = Methods[Array.IndexOf(own, given.Max())],
        };
    }

    private static Dictionary<MaterialId, int> Ranks(IndicatorRow[] rows, Func<IndicatorRow, double?> figure)
    {
        (MaterialId Material, double Value)[] ordered = [.. rows.Where(r => figure(r) is not null).Select(r => (r.Material, figure(r)!.Value)).OrderByDescending(r => r.Value)];
        var ranks = new Dictionary<MaterialId, int>();
        for (int k = 0; k < ordered.Length; k++) { ranks[ordered[k].Material] = k > 0 && ordered[k].Value == ordered[k - 1].Value ? ranks[ordered[k - 1].Material] : k + 1; }
        return ranks;
    }
}
