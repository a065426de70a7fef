namespace Veta.Finance.Content;

/// <summary>Material assistance cost ratio. Source: 26 USC 7701(a)(52), as Notice 2026-15 of the Internal Revenue Service reads it.</summary>
internal static class MaterialAssistance
{
    /// <summary>Share of direct costs that does not go to prohibited foreign entities; 0 to 1.</summary>
    /// <param name="directUsd">Direct material cost of an eligible component, or cost of the products of a facility; USD, above 0.</param>
    /// <param name="prohibitedUsd">Part that prohibited entities mined, made or assembled; USD, 0 to the whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sum is outside its range.</exception>
    public static double CostRatio(double directUsd, double prohibitedUsd)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(directUsd);
        ArgumentOutOfRangeException.ThrowIfNegative(prohibitedUsd);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prohibitedUsd, directUsd);
        return (directUsd - prohibitedUsd) / directUsd;
    }

    /// <summary>Whether holdings make a maker foreign-influenced: one specified entity with 25 % or more, several with 40 % together, or 15 % of the debt.</summary>
    /// <param name="holdings">Share of each specified foreign entity; 0 to 1.</param>
    /// <param name="debt">Share of the debt that they hold; 0 to 1.</param>
    public static bool IsInfluenced(IReadOnlyCollection<double> holdings, double debt)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        return holdings.Any(h => h >= 0.25) || holdings.Sum() >= 0.4 || debt >= 0.15;
    }
}
