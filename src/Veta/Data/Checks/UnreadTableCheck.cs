namespace Veta.Data.Checks;

/// <summary>Tables that no analysis reads are no reason for a plan to change.</summary>
internal sealed class UnreadTableCheck : IPackageCheck
{
    public string Name => "unread-tables";

    public string Proves => "Every table with rows is read by an analysis.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (TableDefinition table in TableList.All.Where(t => t.IsForReaders && t.RowsOf(package).Count > 0))
        {
            yield return new Finding
            {
                Severity = Severity.Warning,
                Check = "unread-table",
                Table = table.Name,
                Problem = $"No analysis reads this table; its {table.RowsOf(package).Count} rows change no answer.",
                Advice = "Keep it as documentation; what is to count belongs into a table that docs/tables.md does not mark so.",
            };
        }
    }
}
