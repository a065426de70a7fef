using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Content;

/// <summary>
/// Prices by which content is valued: what was observed last, as the table <c>prices</c> has it, nearest place first; without it the price of the modelled year. The range is that of five years of observations and of the modelled price.
/// </summary>
internal sealed class ContentPrices
{
    // So many years of observations are a range.
    private const int Years = 5;

    private readonly ILookup<MaterialId, Price> _observed;
    private readonly Dictionary<(MaterialId, RegionId), double> _modelled;
    private readonly Dictionary<SourceId, Grade> _grades;
    private readonly Geography _geography;
    private readonly int _year;

    public ContentPrices(Package package, PlanResult plan, int year)
    {
        _observed = package.Prices.Where(p => p.Year.Value <= year).ToLookup(p => p.Material);
        _modelled = plan.Prices.Where(p => p.PriceUsdPerUnit > 0).GroupBy(p => (p.Material, p.Region)).ToDictionary(g => g.Key, g => g.First().PriceUsdPerUnit);
        _grades = package.Sources.ToDictionary(s => s.Id, s => s.Grade);
        _geography = plan.Model.Context.Data.Geography;
        _year = year;
    }

    /// <summary>The price of the modelled year at a place; null where there is none.</summary>
    public double? Modelled(MaterialId material, RegionId region) => _modelled.TryGetValue((material, region), out double price) ? price : null;

    /// <summary>The price of a material where a plant takes or makes it.</summary>
    public ContentPrice Of(MaterialId material, RegionId region)
    {
        double? modelled = Modelled(material, region);
        int here = _geography.Index.Of(region);
        IGrouping<int, Price>? nearest = _observed[material].GroupBy(p => Distance(p.Region, here)).MinBy(g => g.Key);
        (int Year, double Price, Grade Grade)[] years = nearest is null ? [] : [.. nearest.GroupBy(p => p.Year.Value).Select(g => (g.Key, Mean(g), Worst(g))).OrderBy(y => y.Key)];
        if (years.Length == 0) { return modelled is { } only ? new ContentPrice(only, only, only, "modelled", null) : ContentPrice.None; }
        (int last, double price, Grade grade) = years[^1];
        double[] all = [.. years.Where(y => y.Year > Math.Min(last, _year) - Years).Select(y => y.Price), .. modelled is { } m ? (double[])[m] : []];
        return new ContentPrice(price, all.Min(), all.Max(), "observed", grade);
    }

    private Grade Worst(IEnumerable<Price> prices) => prices.Max(p => p.Grade ?? _grades[p.Source]);

    // The mean of a year where one is given, else that of its months.
    private static double Mean(IEnumerable<Price> prices) => prices.Where(p => p.Month is null).Select(p => p.PriceUsdPerUnit).DefaultIfEmpty(prices.Average(p => p.PriceUsdPerUnit)).Average();

    // The same place, the same country, the world, anywhere else.
    private int Distance(RegionId quoted, int here)
    {
        int there = _geography.Index.Of(quoted);
        return there == here ? 0 : _geography.Regions[there].Kind == RegionKind.World ? 2 : _geography.CountryOf(there) == _geography.CountryOf(here) ? 1 : 3;
    }
}
