using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>Facilities that could not be appraised.</summary>
[Table("left_out", "Facilities that could not be appraised.")]
public sealed record LeftOutRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Why.</summary>
    [Column("reason", "Why.")]
    public required string Reason { get; init; }
}
