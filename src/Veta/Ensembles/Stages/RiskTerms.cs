namespace Veta.Ensembles.Stages;

/// <summary>What is to be least: (1 - weight) × expectation + weight × conditional value at risk.</summary>
/// <param name="Weight">Weight of the tail, 0 (expectation alone) to 1.</param>
/// <param name="Level">Share of cases that the tail leaves out, 0 or more and below 1.</param>
internal sealed record RiskTerms(double Weight, double Level)
{
    /// <summary>Expectation alone.</summary>
    public static RiskTerms Expectation { get; } = new(0, 0);
}
