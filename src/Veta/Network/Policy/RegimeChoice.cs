using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>Chooses tax regimes: the one of a place on a day, and those of whole countries for comparison. Parents that others extend are no regimes of their own.</summary>
internal static class RegimeChoice
{
    /// <summary>The regime of a place in a year: of the nearest region that has one, the latest in force at the end of the year; null when none is.</summary>
    public static TaxRegime? Own(Package package, IEnumerable<RegionId> above, int year)
    {
        TaxRegime[] all = [.. InForce(package, year)];
        return above.Select(place => all.Where(r => r.Region == place).OrderByDescending(r => r.ValidFrom).FirstOrDefault()).FirstOrDefault(r => r is not null);
    }

    /// <summary>Regimes of whole countries in force in a year.</summary>
    public static IEnumerable<TaxRegime> OfCountries(Package package, int year) =>
        InForce(package, year).Where(r => package.Regions.First(g => g.Id == r.Region).Kind == RegionKind.Country);

    private static IEnumerable<TaxRegime> InForce(Package package, int year)
    {
        var parents = package.TaxRegimes.Select(r => r.Extends).OfType<TaxRegimeId>().ToHashSet();
        var day = new Date(new DateOnly(year, 12, 31));
        return package.TaxRegimes.Where(r => !parents.Contains(r.Id) && r.ValidFrom.CompareTo(day) <= 0 && (r.ValidTo is null || r.ValidTo.Value.CompareTo(day) > 0));
    }
}
