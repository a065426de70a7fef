namespace Veta.Finance.Content;

/// <summary>Share of the value of a battery's minerals that qualifies. Source: 26 CFR 1.30D-3 (Treasury Decision 9995, 2024).</summary>
internal static class QualifyingValue
{
    /// <summary>The older test, allowed until the end of 2026: a chain counts with all of its value where at least half of the value added by extraction or by processing, or by recycling, qualifies.</summary>
    /// <param name="chains">Chains; their value must not be 0 in all.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no value.</exception>
    public static double ByHalves(IReadOnlyCollection<MineralChain> chains) => Over(chains, chain => chain.QualifyingShare >= 0.5 ? 1 : 0);

    /// <summary>The traced test: a chain counts with its value times its largest share.</summary>
    /// <param name="chains">Chains; their value must not be 0 in all.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no value.</exception>
    public static double Traced(IReadOnlyCollection<MineralChain> chains) => Over(chains, chain => chain.QualifyingShare);

    private static double Over(IReadOnlyCollection<MineralChain> chains, Func<MineralChain, double> share)
    {
        ArgumentNullException.ThrowIfNull(chains);
        double total = chains.Sum(c => c.ValueUsd);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total, nameof(chains));
        return chains.Sum(c => c.ValueUsd * share(c)) / total;
    }
}
