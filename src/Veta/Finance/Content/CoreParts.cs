namespace Veta.Finance.Content;

/// <summary>Core parts of a vehicle taken together. Source: USMCA, annex 4-B, appendix, article 3.9 and table A.2: engine, transmission, body and chassis, axle, suspension, steering and battery may be judged as one part.</summary>
internal static class CoreParts
{
    /// <summary>Content of several parts as if they were one: sums of net cost and of non-originating materials.</summary>
    /// <param name="parts">Net cost and non-originating materials of each; USD.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no net cost.</exception>
    public static double Averaged(IReadOnlyCollection<(double NetCostUsd, double ForeignUsd)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return RegionalContent.Of(parts.Sum(p => p.NetCostUsd), parts.Sum(p => p.ForeignUsd));
    }

    /// <summary>How many of the parts reach a threshold each on its own.</summary>
    /// <param name="parts">Net cost and non-originating materials of each; USD.</param>
    /// <param name="threshold">Least content; 0 to 1.</param>
    public static int Passing(IEnumerable<(double NetCostUsd, double ForeignUsd)> parts, double threshold)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count(p => RegionalContent.Of(p.NetCostUsd, p.ForeignUsd) >= threshold);
    }
}
