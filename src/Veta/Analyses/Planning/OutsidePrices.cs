using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>Buys and sells, without limit and at the prices of a plan of the whole, what a part of it takes from outside and gives there.</summary>
internal static class OutsidePrices
{
    // What is bought and sold at one place is sold for this much less, so that nobody passes it round for nothing.
    private const double Spread = 1e-6;

    /// <summary>The part with its purchases and sales. Where the plan has no price the part's own supplies stay.</summary>
    public static Package With(Package package, MaterialClosure part, IReadOnlyList<PriceRow> prices)
    {
        ILookup<(RegionId, MaterialId), PriceRow> known = prices.Where(p => part.Outside.Contains(p.Material)).ToLookup(p => (p.Region, p.Material));
        ILookup<ProcessId, Recipe> recipes = package.Recipes.Where(r => part.Outside.Contains(r.Material)).ToLookup(r => r.Process);
        var places = package.Facilities.SelectMany(f => recipes[f.Process].Select(r => (f.Region, r.Material, Takes: r.QuantityPerUnit < 0))).Distinct().ToLookup(p => (p.Region, p.Material), p => p.Takes);
        HashSet<(RegionId, MaterialId)> priced = [.. places.Select(p => p.Key).Where(p => known[p].Any())];
        SourceId source = package.Sources[0].Id;
        List<Supply> supplies = [.. package.Supplies.Where(s => !priced.Contains((s.Region, s.Material)))];
        List<Sale> sales = [.. package.Sales.Where(s => !priced.Contains((s.Region, s.Material)))];
        foreach ((RegionId region, MaterialId material) in places.Select(p => p.Key).Where(priced.Contains))
        {
            bool takes = places[(region, material)].Contains(true), gives = places[(region, material)].Contains(false);
            PriceRow[] series = [.. known[(region, material)].OrderBy(p => p.Year)];
            bool one = series.All(p => Math.Abs(p.PriceUsdPerUnit - series[0].PriceUsdPerUnit) <= 1e-9 * Math.Abs(series[0].PriceUsdPerUnit));
            foreach (PriceRow row in one ? series[..1] : series)
            {
                Year? year = one ? null : new Year(row.Year);
                if (takes) { supplies.Add(new Supply { Id = new SupplyId($"whole-{region}-{material}"), Year = year, Region = region, Material = material, PriceUsdPerUnit = row.PriceUsdPerUnit, Source = source, Grade = Grade.D }); }
                if (gives) { sales.Add(new Sale { Id = new SaleId($"whole-{region}-{material}"), Year = year, Region = region, Material = material, PriceUsdPerUnit = row.PriceUsdPerUnit - (takes ? Spread * Math.Abs(row.PriceUsdPerUnit) : 0), Source = source, Grade = Grade.D }); }
            }
        }

        return package with { Supplies = supplies, Sales = sales };
    }
}
