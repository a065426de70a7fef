using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("left_out", "Facilities that could not be appraised.")]
internal sealed record LeftOutRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("reason", "Why.")]
    public required Sentence Reason { get; init; }
}
