namespace Veta.Data.Provenance;

/// <summary>Rows of a table as figures of a plan name them: by their key, and the first of each series over years by its key without the year.</summary>
internal static class SeriesRows
{
    /// <summary>The rows.</summary>
    public static IReadOnlyDictionary<string, IRow> Of(Package package, TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(table);
        var rows = new Dictionary<string, IRow>();
        foreach (IRow row in table.RowsOf(package))
        {
            string key = table.KeyOf(row);
            rows.TryAdd(key, row);
            if (key.LastIndexOf(',') is var comma and > 0) { rows.TryAdd(key[..comma], row); }
        }

        return rows;
    }
}
