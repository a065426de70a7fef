using System.Globalization;
using Veta.Analyses.Sources;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what plants at home could make beyond what they have promised.</summary>
internal static class FreeCapacityPage
{
    private const int YearsApart = 3;

    /// <summary>A line for each plant and material that has a contract in some year, a column for every third year: free of what it could make.</summary>
    public static PagePart.Table Table(FreeCapacity free, Language language)
    {
        Dictionary<FacilityId, Facility> facilities = free.Package.Facilities.ToDictionary(f => f.Id);
        Dictionary<MaterialId, Material> materials = free.Package.Materials.ToDictionary(m => m.Id);
        string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;
        int first = free.Rows.Min(r => r.Year), last = free.Rows.Max(r => r.Year);
        int[] years = [.. Enumerable.Range(first, last - first + 1).Where(y => (y - first) % YearsApart == 0)];
        return new PagePart.Table(
            Say.SourcesPageFreeCapacity.In(language),
            [Say.HeadSite.In(language), Say.HeadMaterial.In(language), .. years.Select(y => ">" + y.ToString(CultureInfo.InvariantCulture))],
            [.. free.Rows.GroupBy(r => (r.Facility, r.Material)).Where(g => g.Any(r => r.ContractedPerYear > 0)).Select(g => (IReadOnlyList<string>)
            [
                Pick(facilities[g.Key.Facility].NameEn, facilities[g.Key.Facility].NameEs), Pick(materials[g.Key.Material].NameEn, materials[g.Key.Material].NameEs),
                .. years.Select(y => g.FirstOrDefault(r => r.Year == y) is { } row ? $"{Amount(row.FreePerYear)} / {Amount(row.CouldMakePerYear)}" : "-"),
            ])]);
    }

    private static string Amount(double quantity) => quantity.ToString("N0", CultureInfo.InvariantCulture);
}
