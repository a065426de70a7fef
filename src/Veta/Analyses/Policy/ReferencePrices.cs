using Veta.Analyses.Planning;
using Veta.Analyses.Policy.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Policy;

/// <summary>
/// What supply without entities of concern, by place and by owner, and without levers would cost owners in the long run at each place at home. Two cases hold it: partners serve home first and nobody else asks, and everybody but those of concern asks
/// without them too.
/// </summary>
internal static class ReferencePrices
{
    /// <summary>Rows for materials that the three plans price at home; none where the package names nobody of concern.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="workplace">Where they are solved.</param>
    /// <param name="year">First year of the means, which go to the end of the horizon.</param>
    /// <param name="cancellationToken">The stop.</param>
    public static IReadOnlyList<ReferencePriceRow> Of(LeverPlans plans, Workplace workplace, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(workplace);
        Package package = plans.Package;
        var home = new Home(package);
        if (!home.IsKnown || home.Concern.Count == 0) { return []; }
        Package without = Without(package, home);
        Package[] variants = [package, without with { Demands = [.. without.Demands.Where(d => home.Holds(d.Region))] }, without];
        var means = new Dictionary<(RegionId, MaterialId), double>[variants.Length];
        workplace.Workers.For(variants.Length, k => means[k] = Means(plans.Of(variants[k], [], cancellationToken), home, year), cancellationToken);
        Dictionary<MaterialId, Stage> stages = package.Materials.ToDictionary(m => m.Id, m => m.Stage);
        int last = PlanningSettings.From(package).LastYear;
        return
        [
            .. means[0].Keys.Where(k => means.All(m => m.ContainsKey(k)) && stages[k.Item2] is not (Stage.Utility or Stage.Scrap)).OrderBy(k => stages[k.Item2]).ThenBy(k => k.Item2.Value, StringComparer.Ordinal).ThenBy(k => k.Item1.Value, StringComparer.Ordinal)
                .Select(k => Row(k.Item1, k.Item2, stages[k.Item2], year, last, means[0][k], Math.Min(means[1][k], means[2][k]), Math.Max(means[1][k], means[2][k]))),
        ];
    }

    /// <summary>The package without plants, supplies and demands of those of concern, and without levers.</summary>
    public static Package Without(Package package, Home home)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(home);
        bool Concerns(Facility f) => home.IsOfConcern(f.Region) || (f.Owner is { } owner && home.IsOfConcern(owner));
        HashSet<FacilityId> gone = [.. package.Facilities.Where(Concerns).Select(f => f.Id)];
        return package with
        {
            Levers = [],
            Facilities = [.. package.Facilities.Select(f => gone.Contains(f.Id) ? f with { CapacityPerYear = 0, BuildRule = BuildRule.None, MinimumUtilisation = 0 } : f)],
            FacilityYears = [.. package.FacilityYears.Select(f => gone.Contains(f.Facility) && f.CapacityPerYear is not null ? f with { CapacityPerYear = 0 } : f)],
            Contracts = [.. package.Contracts.Where(c => !gone.Contains(c.Facility))],
            Supplies = [.. package.Supplies.Where(s => !home.IsOfConcern(s.Region))],
            Demands = [.. package.Demands.Where(d => !home.IsOfConcern(d.Region))],
        };
    }

    private static ReferencePriceRow Row(RegionId region, MaterialId material, Stage stage, int first, int last, double with, double low, double high) => new()
    {
        Region = region, Material = material, Stage = stage, FirstYear = first, LastYear = last, WithUsdPerUnit = with, LowUsdPerUnit = low, HighUsdPerUnit = high,
        GapUsdPerUnit = Math.Max(0, low - with), GapShare = with > 0 ? Math.Max(0, low - with) / with : null,
    };

    private static Dictionary<(RegionId, MaterialId), double> Means(PlanResult plan, Home home, int year) =>
        plan.Prices.Where(p => p.Year >= year && home.Holds(p.Region)).GroupBy(p => (p.Region, p.Material)).ToDictionary(g => g.Key, g => g.Average(p => p.PriceUsdPerUnit));
}
