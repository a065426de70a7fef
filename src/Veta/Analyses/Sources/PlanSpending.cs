using System.Globalization;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Sources;

/// <summary>What is spent on which row of a package, in USD, so that cost can be laid at the door of a source.</summary>
internal static class PlanSpending
{
    /// <summary>Variable cost of every facility at its existing capacity, USD a year.</summary>
    public static IEnumerable<(IRow Row, double Usd)> AtFullCapacity(Package package) => package.Facilities.Select(f => ((IRow)f, Positive(f.CapacityPerYear * f.VariableCostUsdPerUnit)));

    /// <summary>Operation, investment, transport and purchases of a run over its horizon, not discounted, one entry a row of the result tables. A lane's cost rests on its mode where the mode gives the rate.</summary>
    public static IEnumerable<(IRow Row, double Usd)> OfRun(Package package, string runFolder)
    {
        var facilities = package.Facilities.ToDictionary(f => f.Id.Value);
        var lanes = package.Lanes.ToDictionary(l => l.Id.Value);
        var modes = package.Modes.ToDictionary(m => m.Id);
        var supplies = package.Supplies.GroupBy(s => s.Id.Value).ToDictionary(g => g.Key, g => g.First());
        foreach ((string id, double quantity) in Table(runFolder, "activity", "facility", "activity_per_year")) { yield return (facilities[id], Positive(quantity * facilities[id].VariableCostUsdPerUnit)); }
        foreach ((string id, double usd) in Table(runFolder, "builds", "facility", "investment_usd")) { yield return (facilities[id], Positive(usd)); }
        foreach ((string id, double quantity) in Table(runFolder, "flows", "lane", "quantity_per_year"))
        {
            Lane lane = lanes[id];
            IRow row = lane.CostUsdPerUnit is null && lane.Mode is { } mode ? modes[mode] : lane;
            yield return (row, Positive(quantity * LaneCost.UsdPerUnit(package, lane)));
        }

        foreach ((string id, double quantity) in Table(runFolder, "purchases", "supply", "quantity_per_year")) { yield return (supplies[id], Positive(quantity * supplies[id].PriceUsdPerUnit)); }
    }

    private static IEnumerable<(string Id, double Value)> Table(string folder, string table, string key, string measure)
    {
        string path = Path.Combine(folder, table + ".csv");
        if (!File.Exists(path)) { throw new FileNotFoundException($"{folder} is not the folder of a run: it has no {table}.csv. Give a folder that plan or run wrote.", path); }
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(path);
        int at = columns.ToList().IndexOf(key), value = columns.ToList().IndexOf(measure);
        return rows.Select(r => (r[at], double.Parse(r[value], NumberStyles.Float, CultureInfo.InvariantCulture)));
    }

    /// <summary>A credit is no cost that rests on a source; it would hide another row's.</summary>
    private static double Positive(double usd) => Math.Max(0, usd);
}
