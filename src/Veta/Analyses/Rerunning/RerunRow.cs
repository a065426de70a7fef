using Veta.Data;

namespace Veta.Analyses.Rerunning;

[Table("reruns", "A table of a run, and whether the same request makes the same bytes again.")]
internal sealed record RerunRow
{
    [Column("table", "The table.", Key = true)]
    public required string Table { get; init; }

    [Column("state", "Whether its bytes are the same.")]
    public required RerunState State { get; init; }

    [Column("rows_before", "Rows that the run wrote; blank when it has no such table.")]
    [Unit("1")]
    public required int? RowsBefore { get; init; }

    [Column("rows_now", "Rows now; blank when there is no such table now.")]
    [Unit("1")]
    public required int? RowsNow { get; init; }

    [Column("first_line", "First line that differs, from 1; blank when none does.", Label = true)]
    [Unit("1")]
    public required int? FirstLine { get; init; }
}
