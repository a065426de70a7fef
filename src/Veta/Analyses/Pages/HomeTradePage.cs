using System.Globalization;
using Veta.Analyses.Sources;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what countries at home sell to one another.</summary>
internal static class HomeTradePage
{
    private const int MostYears = 8;

    /// <summary>A line for each pair and material, a column for each of the last years observed.</summary>
    public static PagePart.Table Table(HomeTrade trade, Language language)
    {
        Dictionary<RegionId, Region> regions = trade.Package.Regions.ToDictionary(r => r.Id);
        Dictionary<MaterialId, Material> materials = trade.Package.Materials.ToDictionary(m => m.Id);
        string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;
        string Name(RegionId id) => Pick(regions[id].NameEn, regions[id].NameEs);
        int[] years = [.. trade.Observed.Select(t => t.Year.Value).Distinct().Order().TakeLast(MostYears)];
        return new PagePart.Table(
            Say.SourcesPageHomeTrade.In(language),
            [Say.SourcesPageFromTo.In(language), Say.HeadMaterial.In(language), .. years.Select(y => ">" + y.ToString(CultureInfo.InvariantCulture))],
            [.. trade.Observed.GroupBy(t => (t.Exporter, t.Importer, t.Material)).Select(g => (IReadOnlyList<string>)
            [
                $"{Name(g.Key.Exporter)} → {Name(g.Key.Importer)}", Pick(materials[g.Key.Material].NameEn, materials[g.Key.Material].NameEs),
                .. years.Select(y => g.FirstOrDefault(t => t.Year.Value == y)?.QuantityPerYear is { } quantity ? quantity.ToString(quantity < 10 ? "0.#" : "N0", CultureInfo.InvariantCulture) : "-"),
            ])]);
    }
}
