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
                Problem = Say.CheckUnreadTableNoAnalysisReadsThisTable(table.RowsOf(package).Count),
                Advice = Say.CheckUnreadTableKeepItAsDocumentationWhat,
            };
        }
    }
}
