using System.Reflection;

namespace Veta.Data;

/// <summary>A package without some of its materials and processes, and without every row that cannot be without them.</summary>
internal sealed class PackageSlice
{
    private readonly Dictionary<TableDefinition, HashSet<string>> _gone = [];

    private PackageSlice(Package package) => Package = package;

    /// <summary>What is left. A row goes when a cell of it names what is gone, or when all that a list of it names is gone; lists lose what is gone.</summary>
    public Package Package { get; private set; }

    /// <summary>Takes the slice of a package.</summary>
    /// <param name="package">The whole.</param>
    /// <param name="materials">Whether a material stays.</param>
    /// <param name="processes">Whether a process stays.</param>
    public static PackageSlice Of(Package package, Func<MaterialId, bool> materials, Func<ProcessId, bool> processes)
    {
        ArgumentNullException.ThrowIfNull(package);
        var slice = new PackageSlice(package with
        {
            Materials = [.. package.Materials.Where(m => materials(m.Id))],
            Processes = [.. package.Processes.Where(p => processes(p.Id))],
        });
        slice.Remember(package);

        // A table may refer to one that stands later in the list.
        for (int before = -1, now = 0; before != now; before = now, now = slice._gone.Values.Sum(ids => ids.Count))
        {
            foreach (TableDefinition table in TableList.All) { slice.Cut(table); }
            slice.CutRegimes(package);
            slice.Remember(package);
        }

        slice.CutNotes();
        return slice;
    }

    private void Remember(Package whole)
    {
        foreach (TableDefinition table in TableList.All)
        {
            HashSet<string> left = [.. table.RowsOf(Package).Select(r => IdOf(table, r))];
            _gone[table] = [.. table.RowsOf(whole).Select(r => IdOf(table, r)).Where(id => !left.Contains(id))];
        }
    }

    private void Cut(TableDefinition table)
    {
        (ColumnDefinition Column, HashSet<string> Gone)[] links = [.. table.Columns.Where(c => c.References is not null).Select(c => (c, _gone[c.References!])).Where(c => c.Item2.Count > 0)];
        if (links.Length == 0) { return; }
        Package = table.With(Package, [.. table.RowsOf(Package).Select(row => Kept(table, row, links)).OfType<IRow>()]);
    }

    private static IRow? Kept(TableDefinition table, IRow row, (ColumnDefinition Column, HashSet<string> Gone)[] links)
    {
        IRow kept = row;
        foreach ((ColumnDefinition column, HashSet<string> gone) in links)
        {
            string text = column.TextOf(row);
            if (!column.IsList)
            {
                if (gone.Contains(text)) { return null; }
                continue;
            }

            string[] items = text.Split(';', StringSplitOptions.RemoveEmptyEntries);
            if (!items.Any(gone.Contains)) { continue; }
            if (items.All(gone.Contains)) { return null; }
            if (ReferenceEquals(kept, row)) { kept = table.Copy(row); }
            PropertyInfo property = table.RowType.GetProperty(column.Property)!;
            property.SetValue(kept, Filtered(property.PropertyType.GetGenericArguments()[0], (System.Collections.IEnumerable)column.ValueOf(row)!, gone));
        }

        return kept;
    }

    private static Array Filtered(Type item, System.Collections.IEnumerable values, HashSet<string> gone)
    {
        object[] left = [.. values.Cast<object>().Where(v => !gone.Contains(v.ToString()!))];
        Array typed = Array.CreateInstance(item, left.Length);
        Array.Copy(left, typed, left.Length);
        return typed;
    }

    /// <summary>A tax regime goes with the last of its instruments.</summary>
    private void CutRegimes(Package whole)
    {
        HashSet<TaxRegimeId> had = [.. whole.TaxInstruments.Select(i => i.Regime)], has = [.. Package.TaxInstruments.Select(i => i.Regime)];
        Package = Package with { TaxRegimes = [.. Package.TaxRegimes.Where(r => has.Contains(r.Id) || !had.Contains(r.Id))] };
    }

    /// <summary>Sources and uncertainties of single figures go with the last row that they speak of.</summary>
    private void CutNotes()
    {
        bool Speaks(string table, string pattern) => TableList.Named(table) is { } named && named.RowsOf(Package).Any(r => TextPattern.Matches(pattern, named.KeyOf(r)));
        Package = Package with
        {
            ColumnSources = [.. Package.ColumnSources.Where(c => Speaks(c.Table, c.Row))],
            Uncertainties = [.. Package.Uncertainties.Where(u => Speaks(u.Table, u.Row))],
        };
    }

    private static string IdOf(TableDefinition table, IRow row) => table.Column("id") is { } id ? id.TextOf(row) : table.KeyOf(row);
}
