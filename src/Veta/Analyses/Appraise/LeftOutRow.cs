using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("left_out", "Facilities that could not be appraised.")]
internal sealed record LeftOutRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("reason", "Why, in English.")]
    public required string Reason { get; init; }

    [Column("reason_es", "Why, in Spanish.")]
    public required string ReasonEs { get; init; }
}
