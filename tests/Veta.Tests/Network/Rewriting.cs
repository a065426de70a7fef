using System.Collections;
using System.Reflection;
using Veta.Data;

namespace Veta.Tests.Network;

/// <summary>Changes whole packages column by column, so that properties hold for tables yet to come.</summary>
internal static class Rewriting
{
    /// <summary>All money times a factor.</summary>
    public static Package ScaleMoney(Package package, double factor)
    {
        Package scaled = Each(package, (_, column, value) => column.Unit?.StartsWith("USD", StringComparison.Ordinal) == true && value is double money ? money * factor : value);
        return scaled with { Caps = [.. scaled.Caps.Select(c => c.Unit.StartsWith("USD", StringComparison.Ordinal) ? c with { Minimum = c.Minimum * factor, Maximum = c.Maximum * factor } : c)] };
    }

    /// <summary>Every id with a prefix, wherever it is named, but for those of settings.</summary>
    public static Package Rename(Package package, string prefix)
    {
        var regions = package.Regions.Select(r => r.Id.Value).ToHashSet();
        return Each(package, (table, column, value) =>
        {
            if (table.Name == "settings" && column.Name == "id") { return value; }
            if (column.Name is "group" or "origin" && value is string group) { return regions.Contains(group) ? prefix + group : group; }
            if (column.Kind != ColumnKind.Id || value is null) { return value; }
            return column.IsList ? Renamed((IEnumerable)value, prefix) : Renamed(value, prefix);
        });
    }

    /// <summary>The rows of every table in opposite order.</summary>
    public static Package Reverse(Package package)
    {
        foreach (TableDefinition table in TableList.All) { package = table.With(package, [.. table.RowsOf(package).Reverse()]); }
        return package;
    }

    /// <summary>Larger upper limits on everything that brings material or room: offers that need not be taken, lanes, stocks, resources. Factors are 1 to 2.</summary>
    public static Package WithMoreSupply(Package package, int seed)
    {
        var random = new Random(seed);
        double? More(double? limit) => limit * (1 + random.NextDouble());
        return package with
        {
            Supplies = [.. package.Supplies.Select(s => s.MustTake ? s : s with { QuantityPerYear = More(s.QuantityPerYear) })],
            Lanes = [.. package.Lanes.Select(l => l with { CapacityPerYear = More(l.CapacityPerYear) })],
            Stocks = [.. package.Stocks.Select(s => s with { CapacityUnits = More(s.CapacityUnits), FillPerYear = More(s.FillPerYear), DrawPerYear = More(s.DrawPerYear) })],
            Facilities = [.. package.Facilities.Select(f => f with { ResourceUnits = More(f.ResourceUnits), BuildMaximumPerYear = More(f.BuildMaximumPerYear) })],
        };
    }

    /// <summary>Nothing is made, bought or stored.</summary>
    public static Package WithoutSupply(Package package) => package with { Supplies = [], Facilities = [], FacilityYears = [], Stocks = [], Caps = [.. package.Caps.Where(c => c.Minimum is null)] };

    private static Package Each(Package package, Func<TableDefinition, ColumnDefinition, object?, object?> change)
    {
        foreach (TableDefinition table in TableList.All)
        {
            var rows = new List<IRow>();
            foreach (IRow row in table.RowsOf(package))
            {
                IRow copy = table.Copy(row);
                foreach (ColumnDefinition column in table.Columns)
                {
                    object? before = column.ValueOf(row), after = change(table, column, before);
                    if (!ReferenceEquals(before, after)) { Property(table, column).SetValue(copy, after); }
                }

                rows.Add(copy);
            }

            package = table.With(package, rows);
        }

        return package;
    }

    private static PropertyInfo Property(TableDefinition table, ColumnDefinition column) => table.RowType.GetProperty(column.Property)!;

    private static object Renamed(object id, string prefix) => Activator.CreateInstance(id.GetType(), prefix + id)!;

    private static object Renamed(IEnumerable ids, string prefix)
    {
        object[] all = [.. ids.Cast<object>()];
        if (all.Length == 0) { return ids; }
        var renamed = Array.CreateInstance(all[0].GetType(), all.Length);
        for (int k = 0; k < all.Length; k++) { renamed.SetValue(Renamed(all[k], prefix), k); }
        return renamed;
    }
}
