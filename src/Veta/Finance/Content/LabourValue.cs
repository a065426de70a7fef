namespace Veta.Finance.Content;

/// <summary>Labour value content of vehicles. Source: USMCA, annex 4-B, appendix, article 7: materials and labour at a base wage of at least 16 USD an hour, with credits for technology and for assembly.</summary>
internal static class LabourValue
{
    /// <summary>Base wage from which labour counts; USD an hour.</summary>
    public const double LeastWage = 16;

    /// <summary>Most that expenditure on technology at high wages may add; a share.</summary>
    public const double MostTechnology = 0.10;

    /// <summary>Most that a plant that assembles engines, transmissions or batteries at high wages may add; a share.</summary>
    public const double MostAssembly = 0.05;

    /// <summary>The content: what counts over net cost, plus credits up to their most; a share.</summary>
    /// <param name="netCostUsd">Net cost; USD, above 0.</param>
    /// <param name="highWageUsd">Materials and labour of plants that pay the wage; USD.</param>
    /// <param name="technology">Credit for technology; a share.</param>
    /// <param name="assembly">Credit for assembly; a share.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static double Of(double netCostUsd, double highWageUsd, double technology, double assembly)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(netCostUsd);
        ArgumentOutOfRangeException.ThrowIfNegative(highWageUsd);
        ArgumentOutOfRangeException.ThrowIfNegative(technology);
        ArgumentOutOfRangeException.ThrowIfNegative(assembly);
        return (highWageUsd / netCostUsd) + Math.Min(technology, MostTechnology) + Math.Min(assembly, MostAssembly);
    }

    /// <summary>Whether an hour counts.</summary>
    /// <param name="wageUsdPerHour">Base wage without benefits; USD an hour.</param>
    public static bool Counts(double wageUsdPerHour) => wageUsdPerHour >= LeastWage;
}
