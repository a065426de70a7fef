using Veta.Finance.Risk;

namespace Veta.Finance.Prices;

/// <summary>Several prices whose diffusions move together, by the Cholesky factor of their correlations; jumps stay independent.</summary>
public sealed class CorrelatedPrices
{
    private readonly IReadOnlyList<IPriceProcess> _processes;
    private readonly double[,] _factor;

    /// <summary>Prices and their correlations.</summary>
    /// <param name="processes">The processes.</param>
    /// <param name="correlation">Square, symmetric, ones on the diagonal.</param>
    /// <exception cref="ArgumentException">The matrix is not the correlations of anything.</exception>
    public CorrelatedPrices(IReadOnlyList<IPriceProcess> processes, double[,] correlation)
    {
        ArgumentNullException.ThrowIfNull(processes);
        ArgumentNullException.ThrowIfNull(correlation);
        int n = processes.Count;
        if (correlation.GetLength(0) != n || correlation.GetLength(1) != n) { throw new ArgumentException($"correlations of {n} prices need {n} rows and columns", nameof(correlation)); }
        (_processes, _factor) = (processes, new double[n, n]);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double rest = correlation[i, j];
                for (int k = 0; k < j; k++) { rest -= _factor[i, k] * _factor[j, k]; }
                bool fits = correlation[i, j] == correlation[j, i] && (i != j || (correlation[i, i] == 1 && rest > 0));
                if (!fits) { throw new ArgumentException("the correlations are not symmetric with ones on the diagonal, or contradict each other", nameof(correlation)); }
                _factor[i, j] = i == j ? Math.Sqrt(rest) : rest / _factor[j, j];
            }
        }
    }

    /// <summary>Fills one path a price, each of the same number of years.</summary>
    public void Paths(RandomStream random, IReadOnlyList<double[]> prices)
    {
        ArgumentNullException.ThrowIfNull(random);
        ArgumentNullException.ThrowIfNull(prices);
        int n = _processes.Count, years = prices[0].Length;
        double[][] normals = [.. Enumerable.Range(0, n).Select(_ => new double[years])];
        double[] drawn = new double[n];
        for (int t = 0; t < years; t++)
        {
            for (int i = 0; i < n; i++) { drawn[i] = random.Normal(); }
            for (int i = 0; i < n; i++)
            {
                for (int k = 0; k <= i; k++) { normals[i][t] += _factor[i, k] * drawn[k]; }
            }
        }

        for (int i = 0; i < n; i++) { _processes[i].Path(random, prices[i], normals[i]); }
    }
}
