using Veta.Data;

namespace Veta.Analyses.Checking;

[Table("check_findings", "What is wrong or doubtful in a package.")]
internal sealed record CheckRow
{
    [Column("severity", "An error keeps the package from being used; a warning does not.")]
    public required Severity Severity { get; init; }

    [Column("check", "Id of the check.", Key = true)]
    public required string Check { get; init; }

    [Column("place", "Cell, row, table or file that it is about.", Key = true)]
    public required string Place { get; init; }

    [Column("file", "File of the package; blank when it is about the whole.")]
    public required string? File { get; init; }

    [Column("line", "Line in the file; blank when it is not known.", Label = true)]
    [Unit("1")]
    public required int? Line { get; init; }

    [Column("value", "The offending text; blank when there is none.")]
    public required string? Value { get; init; }

    [Column("message", "What is wrong.", Key = true)]
    public required string Message { get; init; }

    [Column("next_step", "What to do next.")]
    public required string NextStep { get; init; }
}
