using Veta.Data;
using Veta.Data.Planning;
using Veta.Network;

namespace Veta.Analyses.Sources;

/// <summary>
/// What plants at home could make of goods under contract in each planned year, and how much of it nobody has bought ahead. Counted is what stands or is being built; contracts without a published quantity
/// bind nothing, so that what is called free may be promised in truth.
/// </summary>
public sealed class FreeCapacity
{
    private FreeCapacity(Package package, FreeCapacityRow[] rows) => (Package, Rows) = (package, rows);

    /// <summary>The package, for names.</summary>
    public Package Package { get; }

    /// <summary>Whether no contract of a plant at home binds.</summary>
    public bool IsEmpty => Rows.Count == 0;

    /// <summary>A row for each plant, material and year in which it could make something.</summary>
    internal IReadOnlyList<FreeCapacityRow> Rows { get; }

    /// <summary>What is free in a package, by its years.</summary>
    public static FreeCapacity Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (!package.Contracts.Any(c => c.Binds())) { return new FreeCapacity(package, []); }
        var data = new NetworkData(package, new Horizon(PlanningSettings.From(package)));
        var home = new Home(package);
        var book = new ContractBook(data);
        HashSet<int> goods = [.. book.Groups.Select(g => g.Material)];
        return new FreeCapacity(package, [.. Enumerable.Range(0, data.Facilities.Count)
            .Where(f => home.Counts(package.Facilities[f].Region))
            .SelectMany(f => data.Recipes[data.FacilityProcess[f]].Where(r => r.Quantity > 0 && goods.Contains(r.Material)).Select(r => r.Material).Distinct().SelectMany(m => Years(data, book, f, m)))]);
    }

    private static IEnumerable<FreeCapacityRow> Years(NetworkData data, ContractBook book, int facility, int material)
    {
        double yield = data.Recipes[data.FacilityProcess[facility]].Where(r => r.Material == material).Sum(r => r.Quantity);
        int[] contracts = [.. Enumerable.Range(0, data.Package.Contracts.Count).Where(c => book.GroupOf(c) >= 0 && book.Groups[book.GroupOf(c)] == (facility, material))];
        for (int t = 0; t < data.Horizon.Count; t++)
        {
            double could = data.UsableCapacity(facility, t) * yield;
            if (could <= 0) { continue; }
            double promised = Math.Min(could, contracts.Sum(c => book.Promised(c, t)));
            yield return new FreeCapacityRow
            {
                Facility = data.Facilities[facility],
                Material = data.Materials[material],
                Year = data.Horizon.FirstYear(t),
                CouldMakePerYear = could,
                ContractedPerYear = promised,
                FreePerYear = could - promised,
            };
        }
    }
}
