using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>How well each month of the market is solved.</summary>
[Table("run_months", "How well each month of the market is solved.")]
public sealed record RunMonthRow
{
    /// <summary>Part of the market, by its first material.</summary>
    [Column("part", "Part of the market, by its first material.")]
    public required string Part { get; init; }

    /// <summary>Month.</summary>
    [Column("month", "Month.")]
    public required string Month { get; init; }

    /// <summary>Largest gap of a balance over what passes through it.</summary>
    [Column("mass_residual", "Largest gap of a balance over what passes through it.")]
    [Unit("1")]
    public required double MassResidual { get; init; }

    /// <summary>Largest of the relative complementarity and the duality gap.</summary>
    [Column("complementarity_residual", "Largest of the relative complementarity and the duality gap.")]
    [Unit("1")]
    public required double ComplementarityResidual { get; init; }

    /// <summary>Iterations of the engine; 0 when nothing had changed.</summary>
    [Column("iterations", "Iterations of the engine; 0 when nothing had changed.")]
    [Unit("1")]
    public required double Iterations { get; init; }
}
