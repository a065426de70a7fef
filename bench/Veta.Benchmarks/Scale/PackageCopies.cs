using System.Globalization;
using System.Text;
using Veta.Benchmarks.Generation;
using Veta.Data;
using Veta.Data.Schema;

namespace Veta.Benchmarks.Scale;

/// <summary>
/// A package as often beside itself as asked: each copy has materials, processes, plants, lanes, contracts and demands of its own, and all share places, events, rules and what every plant buys (electricity, water,
/// people), of which there is as much more. So the copies are nearly separable, as minerals are. Costs and quantities of a copy are a little other than those of the original, lest all be solved as one.
/// </summary>
internal static class PackageCopies
{
    private const string Mark = "-copy";

    // What of a package speaks of single cells or is only read: copies have none.
    private static readonly string[] _left = ["column_sources", "deviations", "uncertainty", "open_questions", "accounts", "account_items", "import_sources", "printed_reliance", "regional_facts", "tax_instruments", "tax_regimes", "tax_steps", "levers", "obstacles", "obstacle_actions"];

    private static readonly Type[] _own = [typeof(ProcessId), typeof(FacilityId), typeof(LaneId), typeof(StockId), typeof(SaleId), typeof(SupplyId), typeof(ContractId), typeof(CapId), typeof(ShareCapId), typeof(TradeLimitId)];

    /// <summary>The package as often as asked.</summary>
    /// <param name="package">The original.</param>
    /// <param name="copies">How often, 1 or more.</param>
    /// <param name="spread">By how much, as a share of the figure, costs and quantities of a copy lie off those of the original; 0 for not at all.</param>
    public static Package Of(Package package, int copies, double spread)
    {
        HashSet<string> shared = [.. package.Materials.Where(m => m.Stage == Stage.Utility).Select(m => m.Id.Value)];
        Package grown = package;
        foreach (TableDefinition table in TableList.All)
        {
            if (_left.Contains(table.Name)) { grown = table.With(grown, []); continue; }
            grown = table.With(grown, Rows(table, table.RowsOf(package), copies, spread, shared));
        }

        return grown with { Info = package.Info with { RunShocks = [], RunScenarios = [], RunPlannedShocks = [] } };
    }

    /// <summary>What the ids of a copy end with; blank for the original.</summary>
    public static string EndingOf(string id) => id.LastIndexOf(Mark, StringComparison.Ordinal) is >= 0 and int at ? id[at..] : "";

    private static string Ending(int copy) => Mark + copy.ToString(CultureInfo.InvariantCulture);

    private static List<IRow> Rows(TableDefinition table, IReadOnlyList<IRow> rows, int copies, double spread, HashSet<string> shared)
    {
        var made = new List<IRow>(rows.Count * copies);
        var copied = new List<IRow>();
        foreach (IRow row in rows)
        {
            if (table.KeyColumns.Any(key => Renames(key, row, shared))) { copied.Add(row); made.Add(row); } else { made.Add(Widened(table, row, copies, shared)); }
        }

        var draw = new SplitMix64(20_261_130);
        for (int copy = 1; copy < copies; copy++)
        {
            string ending = Ending(copy);
            foreach (IRow row in copied) { made.Add(Copy(table, row, ending, 1 + (spread * draw.Uniform(-1, 1)), shared)); }
        }

        return made;
    }

    /// <summary>Whether a cell names what each copy has of its own.</summary>
    private static bool Renames(ColumnDefinition column, IRow row, HashSet<string> shared)
    {
        if (column.Kind != ColumnKind.Id) { return false; }
        Type? id = IdOf(column, row);
        string text = column.TextOf(row);
        return id is not null && text.Length > 0 && (id == typeof(MaterialId) ? text.Split(';').Any(m => !shared.Contains(m)) : _own.Contains(id) && !OnlyShared(row, shared));
    }

    // A supply, sale or lane of what all share is nobody's own.
    private static bool OnlyShared(IRow row, HashSet<string> shared) => row switch
    {
        Supply supply => shared.Contains(supply.Material.Value),
        Sale sale => shared.Contains(sale.Material.Value),
        Stock stock => shared.Contains(stock.Material.Value),
        Lane lane => lane.Materials.Count > 0 && lane.Materials.All(m => shared.Contains(m.Value)),
        _ => false,
    };

    private static Type? IdOf(ColumnDefinition column, IRow row) => column.ValueOf(row) switch
    {
        null => null,
        IReadOnlyList<MaterialId> => typeof(MaterialId),
        IReadOnlyList<FacilityId> => typeof(FacilityId),
        IReadOnlyList<ProcessId> => typeof(ProcessId),
        { } value => value.GetType(),
    };

    private static IRow Copy(TableDefinition table, IRow row, string ending, double factor, HashSet<string> shared)
    {
        IRow copy = table.Copy(row);
        foreach (ColumnDefinition column in table.Columns)
        {
            if (Renames(column, row, shared)) { Put(table, column, copy, string.Join(';', column.TextOf(row).Split(';').Select(id => shared.Contains(id) ? id : id + ending))); }
            else if (column.Kind == ColumnKind.Number && column.Unit == "USD/unit" && !factor.Equals(1) && column.ValueOf(row) is double number)
            {
                Put(table, column, copy, (number * factor).ToString("R", CultureInfo.InvariantCulture));
            }
        }

        return copy;
    }

    /// <summary>A row that all copies share: it speaks of the materials of all, and gives as much more of what all buy.</summary>
    private static IRow Widened(TableDefinition table, IRow row, int copies, HashSet<string> shared)
    {
        IRow wide = table.Copy(row);
        foreach (ColumnDefinition column in table.Columns)
        {
            if (column.IsList && Renames(column, row, shared))
            {
                string[] ids = column.TextOf(row).Split(';');
                Put(table, column, wide, string.Join(';', Enumerable.Range(0, copies).SelectMany(k => ids.Where(id => k == 0 || !shared.Contains(id)).Select(id => k == 0 ? id : id + Ending(k)))));
            }
            else if (table.Name is "supplies" or "sales" or "lanes" or "disposals" && column.Unit == "unit/y" && column.ValueOf(row) is double number)
            {
                Put(table, column, wide, (number * copies).ToString("R", CultureInfo.InvariantCulture));
            }
        }

        return wide;
    }

    private static void Put(TableDefinition table, ColumnDefinition column, IRow row, string text)
    {
        if (column.Read(row, Encoding.UTF8.GetBytes(text), new TextPool()) is not CellOutcome.Fine and var outcome)
        {
            throw new InvalidOperationException($"{table.Name}.{column.Name} takes no '{text}': {outcome}.");
        }
    }
}
