using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_shares", "What each step adds on average over all orders in which the steps may come (Shapley), beside what it does alone and what is lost when it alone is left out.")]
internal sealed record PolicyShareRow
{
    [Column("measure", "cost of all together, treasury, or touched share taken off.", Key = true)]
    public required PolicyMeasure Measure { get; init; }

    [Column("step", "The step.", Key = true)]
    public required string Step { get; init; }

    [Column("average_added", "What it adds on average; USD for cost and treasury, share for touched.", Compared = true)]
    [Unit("own unit")]
    public required double AverageAdded { get; init; }

    [Column("half_width", "Half of the 95 % interval where orders were drawn; 0 where all sets were solved.")]
    [Unit("own unit")]
    public required double HalfWidth { get; init; }

    [Column("alone_added", "What it adds alone.")]
    [Unit("own unit")]
    public required double AloneAdded { get; init; }

    [Column("last_added", "What it adds after all others.")]
    [Unit("own unit")]
    public required double LastAdded { get; init; }
}
