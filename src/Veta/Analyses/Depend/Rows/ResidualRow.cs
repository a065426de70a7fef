using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>How reported flows moved when they were balanced; a large residual is a finding about the statistics.</summary>
[Table("residuals", "How reported flows moved when they were balanced; a large residual is a finding about the statistics.")]
public sealed record ResidualRow
{
    /// <summary>The account.</summary>
    [Column("account", "The account.")]
    public required AccountId Account { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Flow.</summary>
    [Column("item", "Flow.")]
    public required string Item { get; init; }

    /// <summary>As reported.</summary>
    [Column("reported_t_per_year", "As reported.")]
    [Unit("t/y")]
    public required double ReportedTonnesPerYear { get; init; }

    /// <summary>After balancing.</summary>
    [Column("balanced_t_per_year", "After balancing.")]
    [Unit("t/y")]
    public required double BalancedTonnesPerYear { get; init; }

    /// <summary>Balanced less reported.</summary>
    [Column("residual_t_per_year", "Balanced less reported.")]
    [Unit("t/y")]
    public required double ResidualTonnesPerYear { get; init; }
}
