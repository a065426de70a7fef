using Veta.Data;

namespace Veta.Analyses.Comparing;

[Table("changes", "What differs between two runs.")]
internal sealed record ChangeRow
{
    [Column("kind", "Asked, input, figure or result.", Key = true)]
    public required string Kind { get; init; }

    [Column("place", "Option, cell of the inputs, figure of the summary, or row of a result.", Key = true)]
    public required string Place { get; init; }

    [Column("before", "Text in the first run; blank when it has none.")]
    public required string? Before { get; init; }

    [Column("after", "Text in the second run; blank when it has none.")]
    public required string? After { get; init; }
}
