namespace Veta.Analyses.Depend.Indicators;

/// <summary>How far supply lies in few hands.</summary>
internal static class Concentration
{
    /// <summary>
    /// Herfindahl-Hirschman index, 0 to 1: the sum of squared shares. 1 is a monopoly; times 10,000 in the practice of the United States.
    /// Source: Hirschman (1964), American Economic Review 54(5).
    /// </summary>
    public static double Herfindahl(IEnumerable<double> shares) => Checked(shares).Sum(s => s * s);

    /// <summary>The same with a weight for each supplier, such as governance risk times a trade factor; in the unit of the weight.</summary>
    public static double Weighted(IEnumerable<double> shares, IEnumerable<double> weights)
    {
        double[] share = Checked(shares), weight = [.. weights];
        if (share.Length != weight.Length) { throw new ArgumentException($"There are {share.Length} shares and {weight.Length} weights; give one weight for each share.", nameof(weights)); }
        double sum = 0;
        for (int k = 0; k < share.Length; k++) { sum += share[k] * share[k] * weight[k]; }
        return sum;
    }

    /// <summary>Number of suppliers of one size that would be as concentrated: 1 over the index; infinite without a supplier.</summary>
    public static double EffectiveSuppliers(double herfindahl) => herfindahl > 0 ? 1 / herfindahl : double.PositiveInfinity;

    /// <summary>Rise of the index when two suppliers act as one: twice the product of their shares.</summary>
    public static double MergeEffect(double shareA, double shareB) => 2 * shareA * shareB;

    /// <summary>Shares of some quantities; empty when nothing is supplied.</summary>
    public static double[] Shares(IEnumerable<double> quantities)
    {
        double[] amounts = [.. quantities];
        double total = amounts.Sum();
        return total > 0 ? Array.ConvertAll(amounts, a => a / total) : [];
    }

    private static double[] Checked(IEnumerable<double> shares)
    {
        double[] all = [.. shares];
        double sum = 0;
        foreach (double share in all)
        {
            if (!(share >= 0 && share <= 1 + 1e-9)) { throw new ArgumentException($"A share of {share} is not between 0 and 1; give shares, not quantities.", nameof(shares)); }
            sum += share;
        }

        return sum <= 1 + 1e-6 ? all : throw new ArgumentException($"The shares sum to {sum}; they may not exceed 1.", nameof(shares));
    }
}
