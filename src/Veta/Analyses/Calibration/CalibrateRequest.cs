using Veta.Data;

namespace Veta.Analyses.Calibration;

/// <summary>What to calibrate.</summary>
internal sealed record CalibrateRequest
{
    /// <summary>Elasticity of substitution between origins, in years, where nothing else is asked: 4. Assumption; estimates for metals and minerals run from 1.8 to 8.4 (Hertel, Hummels, Ivanic and Keeney 2007).</summary>
    public const double UsualElasticity = 4;

    /// <summary>Elasticity of supply of a plant among several of one place, where <c>market_terms</c> has none: 1. Assumption.</summary>
    public const double UsualSupplyElasticity = 1;

    /// <summary>Short-run over long-run elasticity of substitution: a half (Gallaway, McDaniel and Rivera 2003: long-run estimates are on average twice the short-run ones).</summary>
    public const double ShortOverLong = 0.5;

    /// <summary>Margin over price above which a margin without a named cause is a suspect: 0.25.</summary>
    public const double SuspectShare = 0.25;

    /// <summary>The package, scenario changes applied, checked; margins that it has are found anew.</summary>
    public required Package Package { get; init; }

    /// <summary>Base year; by default the first year of the package's plan.</summary>
    public int? Year { get; init; }

    /// <summary>Elasticity of substitution between origins in years; above 0.</summary>
    public double Elasticity { get; init; } = UsualElasticity;

    /// <summary>Years until differences between origins have faded; default 10; 0 for never.</summary>
    public int FadeYears { get; init; } = 10;

    /// <summary>Share of an observed quantity by which statistics may be off; default 0.01.</summary>
    public double Error { get; init; } = 0.01;

    /// <summary>Limits of each solve; default none.</summary>
    public SolveLimits Limits { get; init; } = new();
}
