using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Benchmarks.Smoothness;

/// <summary>A package with demand at home, stocks, or capacity outside the country that acts turned by some share, for the materials of an event.</summary>
/// <param name="Name">What is turned, and by how much.</param>
/// <param name="In">The package with it.</param>
internal sealed record SmoothVariant(string Name, Func<Package, IReadOnlyList<EventCase>, Package> In)
{
    /// <summary>The package as it is, then demand, stock and capacity, each less and more by 10, 20 and 30 %.</summary>
    public static IReadOnlyList<SmoothVariant> All { get; } =
    [
        new("usual", (p, _) => p),
        .. Turned("demand", Demand), .. Turned("stock", Stock), .. Turned("capacity", Capacity),
    ];

    private static IEnumerable<SmoothVariant> Turned(string what, Func<Package, IReadOnlyList<EventCase>, double, Package> turn) =>
        new[] { -30, -20, -10, 10, 20, 30 }.Select(by => new SmoothVariant(FormattableString.Invariant($"{what} {by:+0;-0} %"), (p, e) => turn(p, e, 1 + (by / 100.0))));

    private static HashSet<MaterialId> Materials(IReadOnlyList<EventCase> cases) => [.. cases.SelectMany(c => c.Materials)];

    private static Package Demand(Package package, IReadOnlyList<EventCase> cases, double factor)
    {
        HashSet<MaterialId> materials = Materials(cases);
        HashSet<string> home = [.. package.Info.Home];
        return package with { Demands = [.. package.Demands.Select(d => materials.Contains(d.Material) && home.Contains(CountryOf(package, d.Region)) ? d with { QuantityPerYear = factor * d.QuantityPerYear } : d)] };
    }

    private static Package Stock(Package package, IReadOnlyList<EventCase> cases, double factor)
    {
        HashSet<MaterialId> materials = Materials(cases);
        return package with
        {
            StockCovers = [.. package.StockCovers.Select(c => c with { DaysOfUse = factor * c.DaysOfUse })],
            Stocks = [.. package.Stocks.Select(s => materials.Contains(s.Material) ? s with { InitialUnits = factor * s.InitialUnits } : s)],
        };
    }

    private static Package Capacity(Package package, IReadOnlyList<EventCase> cases, double factor)
    {
        HashSet<MaterialId> materials = Materials(cases);
        HashSet<string> actors = [.. cases.Select(c => c.Row.Actor.ToString()!)];
        Dictionary<ProcessId, MaterialId> makes = package.Processes.ToDictionary(p => p.Id, p => p.Material);
        HashSet<FacilityId> turned = [.. package.Facilities.Where(f => materials.Contains(makes[f.Process]) && !actors.Contains(CountryOf(package, f.Region))).Select(f => f.Id)];
        return package with
        {
            Facilities = [.. package.Facilities.Select(f => turned.Contains(f.Id) ? f with { CapacityPerYear = factor * f.CapacityPerYear } : f)],
            FacilityYears = [.. package.FacilityYears.Select(y => turned.Contains(y.Facility) ? y with { CapacityPerYear = factor * y.CapacityPerYear } : y)],
        };
    }

    private static string CountryOf(Package package, RegionId id)
    {
        Region at = package.Regions.Single(r => r.Id == id);
        while (at.Kind != RegionKind.Country && at.Parent is { } parent) { at = package.Regions.Single(r => r.Id == parent); }
        return at.Id.Value;
    }
}
