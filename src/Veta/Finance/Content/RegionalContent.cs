namespace Veta.Finance.Content;

/// <summary>Regional value content of a good by the two methods of the USMCA. Source: USMCA, article 4.5; 19 CFR 182, appendix A, section 7.</summary>
internal static class RegionalContent
{
    /// <summary>Net cost of a good: total cost less sales promotion, royalties, shipping and packing, and interest that is not allowed; USD.</summary>
    /// <param name="totalUsd">Total cost; USD, not below 0.</param>
    /// <param name="excludedUsd">What is taken out; USD, 0 to the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sum is outside its range.</exception>
    public static double NetCost(double totalUsd, double excludedUsd)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(totalUsd);
        ArgumentOutOfRangeException.ThrowIfNegative(excludedUsd);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(excludedUsd, totalUsd);
        return totalUsd - excludedUsd;
    }

    /// <summary>Share of a value that does not come from non-originating materials: net cost or transaction value less those materials, over itself; 1 at most, negative where materials cost more than the good.</summary>
    /// <param name="valueUsd">Net cost or transaction value; USD, above 0.</param>
    /// <param name="foreignUsd">Value of non-originating materials; USD, not below 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sum is outside its range.</exception>
    public static double Of(double valueUsd, double foreignUsd)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(valueUsd);
        ArgumentOutOfRangeException.ThrowIfNegative(foreignUsd);
        return (valueUsd - foreignUsd) / valueUsd;
    }

    /// <summary>Most that non-originating materials may be worth for a content of at least a threshold; USD. It is linear in the value, so that a program can hold it as a row.</summary>
    /// <param name="valueUsd">Net cost or transaction value; USD, above 0.</param>
    /// <param name="threshold">Least content; 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static double MostForeign(double valueUsd, double threshold)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(valueUsd);
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
        return (1 - threshold) * valueUsd;
    }
}
