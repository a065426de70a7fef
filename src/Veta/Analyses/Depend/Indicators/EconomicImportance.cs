namespace Veta.Analyses.Depend.Indicators;

/// <summary>Economic importance of the method of the European Union: value added of the sectors that use a material.</summary>
internal static class EconomicImportance
{
    /// <summary>A material is critical from this importance on (with <see cref="EuSupplyRisk.Threshold"/>).</summary>
    public const double Threshold = 2.8;

    /// <summary>
    /// The sum over sectors of the share of end use times value added, scaled so that the largest sector alone gives 10, times the substitution index.
    /// Source: European Commission, Raw Materials Information System, economic importance; JRC106997 (2017). It does not depend on the quantity used: a gram in a large sector counts as a tonne.
    /// </summary>
    /// <param name="uses">Share of end use, 0 to 1, and value added of each sector, USD a year.</param>
    /// <param name="largestValueAdded">Value added of the largest sector, USD a year, above 0.</param>
    /// <param name="substitution">Substitution index, 0 to 1.</param>
    public static double Of(IEnumerable<(double Share, double ValueAdded)> uses, double largestValueAdded, double substitution)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(largestValueAdded);
        return uses.Sum(u => u.Share * u.ValueAdded) / largestValueAdded * 10 * substitution;
    }
}
