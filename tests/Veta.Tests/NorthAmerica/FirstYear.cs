using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Tests.NorthAmerica;

/// <summary>The first year after the base year as the base case plans it, beside what was observed.</summary>
internal static class FirstYear
{
    public const int Base = 2025, Next = 2026;

    private static PlanResult Plan => BasePlan.Result;

    /// <summary>Shares of suppliers of the United States in both years: sum over origins of the lesser share; materials in the order of their overlap.</summary>
    public static IReadOnlyList<(MaterialId Material, double Overlap, double Before, double After)> Overlaps { get; } =
    [
        .. Plan.Flows.Where(f => Country(f.Destination) == "us" && Country(f.Origin) != "us").GroupBy(f => f.Material).Select(Overlap).OfType<(MaterialId Material, double Overlap, double Before, double After)>()
            .OrderBy(o => Math.Round(o.Overlap, 6)).ThenBy(o => o.Material.Value, StringComparer.Ordinal),
    ];

    /// <summary>Materials with an observed price in the year: means of both years at the same place where there is one, and what the plan prices there; of a price for the world the nearest of three places.</summary>
    public static IReadOnlyList<(MaterialId Material, string Region, double? ObservedBefore, double Observed, int LastMonth, double ModelBefore, double Model)> Prices { get; } = [.. PricesOf()];

    private static IEnumerable<(MaterialId, string, double?, double, int, double, double)> PricesOf()
    {
        var planned = Plan.Prices.Where(p => p.Year is Base or Next).ToDictionary(p => (p.Region.Value, p.Material, p.Year), p => p.PriceUsdPerUnit);
        foreach (var group in BasePlan.Package.Prices.Where(p => p.Year.Value == Next).GroupBy(p => (p.Material, Region: p.Region.Value)).OrderBy(g => g.Key.Material.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Region, StringComparer.Ordinal))
        {
            double observed = group.Average(p => p.PriceUsdPerUnit);
            Price[] before = [.. BasePlan.Package.Prices.Where(p => p.Year.Value == Base && p.Material == group.Key.Material && p.Region.Value == group.Key.Region)];
            string[] places = group.Key.Region == "world" ? ["us", "cn", "row"] : [group.Key.Region];
            var priced = places.Where(r => planned.ContainsKey((r, group.Key.Material, Next))).Select(r => (Before: planned.GetValueOrDefault((r, group.Key.Material, Base)), After: planned[(r, group.Key.Material, Next)])).ToArray();
            if (priced.Length == 0) { continue; }
            var nearest = priced.MinBy(p => Math.Abs((p.After / observed) - 1));
            yield return (group.Key.Material, group.Key.Region, before.Length > 0 ? before.Average(p => p.PriceUsdPerUnit) : null, observed, group.Max(p => p.Month ?? 12), nearest.Before, nearest.After);
        }
    }

    /// <summary>Whether the price of the plan stays near its own of the base year, or moves at most half as far as the observed one, which does not stay: so that the distance is what the market moved since.</summary>
    public static bool MarketMoved((MaterialId Material, string Region, double? ObservedBefore, double Observed, int LastMonth, double ModelBefore, double Model) price) =>
        price.ObservedBefore is { } before && Math.Abs((price.Observed / before) - 1) > 0.15 && Math.Abs(Math.Log(price.Model / price.ModelBefore)) <= Math.Max(Math.Log(1.15), Math.Abs(Math.Log(price.Observed / before)) / 2);

    private static string Country(RegionId region) => Plan.Model.Context.Data.Geography.CountryId(Plan.Model.Context.Data.Geography.Index.Of(region));

    private static (MaterialId Material, double Overlap, double Before, double After)? Overlap(IGrouping<MaterialId, FlowRow> flows)
    {
        (double All, Dictionary<string, double> Shares) Of(int year)
        {
            FlowRow[] of = [.. flows.Where(f => f.Year == year)];
            double all = of.Sum(f => f.QuantityPerYear);
            return (all, of.GroupBy(f => Country(f.Origin)).ToDictionary(g => g.Key, g => all > 0 ? g.Sum(f => f.QuantityPerYear) / all : 0));
        }

        var (first, next) = (Of(Base), Of(Next));
        return first.All <= 0 ? null : (flows.Key, first.Shares.Sum(s => Math.Min(s.Value, next.Shares.GetValueOrDefault(s.Key))), first.All, next.All);
    }
}
