using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_pairs", "How much more two steps take off the touched share, or cost, together than apart.")]
internal sealed record PolicyPairRow
{
    [Column("measure", "cost of all together, treasury, or touched share taken off.", Key = true)]
    public required PolicyMeasure Measure { get; init; }

    [Column("first", "One step.", Key = true)]
    public required string First { get; init; }

    [Column("second", "The other.", Key = true)]
    public required string Second { get; init; }

    [Column("pair_alone", "Together less each alone, with no other step.")]
    [Unit("own unit")]
    public required double PairAlone { get; init; }

    [Column("pair_average", "The same on average over the sets of the others; blank where not all sets were solved.")]
    [Unit("own unit")]
    public required double? PairAverage { get; init; }
}
