namespace Veta.Analyses.Depend.Indicators;

/// <summary>Substitution indices of the method of the European Union: 1 without substitutes, lower with good ones.</summary>
public static class SubstitutionIndex
{
    /// <summary>
    /// For supply risk: the sum over substitutes of the cube root of production × criticality × co-production scores, times what they could take of each application.
    /// Source: European Commission, Blengini and others (2017), JRC106997, section on substitution.
    /// </summary>
    public static double SupplyRisk(IEnumerable<Substitute> substitutes) => Index(substitutes, s => Math.Cbrt(s.ProductionScore * s.CriticalityScore * s.CoProductionScore));

    /// <summary>For economic importance: the same with the score of cost and performance.</summary>
    public static double EconomicImportance(IEnumerable<Substitute> substitutes) => Index(substitutes, s => s.CostPerformance);

    /// <summary>What no substitute could take keeps the score 1.</summary>
    private static double Index(IEnumerable<Substitute> substitutes, Func<Substitute, double> score)
    {
        double index = 1;
        foreach (Substitute substitute in substitutes)
        {
            if (substitute is not { ApplicationShare: >= 0 and <= 1, SubstitutionShare: >= 0 and <= 1 })
            {
                throw new ArgumentException($"Shares of {substitute} are not between 0 and 1.", nameof(substitutes));
            }

            index -= substitute.ApplicationShare * substitute.SubstitutionShare * (1 - score(substitute));
        }

        return index;
    }
}
