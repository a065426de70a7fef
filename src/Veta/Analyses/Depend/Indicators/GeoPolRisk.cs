namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// Geopolitical supply risk for life-cycle assessment. Source: Gemechu and others (2016), Journal of Industrial Ecology 20(1), 154-165; Santillán-Saldivar and others
/// (2021), International Journal of Life Cycle Assessment 26. The import share of one customs line says nothing of other forms: compute it at every stage.
/// </summary>
internal static class GeoPolRisk
{
    /// <summary>Mean midpoint of copper for members of the OECD, 2017-2021, USD/kg: what characterisation factors are relative to. Source: the published method's reference value.</summary>
    public const double CopperReferenceUsdPerKg = 0.409412948;

    /// <summary>Score, 0 to 1: concentration of world production times the instability-weighted imports over production and imports.</summary>
    /// <param name="herfindahl">Concentration of world production, 0 to 1.</param>
    /// <param name="imports">Instability of each origin (0 to 1) and imports from it, t.</param>
    /// <param name="domesticProduction">Domestic production, t.</param>
    /// <returns>0 without production and imports.</returns>
    public static double Score(double herfindahl, IEnumerable<(double Instability, double Imports)> imports, double domesticProduction)
    {
        double weighted = 0, total = 0;
        foreach ((double instability, double quantity) in imports)
        {
            weighted += instability * quantity;
            total += quantity;
        }

        return domesticProduction + total > 0 ? herfindahl * weighted / (domesticProduction + total) : 0;
    }

    /// <summary>Midpoint, USD/kg: score times price.</summary>
    public static double Midpoint(double score, double priceUsdPerKg) => score * priceUsdPerKg;

    /// <summary>Characterisation factor, kg of copper equivalents per kg: midpoint over that of copper.</summary>
    public static double CharacterisationFactor(double midpointUsdPerKg) => midpointUsdPerKg / CopperReferenceUsdPerKg;
}
