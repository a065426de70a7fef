namespace Veta.Lp;

/// <summary>
/// Which of several optima to answer with. A linear program with ties has many, and engines, seeds and starts stop at different ones; under a rule all give one and the same.
/// Among points of least cost the one with the least weighted activity is taken, where what was not in use before weighs more; among prices that hold, those nearest to the
/// prices before. Only continuous programs know ties of prices, so that a search over integers ignores the rule.
/// </summary>
public sealed record TieRule
{
    /// <summary>Least activity, and the prices nearest to zero.</summary>
    public static TieRule Plain { get; } = new();

    /// <summary>The point before, one value for each column of the model; null when there was none.</summary>
    public double[]? Point { get; init; }

    /// <summary>The duals before, one value for each row of the model; null for zero.</summary>
    public double[]? Duals { get; init; }
}
