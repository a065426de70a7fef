using Veta.Data;

namespace Veta.Analyses.Suspects;

[Table("suspects", "What an expert would ask about in this answer: of each kind the number found and the largest.")]
internal sealed record SuspectRow
{
    [Column("kind", "Why it is a suspect.", Key = true)]
    public required SuspectKind Kind { get; init; }

    [Column("found", "Suspects of this kind in the whole answer.")]
    [Unit("1")]
    public int Found { get; init; }

    [Column("rank", "Its place among them, the largest first.", Key = true)]
    [Unit("1")]
    public int Rank { get; init; }

    [Column("facility", "Plant, where it is about one.")]
    public FacilityId? Facility { get; init; }

    [Column("material", "Material; blank when it is about none.")]
    public MaterialId? Material { get; init; }

    [Column("region", "Where; of goods, where they come from.")]
    public RegionId? Region { get; init; }

    [Column("destination", "Where goods go; blank for what does not move.")]
    public RegionId? Destination { get; init; }

    [Column("first_year", "First year in which it is so.")]
    [Unit("y")]
    public int? FirstYear { get; init; }

    [Column("last_year", "Last year in which it is so.")]
    [Unit("y")]
    public int? LastYear { get; init; }

    [Column("size", "How much: in measure's unit.")]
    [Unit("own unit")]
    public required double Size { get; init; }

    [Column("measure", "What size counts.")]
    public required SuspectMeasure Measure { get; init; }

    [Column("total_size", "Sum of the sizes of all suspects of the kind, in measure's unit; blank where sizes of a kind do not add up.")]
    [Unit("own unit")]
    public double? TotalSize { get; init; }

    [Column("size_usd", "The same at the plan's prices, by which suspects of a kind are ordered; blank where it has none.")]
    [Unit("USD")]
    public double? SizeUsd { get; init; }

    [Column("look_at", "Rows of this run's tables or of its inputs to look at first.")]
    public required Sentence LookAt { get; init; }
}
