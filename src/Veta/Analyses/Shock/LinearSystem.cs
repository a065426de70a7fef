namespace Veta.Analyses.Shock;

/// <summary>Small dense systems by elimination with pivots, the same bits everywhere; for tables of tens of industries, not for networks.</summary>
internal static class LinearSystem
{
    /// <summary>Solves matrix · x = right.</summary>
    /// <exception cref="ArithmeticException">The matrix is singular.</exception>
    public static double[] Solve(double[,] matrix, IReadOnlyList<double> right)
    {
        int count = right.Count;
        double[,] column = new double[count, 1];
        for (int i = 0; i < count; i++) { column[i, 0] = right[i]; }
        double[,] solved = Eliminate((double[,])matrix.Clone(), column);
        return [.. Enumerable.Range(0, count).Select(i => solved[i, 0])];
    }

    /// <summary>The inverse.</summary>
    /// <exception cref="ArithmeticException">The matrix is singular.</exception>
    public static double[,] Inverse(double[,] matrix)
    {
        int count = matrix.GetLength(0);
        double[,] identity = new double[count, count];
        for (int i = 0; i < count; i++) { identity[i, i] = 1; }
        return Eliminate((double[,])matrix.Clone(), identity);
    }

    private static double[,] Eliminate(double[,] matrix, double[,] right)
    {
        int count = matrix.GetLength(0), width = right.GetLength(1);
        for (int k = 0; k < count; k++)
        {
            int pivot = k;
            for (int i = k + 1; i < count; i++)
            {
                if (Math.Abs(matrix[i, k]) > Math.Abs(matrix[pivot, k])) { pivot = i; }
            }

            if (Math.Abs(matrix[pivot, k]) < 1e-12) { throw new ArithmeticException("the table has no inverse: an industry sells all that it makes to itself"); }
            for (int j = 0; j < count; j++) { (matrix[k, j], matrix[pivot, j]) = (matrix[pivot, j], matrix[k, j]); }
            for (int j = 0; j < width; j++) { (right[k, j], right[pivot, j]) = (right[pivot, j], right[k, j]); }
            for (int i = 0; i < count; i++)
            {
                double factor = matrix[i, k] / matrix[k, k];
                if (i == k || factor == 0) { continue; }
                for (int j = k; j < count; j++) { matrix[i, j] -= factor * matrix[k, j]; }
                for (int j = 0; j < width; j++) { right[i, j] -= factor * right[k, j]; }
            }
        }

        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < width; j++) { right[i, j] /= matrix[i, i]; }
        }

        return right;
    }
}
