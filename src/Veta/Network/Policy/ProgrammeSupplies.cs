using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Network.Policy;

/// <summary>What a programme adds to what can be bought in a plan in years.</summary>
internal static class ProgrammeSupplies
{
    /// <summary>The package with a supply of its own for each material and place that takes it, in equal parts, from the first year of the row to its last; the same object where there is none.</summary>
    public static Package In(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(package);
        if (row.QuantityPerYear is not > 0 || row.Facilities.Count > 0 || row.Materials.Count == 0) { return package; }
        var added = new List<Supply>();
        foreach (MaterialId material in row.Materials)
        {
            (MaterialId Material, RegionId Region)[] places = [.. Actions.LeverReach.OfPlaces([material], row.Regions, package).Places];
            double? price = row.PriceUsdPerUnit ?? package.Supplies.Where(s => s.Material == material && places.Any(p => p.Region == s.Region)).Select(s => (double?)s.PriceUsdPerUnit).Min();
            if (price is null) { continue; }
            foreach ((MaterialId _, RegionId region) in places)
            {
                Supply supply = new() { Id = new SupplyId($"{row.Id}-{region}-{material}"), Material = material, Region = region, QuantityPerYear = row.QuantityPerYear / places.Length, PriceUsdPerUnit = price.Value, Payer = row.Payer, Source = row.Source };
                added.AddRange(Dated(supply, row, PlanningSettings.From(package)));
            }
        }

        return added.Count == 0 ? package : package with { Supplies = [.. package.Supplies, .. added] };
    }

    /// <summary>The supply over all years of the plan: nothing before its first year and after its last.</summary>
    private static IEnumerable<Supply> Dated(Supply supply, Lever row, PlanningSettings settings)
    {
        if (row.FirstYear is null && row.LastYear is null) { return [supply]; }
        int first = row.FirstYear ?? settings.FirstYear, last = row.LastYear ?? settings.LastYear;
        int[] years = [settings.FirstYear, first - 1, first, last, last + 1, settings.LastYear];
        return years.Distinct().Order().Select(year => supply with { Year = new Year(year), QuantityPerYear = year >= first && year <= last ? supply.QuantityPerYear : 0 });
    }
}
