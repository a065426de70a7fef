using Veta.Data;

namespace Veta.Analyses.Sampling;

[Table("ensemble_indices", "How much of the variance of a measure each driver explains (Sobol indices), how much the measure moves with it (elementary effects of Morris), or how closely it follows it (correlation of ranks over a hypercube or a sequence, the twenty closest). What matters most first.")]
internal sealed record EnsembleIndexRow
{
    [Column("policy", "What was asked: the policy.", Key = true)]
    public required string Policy { get; init; }

    [Column("against", "The policy that is taken off: the row is of the difference, member by member. Blank for the measure itself.", Key = true)]
    public string Against { get; init; } = "";

    [Column("measure", "What is measured.", Key = true)]
    public required string Measure { get; init; }

    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    [Column("driver", "The driver.", Key = true)]
    public required string Driver { get; init; }

    [Column("first_index", "Share of the variance that it explains alone; blank for Morris, and where the measure does not vary.")]
    [Unit("1")]
    public double? First { get; init; }

    [Column("first_index_low", "Low end of the range that holds it with 95 % confidence.")]
    [Unit("1")]
    public double? FirstLow { get; init; }

    [Column("first_index_high", "High end of that range.")]
    [Unit("1")]
    public double? FirstHigh { get; init; }

    [Column("total_index", "Share that would stay if all other drivers were known; blank for Morris.")]
    [Unit("1")]
    public double? Total { get; init; }

    [Column("total_index_low", "Low end of the range that holds it with 95 % confidence.")]
    [Unit("1")]
    public double? TotalLow { get; init; }

    [Column("total_index_high", "High end of that range.")]
    [Unit("1")]
    public double? TotalHigh { get; init; }

    [Column("mean_effect", "Mean of the elementary effects over the whole of the driver's range; blank for Sobol indices.")]
    [Unit("own unit")]
    public double? MeanEffect { get; init; }

    [Column("mean_effect_size", "Mean of their sizes, by which drivers are ranked.")]
    [Unit("own unit")]
    public double? MeanSize { get; init; }

    [Column("effect_deviation", "Their standard deviation: not nought where the answer bends or the driver acts with others.")]
    [Unit("own unit")]
    public double? Deviation { get; init; }

    [Column("rank_correlation", "Correlation of the ranks of driver and measure, −1 to 1; its square is about the share of the spread that the driver explains alone. Blank for Sobol indices and Morris.")]
    [Unit("1")]
    public double? Rank { get; init; }

    [Column("rank_correlation_low", "Low end of the range that holds it with 95 % confidence. Of many drivers one in twenty lies outside its range by chance.")]
    [Unit("1")]
    public double? RankLow { get; init; }

    [Column("rank_correlation_high", "High end of that range.")]
    [Unit("1")]
    public double? RankHigh { get; init; }

    [Column("samples", "Members, rows or paths over which the figures stand; those with a member without an answer are left out.")]
    [Unit("1")]
    public required int Samples { get; init; }
}
