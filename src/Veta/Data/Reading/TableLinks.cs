namespace Veta.Data.Reading;

/// <summary>Keys that stand twice and ids that no table defines.</summary>
internal static class TableLinks
{
    private static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;

    /// <summary>Reports each row whose key an earlier row has.</summary>
    public static void FindDuplicates(TableRows table)
    {
        // Keys as text only where two hashes are equal: 150,000 texts would cost as much as the reading.
        var first = new Dictionary<long, int>(table.Rows.Count);
        Dictionary<string, int>? firstOfText = null;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (first.TryAdd(table.Table.KeyHashOf(table.Rows[i]), i))
            {
                continue;
            }

            firstOfText ??= FirstOfText(table);
            string key = table.Table.KeyOf(table.Rows[i]);
            if (firstOfText[key] < i)
            {
                ReportDuplicate(table, i, key, table.Lines.Count > 0 ? table.Lines[firstOfText[key]] : 0);
            }
        }
    }

    private static Dictionary<string, int> FirstOfText(TableRows table)
    {
        var first = new Dictionary<string, int>(table.Rows.Count, StringComparer.Ordinal);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            first.TryAdd(table.Table.KeyOf(table.Rows[i]), i);
        }

        return first;
    }

    private static void ReportDuplicate(TableRows table, int index, string key, int firstLine) =>
        table.Findings.Error(
            "duplicate-key",
            firstLine > 0 ? Say.CheckTableLinksKeyInLine(Said.Exact(firstLine)) : Say.CheckTableLinksKeyTwice,
            Say.CheckTableLinksEachMayStandOnceRemove(Join(table.Table)),
            LineOf(table, index),
            key);

    /// <summary>Reports each cell that names a row which does not exist.</summary>
    /// <param name="tables">All tables.</param>
    /// <param name="allowAbsent">Whether a required table may be absent (in texts), so that an id in it is unknown.</param>
    public static void FindUnknownIds(IReadOnlyList<TableRows> tables, bool allowAbsent)
    {
        Dictionary<TableDefinition, HashSet<string>> known = tables.Where(t => t.Table.KeyColumns[0].Name == "id").ToDictionary(
            t => t.Table,
            t => t.Rows.Select(r => t.Table.KeyColumns[0].TextOf(r)).ToHashSet(StringComparer.Ordinal));
        HashSet<TableDefinition> incomplete =
        [
            .. tables.Where(t => t.IsIncomplete).Select(t => t.Table),
            .. allowAbsent ? [] : TableList.All.Where(t => t.IsRequired && !known.ContainsKey(t)),
        ];
        foreach (TableRows table in tables)
        {
            foreach (ColumnDefinition column in table.Table.Columns)
            {
                // Of a table that could not be read nobody knows the ids; that it could not be read is reported already.
                if (column.References is { } target && !incomplete.Contains(target))
                {
                    FindUnknownIds(table, column, target, known.GetValueOrDefault(target) ?? []);
                }
            }
        }
    }

    private static void FindUnknownIds(TableRows table, ColumnDefinition column, TableDefinition target, HashSet<string> known)
    {
        string? last = null;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            IRow row = table.Rows[i];
            if (!column.IsList)
            {
                // An id that could not be read is null or empty, and has been reported. Texts are pooled: the row above often has the same object.
                string id = column.TextOf(row);
                if (ReferenceEquals(id, last) || id.Length == 0)
                {
                    continue;
                }

                if (known.Contains(id))
                {
                    last = id;
                }
                else
                {
                    Report(table, i, column, target, known, id);
                }
            }
            else
            {
                foreach (object item in (System.Collections.IEnumerable)column.ValueOf(row)!)
                {
                    string id = item.ToString()!;
                    if (!known.Contains(id))
                    {
                        Report(table, i, column, target, known, id);
                    }
                }
            }
        }
    }

    private static void Report(TableRows table, int index, ColumnDefinition column, TableDefinition target, HashSet<string> known, string id)
    {
        if (table.Findings.IsFull)
        {
            return;
        }

        string value = CellFindings.Shorten(id);
        bool blanks = id != id.Trim() && known.Contains(id.Trim());
        table.Findings.Error(
            blanks ? "blanks-in-id" : "unknown-id",
            blanks ? Say.CheckBlankAtEnd(value) : Say.CheckTableLinksUnknown(value, target.Name),
            blanks ? Say.CheckAdviceRemoveBlank : Nearest.Suggestion(id, known.Order(StringComparer.Ordinal), Say.CheckTableLinksAddARowToOr(target.File)),
            LineOf(table, index),
            table.Table.KeyOf(table.Rows[index]),
            column.Name,
            value);
    }

    private static int? LineOf(TableRows table, int index) => index < table.Lines.Count && table.Lines[index] > 0 ? table.Lines[index] : null;

    private static string Join(TableDefinition table) => string.Join(" + ", table.KeyColumns.Select(k => k.Name));
}
