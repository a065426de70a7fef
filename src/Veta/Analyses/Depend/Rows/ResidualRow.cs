using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("residuals", "How reported flows moved when they were balanced; a large residual is a finding about the statistics.")]
internal sealed record ResidualRow
{
    [Column("account", "The account.", Key = true)]
    public required AccountId Account { get; init; }

    [Column("year", "Year.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("item", "Flow.", Key = true)]
    public required string Item { get; init; }

    [Column("reported_t_per_year", "As reported.")]
    [Unit("t/y")]
    public required double ReportedTonnesPerYear { get; init; }

    [Column("balanced_t_per_year", "After balancing.")]
    [Unit("t/y")]
    public required double BalancedTonnesPerYear { get; init; }

    [Column("residual_t_per_year", "Balanced less reported.")]
    [Unit("t/y")]
    public required double ResidualTonnesPerYear { get; init; }
}
