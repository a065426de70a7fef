using Veta.Lp;

namespace Veta.Ensembles.Designs;

/// <summary>
/// How drivers move together, as correlations of their normal scores (Gaussian copula). A rank correlation r (Spearman's) is 2 sin(π r / 6) here, a little more than itself. It makes no tails that move
/// together: of two drivers far out at once it says less than a common cause would; give such a cause a driver of its own.
/// </summary>
internal sealed class CorrelationMatrix
{
    /// <summary>An eigenvalue this far below nought is still rounding.</summary>
    private const double Rounding = 1e-10;

    private readonly double[,] _values;

    private CorrelationMatrix(double[,] values, double[,] factor) => (_values, Factor) = (values, factor);

    /// <summary>How many drivers.</summary>
    public int Size => _values.GetLength(0);

    /// <summary>The lower triangular root: the matrix is it times its transpose.</summary>
    internal double[,] Factor { get; }

    /// <summary>The correlation of two drivers, −1 to 1.</summary>
    public double this[int first, int second] => _values[first, second];

    /// <summary>The matrix of some pairs; all others are independent.</summary>
    /// <param name="size">How many drivers, at least 1.</param>
    /// <param name="pairs">Two different drivers and their correlation, −1 to 1; each pair once.</param>
    /// <exception cref="InputException">No numbers can be so correlated; the sentence says which matrix comes nearest.</exception>
    public static CorrelationMatrix Of(int size, IEnumerable<(int First, int Second, double Correlation)> pairs)
    {
        double[,] values = Identity(size);
        foreach ((int first, int second, double correlation) in pairs)
        {
            if (first == second || !(Math.Abs(correlation) <= 1)) { throw new InputException(Say.RefusalCorrelationRange(Said.Exact(correlation))); }
            values[first, second] = values[second, first] = correlation;
        }

        return Of(values);
    }

    /// <summary>The matrix, checked.</summary>
    /// <param name="values">Square, symmetric, 1 on the diagonal.</param>
    /// <exception cref="InputException">No numbers can be so correlated.</exception>
    public static CorrelationMatrix Of(double[,] values)
    {
        CheckForm(values);
        double least = LinearSystem.Symmetric(values).Values.Min();
        if (least >= -Rounding * values.GetLength(0)) { return new CorrelationMatrix((double[,])values.Clone(), Root(values)); }
        CorrelationMatrix nearest = Nearest(values);
        double apart = 0;
        for (int i = 0; i < nearest.Size; i++) { for (int j = 0; j < i; j++) { apart = Math.Max(apart, Math.Abs(nearest[i, j] - values[i, j])); } }
        throw new InputException(Say.RefusalCorrelationsCannotMeet(Said.Exact(least, 3), Said.Exact(apart, 3)));
    }

    /// <summary>The correlation matrix that differs least from a table, by the sum of squares (Higham 2002, doi 10.1093/imanum/22.3.329); a table that is one already comes back.</summary>
    /// <param name="values">Square, symmetric, 1 on the diagonal.</param>
    public static CorrelationMatrix Nearest(double[,] values)
    {
        CheckForm(values);
        int size = values.GetLength(0);
        double[,] next = (double[,])values.Clone(), correction = new double[size, size];
        for (int round = 0; round < 500; round++)
        {
            double[,] shifted = Combine(next, correction, -1), projected = Positive(shifted);
            correction = Combine(projected, shifted, -1);
            double change = 0;
            for (int i = 0; i < size; i++)
            {
                for (int j = 0; j < size; j++)
                {
                    double entry = i == j ? 1 : projected[i, j];
                    change = Math.Max(change, Math.Abs(entry - next[i, j]));
                    next[i, j] = entry;
                }
            }

            if (change < 1e-13) { break; }
        }

        // Rounds approach the set from outside: the last step is scaled to the diagonal inside it.
        double[,] inside = Positive(next), scaled = Identity(size);
        for (int i = 0; i < size; i++) { for (int j = 0; j < size; j++) { if (i != j) { scaled[i, j] = inside[i, j] / Math.Sqrt(inside[i, i] * inside[j, j]); } } }
        return new CorrelationMatrix(scaled, Root(scaled));
    }

    private static double[,] Positive(double[,] matrix)
    {
        (double[] values, double[,] vectors) = LinearSystem.Symmetric(matrix);
        int size = values.Length;
        double[,] sum = new double[size, size];
        for (int k = 0; k < size; k++)
        {
            if (values[k] <= 0) { continue; }
            for (int i = 0; i < size; i++) { for (int j = 0; j < size; j++) { sum[i, j] += values[k] * vectors[i, k] * vectors[j, k]; } }
        }

        return sum;
    }

    // Cholesky that lets pivots of nought pass: a driver that others decide whole has none of its own.
    private static double[,] Root(double[,] matrix)
    {
        int size = matrix.GetLength(0);
        double[,] root = new double[size, size];
        for (int j = 0; j < size; j++)
        {
            double pivot = matrix[j, j];
            for (int k = 0; k < j; k++) { pivot -= root[j, k] * root[j, k]; }
            root[j, j] = pivot > Rounding ? Math.Sqrt(pivot) : 0;
            for (int i = j + 1; i < size && root[j, j] > 0; i++)
            {
                double entry = matrix[i, j];
                for (int k = 0; k < j; k++) { entry -= root[i, k] * root[j, k]; }
                root[i, j] = entry / root[j, j];
            }
        }

        return root;
    }

    private static double[,] Combine(double[,] first, double[,] second, double weight)
    {
        double[,] sum = (double[,])first.Clone();
        for (int i = 0; i < sum.GetLength(0); i++) { for (int j = 0; j < sum.GetLength(1); j++) { sum[i, j] += weight * second[i, j]; } }
        return sum;
    }

    private static double[,] Identity(int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        double[,] values = new double[size, size];
        for (int i = 0; i < size; i++) { values[i, i] = 1; }
        return values;
    }

    private static void CheckForm(double[,] values)
    {
        int size = values.GetLength(0);
        if (size == 0 || values.GetLength(1) != size) { throw new ArgumentException("correlations need a square table", nameof(values)); }
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                if (!(Math.Abs(values[i, j]) <= 1)) { throw new InputException(Say.RefusalCorrelationRange(Said.Exact(values[i, j]))); }
                if (!values[i, j].Equals(i == j ? 1 : values[j, i])) { throw new ArgumentException("correlations need a symmetric table with 1 on the diagonal", nameof(values)); }
            }
        }
    }
}
