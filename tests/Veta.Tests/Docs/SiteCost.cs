using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Tests.Docs;

/// <summary>What a unit costs to make in a country, without the goods that it is made of: cost of the process times the factors of the place, and people, power and water as the recipe takes them there, USD.</summary>
/// <param name="Country">Where.</param>
/// <param name="Process">Running cost of the process.</param>
/// <param name="People">People that the recipe names.</param>
/// <param name="Utilities">Power and water.</param>
/// <param name="Capital">Investment as an annuity over twenty years at the rate of the package.</param>
internal sealed record SiteCost(string Country, double Process, double People, double Utilities, double Capital)
{
    private const int Life = 20;

    private static readonly string[] _utilities = ["electricity", "water"];

    /// <summary>All of it.</summary>
    public double Sum => Process + People + Utilities + Capital;

    /// <summary>The cost at a place where the package buys people, power and water.</summary>
    public static SiteCost At(Package package, string process, string place)
    {
        var costs = new SiteCosts(package);
        Facility site = package.Facilities.First(f => f.Process.Value == process && f.BuildRule != BuildRule.None) with { Region = new RegionId(place), VariableCostUsdPerUnit = null, CapexUsdPerUnitYear = null };
        double Bought(params string[] goods) => package.Recipes.Where(r => r.Process == site.Process && goods.Contains(r.Material.Value))
            .Sum(r => -r.QuantityPerUnit * package.Supplies.First(s => s.Region == site.Region && s.Material == r.Material).PriceUsdPerUnit);
        double rate = PlanningSettings.From(package).DiscountRate;
        return new SiteCost(place, costs.VariableUsdPerUnit(site), Bought("skilled-labour"), Bought(_utilities), costs.CapexUsdPerUnitYear(site) * rate / (1 - Math.Pow(1 + rate, -Life)));
    }

    /// <summary>The package with every factor of a country, and what its people and power cost, at one end of the ranges in <c>uncertainty</c>.</summary>
    public static Package AtEnd(Package package, string country, bool high)
    {
        double Ratio(string table, string row, string column) => package.Uncertainties.FirstOrDefault(u => u.Table == table && u.Column == column && TextPattern.Matches(u.Row, row)) is { } range ? high ? range.HighRatio : range.LowRatio : 1;
        return package with
        {
            LocationFactors = [.. package.LocationFactors.Select(f => f.Region.Value == country ? f with { Factor = f.Factor * Ratio("location_factors", $"{country},{f.Component.ToString().ToLowerInvariant()}", "factor") } : f)],
            Supplies = [.. package.Supplies.Select(s => s.Region.Value == country ? s with { PriceUsdPerUnit = s.PriceUsdPerUnit * (s.Material.Value == "skilled-labour" ? Ratio("location_factors", country + ",labour", "factor") : Ratio("supplies", s.Id.Value, "price_usd_per_unit")) } : s)],
        };
    }
}
