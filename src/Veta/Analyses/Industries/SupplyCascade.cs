namespace Veta.Analyses.Industries;

/// <summary>
/// A shortfall that passes from sellers to buyers: ρ = min(1, δ + A'ρ). A buyer loses the share of its output that the missing purchases were of its output, as in the supply-driven
/// reading of the table (Ghosh). It knows no part that is cheap and cannot be missed, so it is no worst case.
/// </summary>
/// <remarks>Source: Leung, Haimes and Santos (2007), Journal of Infrastructure Systems 13(4), 299; Miller and Blair (2009), chapter 12.</remarks>
internal static class SupplyCascade
{
    /// <summary>Share of each industry's output that is missing in the end, 0 to 1.</summary>
    /// <param name="table">The country's table.</param>
    /// <param name="direct">Share that is missing at first, 0 to 1.</param>
    public static double[] Through(LeontiefModel table, IReadOnlyList<double> direct)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(direct);
        double[] missing = [.. direct];

        // Purchases at home are less than output, so each round adds less than the one before.
        for (int round = 0; round < 1000; round++)
        {
            double[] next = [.. direct.Select((d, j) => Math.Min(1, d + Enumerable.Range(0, table.Count).Sum(i => table.Coefficients[i, j] * missing[i])))];
            bool settled = next.Zip(missing, (a, b) => Math.Abs(a - b)).Max() < 1e-13;
            missing = next;
            if (settled) { break; }
        }

        return missing;
    }
}
