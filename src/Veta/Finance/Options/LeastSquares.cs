namespace Veta.Finance.Options;

/// <summary>Regression of a value on powers of a state, by normal equations with Cholesky; small and well scaled only.</summary>
internal static class LeastSquares
{
    public const int Terms = 4;

    /// <summary>Coefficients on 1, x, x², x³; null when the states do not differ enough.</summary>
    public static double[]? Fit(ReadOnlySpan<double> states, ReadOnlySpan<double> values, int count)
    {
        Span<double> matrix = stackalloc double[Terms * Terms];
        Span<double> basis = stackalloc double[Terms];
        double[] right = new double[Terms];
        for (int k = 0; k < count; k++)
        {
            Fill(states[k], basis);
            for (int i = 0; i < Terms; i++)
            {
                right[i] += basis[i] * values[k];
                for (int j = 0; j <= i; j++) { matrix[(i * Terms) + j] += basis[i] * basis[j]; }
            }
        }

        for (int i = 0; i < Terms; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double rest = matrix[(i * Terms) + j];
                for (int k = 0; k < j; k++) { rest -= matrix[(i * Terms) + k] * matrix[(j * Terms) + k]; }
                if (i == j && !(rest > 1e-10 * count)) { return null; }
                matrix[(i * Terms) + j] = i == j ? Math.Sqrt(rest) : rest / matrix[(j * Terms) + j];
            }
        }

        for (int i = 0; i < Terms; i++)
        {
            for (int k = 0; k < i; k++) { right[i] -= matrix[(i * Terms) + k] * right[k]; }
            right[i] /= matrix[(i * Terms) + i];
        }

        for (int i = Terms - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < Terms; k++) { right[i] -= matrix[(k * Terms) + i] * right[k]; }
            right[i] /= matrix[(i * Terms) + i];
        }

        return right;
    }

    /// <summary>The fitted value at a state.</summary>
    public static double At(double[] coefficients, double state) => coefficients[0] + (state * (coefficients[1] + (state * (coefficients[2] + (state * coefficients[3])))));

    private static void Fill(double state, Span<double> basis)
    {
        basis[0] = 1;
        for (int i = 1; i < basis.Length; i++) { basis[i] = basis[i - 1] * state; }
    }
}
