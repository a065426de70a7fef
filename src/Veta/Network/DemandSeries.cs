using Veta.Data;

namespace Veta.Network;

/// <summary>The rows of demands as series over the years.</summary>
internal static class DemandSeries
{
    /// <summary>The series of a package's demands in the order of their first rows.</summary>
    public static IReadOnlyList<RowSeries<Demand>> Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return [.. package.Demands.GroupBy(d => (d.Region, d.Material, d.Sector)).Select(g => new RowSeries<Demand>($"demands[{DemandKey.Of(g.First())}]", g, d => d.Year?.Value))];
    }
}
