using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Policy;

/// <summary>Caps that bind nobody, by which the part of each material that those of concern have touched is measured at home.</summary>
internal static class TouchedCaps
{
    /// <summary>What they are called where they are measured.</summary>
    public const string Name = "policy";

    private const double Least = 1e-9;

    /// <summary>One cap for each group of concern over all materials that move; none where the package names nobody of concern or has no abroad.</summary>
    public static IReadOnlyList<ShareCap> Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var home = new Home(package);
        if (!home.IsKnown || home.Concern.Count == 0) { return []; }
        MaterialId[] materials = [.. package.Materials.Where(m => m.Mobile && m.Stage is not (Stage.Scrap or Stage.Utility)).Select(m => m.Id)];
        return
        [
            .. home.Concern.Select((group, k) => new ShareCap
            {
                Id = new ShareCapId($"{Name}-{k + 1}"), Year = new Year(PlanningSettings.From(package).FirstYear), Region = home.Countries, Materials = materials, Group = group, Basis = ShareBasis.Touched, Stages = [], MaximumShare = 1, Source = new SourceId(Name),
            }),
        ];
    }

    /// <summary>Use and the part of it that is touched, of all countries at home together, by material in a year.</summary>
    public static IReadOnlyDictionary<MaterialId, (double Use, double Touched)> Read(IEnumerable<OriginShareRow> rows, int year)
    {
        ArgumentNullException.ThrowIfNull(rows);
        OriginShareRow[] all = [.. rows];
        int period = all.Select(r => r.Year).Where(y => y <= year).DefaultIfEmpty(int.MinValue).Max();
        return all.Where(r => r.Year == period && r.UsePerYear > Least).GroupBy(r => r.Material)
            .ToDictionary(g => g.Key, g => g.DistinctBy(r => r.Region).Sum(r => r.UsePerYear) is var use ? (use, Math.Min(use, g.Sum(r => (r.TracedShare ?? 0) * r.UsePerYear))) : default);
    }
}
