using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Storytelling;

[Table("parts", "The runs of a story.")]
internal sealed record PartRow
{
    [Column("part", "Name of its folder.", Key = true)]
    public required string Part { get; init; }

    [Column("analysis", "What was asked.")]
    public required string Analysis { get; init; }

    [Column("state", "Whether it has its answer.")]
    public required RowState State { get; init; }

    [Column("reason", "Why it has none; blank where it has, or is not done.")]
    public required Sentence? Reason { get; init; }
}
