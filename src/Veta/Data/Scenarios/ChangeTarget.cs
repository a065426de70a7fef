namespace Veta.Data.Scenarios;

/// <summary>Reads <c>table[key].column</c>.</summary>
internal static class ChangeTarget
{
    /// <summary>The table, key and column of a change; null when they cannot be read, which is reported.</summary>
    public static Change? Parse(string text, ChangeKind kind, FindingSink findings)
    {
        int open = text.IndexOf('[', StringComparison.Ordinal);
        int close = text.IndexOf(']', StringComparison.Ordinal);
        if (open <= 0 || close < open)
        {
            findings.Error("change-form", Say.CheckChangeTargetDoesNotNameRows(CellFindings.Shorten(text)), Say.CheckChangeTargetForm);
            return null;
        }

        string rest = text[(close + 1)..];
        bool cells = kind is ChangeKind.Set or ChangeKind.Scale;
        if (cells != rest.StartsWith('.') || (!cells && rest.Length > 0))
        {
            findings.Error("change-form", cells ? Say.CheckChangeTargetNoColumn(CellFindings.Shorten(text)) : Say.CheckChangeTargetAfterRows(CellFindings.Shorten(rest)), cells ? Say.CheckChangeTargetForm : Say.CheckChangeTargetRowsForm);
            return null;
        }

        if (FindTable(text[..open], findings) is not { } table)
        {
            return null;
        }

        string[] key = [.. text[(open + 1)..close].Split(',').Select(p => p.Trim())];
        if (key.Length != table.KeyColumns.Count && !(key.Length == 1 && key[0] == "*"))
        {
            string columns = string.Join(",", table.KeyColumns.Select(k => k.Name));
            findings.Error("change-form", Say.CheckChangeTargetTheKeyOfHasParts(table.Name, table.KeyColumns.Count, key.Length), Say.CheckChangeTargetWriteWithForAnyText(table.Name, columns));
            return null;
        }

        key = key.Length == table.KeyColumns.Count ? key : [.. table.KeyColumns.Select(_ => "*")];
        var change = new Change { Kind = kind, Table = table, Key = key };
        return cells ? WithColumn(change, rest[1..].Trim(), findings) : change;
    }

    public static TableDefinition? FindTable(string name, FindingSink findings)
    {
        TableDefinition? table = TableList.Named(name.Trim());
        if (table is null)
        {
            findings.Error("unknown-table", Say.CheckChangeTargetThereIsNoTable(CellFindings.Shorten(name.Trim())), Nearest.Suggestion(name.Trim(), TableList.All.Select(t => t.Name), Say.CheckAdviceTablesAre(Said.Words(TableList.All.Select(t => t.Name)))));
        }

        return table;
    }

    /// <summary>The column of a table; null when it has none of that name, which is reported.</summary>
    public static ColumnDefinition? FindColumn(TableDefinition table, string name, FindingSink findings)
    {
        ColumnDefinition? column = table.Column(name);
        if (column is null)
        {
            findings.Error("unknown-column", Say.CheckChangeTargetHasNoColumn(table.Name, CellFindings.Shorten(name)), Nearest.Suggestion(name, table.Columns.Select(c => c.Name), Say.CheckAdviceColumnsAre(Said.Words(table.Columns.Select(c => c.Name)))));
        }

        return column;
    }

    private static Change? WithColumn(Change change, string name, FindingSink findings)
    {
        if (FindColumn(change.Table, name, findings) is not { } column)
        {
            return null;
        }

        if (column.IsKey)
        {
            findings.Error("key-change", Say.CheckChangeTargetIsPartOfTheKey(column.Name, change.Table.Name), Say.CheckChangeTargetRemoveTheRowAndAdd);
            return null;
        }

        if (change.Kind == ChangeKind.Scale && (column.IsList || column.Kind is not (ColumnKind.Number or ColumnKind.WholeNumber)))
        {
            findings.Error("scale-type", Say.CheckChangeTargetIsNotASingleNumber(change.Table.Name, column.Name), Say.CheckChangeTargetUseSet);
            return null;
        }

        return change with { Column = column };
    }
}
