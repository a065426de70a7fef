using Veta.Data;

namespace Veta.Analyses.Ranges;

[Table("decisions", "In how many of the answers with one figure at the end of its range a site is built; ordered by site.")]
internal sealed record DecisionsRow
{
    [Column("facility", "The site.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("built_in", "Answers that build it, at least a tenth of what the largest builds.", Compared = true)]
    [Unit("1")]
    public required int BuiltIn { get; init; }

    [Column("answers", "Answers tried, that with all figures as they are among them.")]
    [Unit("1")]
    public required int Answers { get; init; }

    /// <summary>Whether some answers build it and others do not.</summary>
    internal bool IsOpen => BuiltIn < Answers;
}
