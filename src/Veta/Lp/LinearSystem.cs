using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Veta.Lp;

/// <summary>Small dense systems, the same bits everywhere; for tables of tens of industries and loops of hundreds of places, not for networks.</summary>
internal static class LinearSystem
{
    /// <summary>A pivot below this is none.</summary>
    private const double Singular = 1e-12;

    // A native library that happens to be installed, or several threads, would move last digits.
    static LinearSystem()
    {
        Control.UseManaged();
        Control.UseSingleThread();
    }

    /// <summary>Solves matrix · x = right.</summary>
    /// <exception cref="InputException">The matrix is singular.</exception>
    public static double[] Solve(double[,] matrix, IReadOnlyList<double> right) => Factors(matrix).Solve(Vector<double>.Build.DenseOfEnumerable(right)).ToArray();

    /// <summary>Solves matrix · X = right, column by column.</summary>
    /// <exception cref="InputException">The matrix is singular.</exception>
    public static double[,] Solve(double[,] matrix, double[,] right) => Factors(matrix).Solve(Matrix<double>.Build.DenseOfArray(right)).ToArray();

    /// <summary>The inverse.</summary>
    /// <exception cref="InputException">The matrix is singular.</exception>
    public static double[,] Inverse(double[,] matrix) => Factors(matrix).Inverse().ToArray();

    /// <summary>Eigenvalues of a symmetric matrix from least to greatest, and in the columns of a table the vectors of each, of length 1.</summary>
    public static (double[] Values, double[,] Vectors) Symmetric(double[,] matrix)
    {
        Evd<double> parts = Matrix<double>.Build.DenseOfArray(matrix).Evd(Symmetricity.Symmetric);
        return ([.. parts.EigenValues.Select(value => value.Real)], parts.EigenVectors.ToArray());
    }

    private static LU<double> Factors(double[,] matrix)
    {
        LU<double> factors = Matrix<double>.Build.DenseOfArray(matrix).LU();
        return factors.U.Diagonal().AbsoluteMinimum() >= Singular ? factors : throw new InputException(Say.RefusalNoInverse);
    }
}
