using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Network;

namespace Veta.Analyses.Sources;

/// <summary>What is spent on which row of a package, in USD, so that cost can be laid at the door of a source.</summary>
internal static class PlanSpending
{
    private static readonly HashSet<CostCategory> _counted = [CostCategory.Capital, CostCategory.FixedOperation, CostCategory.VariableOperation, CostCategory.Transport, CostCategory.Purchases];

    /// <summary>Variable cost of every facility at its existing capacity, USD a year.</summary>
    public static IEnumerable<(IRow Row, ColumnDefinition? Column, double Usd)> AtFullCapacity(Package package)
    {
        ColumnDefinition cost = TableList.Of<Facility>().Column("variable_cost_usd_per_unit")!;
        var costs = new SiteCosts(package);
        return package.Facilities.Select(f => ((IRow)f, (ColumnDefinition?)cost, Positive(f.CapacityPerYear * costs.VariableUsdPerUnit(f))));
    }

    /// <summary>
    /// Operation, investment, transport and purchases of a run over its horizon, not discounted, as the run wrote them. Of a series over years the row of the year counts, or its first.
    /// A lane's cost rests on its mode where the mode gives the rate.
    /// </summary>
    public static IEnumerable<(IRow Row, ColumnDefinition? Column, double Usd)> OfRun(Package package, string runFolder)
    {
        string path = Path.Combine(runFolder, "spending.csv");
        if (!File.Exists(path)) { throw new RunFolderException(RunFolderFault.NotARun, runFolder, "spending.csv"); }
        return Of(package, ResultRows.Read<SpendingRow>(path));
    }

    /// <summary>The same of rows that a plan holds.</summary>
    public static IEnumerable<(IRow Row, ColumnDefinition? Column, double Usd)> Of(Package package, IEnumerable<SpendingRow> spending)
    {
        var found = new Dictionary<string, IReadOnlyDictionary<string, IRow>>();
        foreach (SpendingRow row in spending.Where(r => _counted.Contains(r.Category)))
        {
            if (!found.TryGetValue(row.Table, out IReadOnlyDictionary<string, IRow>? byKey)) { found[row.Table] = byKey = SeriesRows.Of(package, TableList.Named(row.Table)!); }
            IRow spentOn = byKey.GetValueOrDefault(FormattableString.Invariant($"{row.Key},{row.Year}")) ?? byKey[row.Key];
            yield return (spentOn, SpendingColumn.Of(row.Table, row.Category) is { } column ? TableList.Named(row.Table)!.Column(column) : null, Positive(row.SpentUsd));
        }
    }

    /// <summary>A credit is no cost that rests on a source; it would hide another row's.</summary>
    private static double Positive(double usd) => Math.Max(0, usd);
}
