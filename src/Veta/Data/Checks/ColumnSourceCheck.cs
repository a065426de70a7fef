namespace Veta.Data.Checks;

/// <summary>Sources of single columns speak of columns and rows that are there.</summary>
internal sealed class ColumnSourceCheck : IPackageCheck
{
    public string Name => "column-sources";

    public string Proves => "Every source of a single column names a number of a table, or cost where the table has costs, and at least one row.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (ColumnSource row in package.ColumnSources)
        {
            if (TableList.Named(row.Table) is not { } table)
            {
                yield return CheckFinding.Error("unknown-table", row, "table", Say.CheckChangeTargetThereIsNoTable(CellFindings.Shorten(row.Table)), Nearest.Suggestion(row.Table, TableList.All.Select(t => t.Name), Say.CheckColumnSourceNameATableOfThe));
                continue;
            }

            string[] numbers = [.. table.Columns.Where(c => c.IsNumeric && !c.IsKey).Select(c => c.Name)];
            bool hasCosts = table.Columns.Any(c => c.IsApart);
            if (!numbers.Contains(row.Column) && !(hasCosts && row.Column == ColumnSource.EveryCost))
            {
                yield return CheckFinding.Error("unknown-column", row, "column", Say.CheckColumnSourceHasNoNumber(table.Name, CellFindings.Shorten(row.Column)), Nearest.Suggestion(row.Column, numbers, Say.CheckAdviceNumbersAre(Said.Words(numbers))));
            }

            if (!table.RowsOf(package).Any(r => TextPattern.Matches(row.Row, table.KeyOf(r))))
            {
                yield return CheckFinding.Warning("column-of-no-row", row, "row", Say.CheckColumnSourceHasNoRow(table.Name, CellFindings.Shorten(row.Row)), Say.CheckColumnSourceCorrectTheKeyOrRemove);
            }
        }
    }
}
