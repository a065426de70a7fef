using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("run_months", "How well each month of the market is solved.")]
internal sealed record RunMonthRow
{
    [Column("part", "Part of the market, by its first material.", Key = true, References = typeof(Material))]
    public required string Part { get; init; }

    [Column("month", "Month.", Key = true)]
    public required string Month { get; init; }

    [Column("mass_residual", "Largest gap of a balance over what passes through it.")]
    [Unit("1")]
    public required double MassResidual { get; init; }

    [Column("complementarity_residual", "Largest of the relative complementarity and the duality gap.")]
    [Unit("1")]
    public required double ComplementarityResidual { get; init; }

    [Column("iterations", "Iterations of the engine; 0 when nothing had changed.")]
    [Unit("1")]
    public required double Iterations { get; init; }
}
