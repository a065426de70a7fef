namespace Veta.Ensembles.Statistics;

/// <summary>Means of an answer along a figure.</summary>
/// <param name="Means">The mean in each member.</param>
/// <param name="Left">What is left of each answer.</param>
/// <param name="Degree">Degree of the polynomial; 0 where the figure does not vary.</param>
/// <param name="Spread">Sum of the squares of the answers around their mean.</param>
internal sealed record FittedMeans(IReadOnlyList<double> Means, IReadOnlyList<double> Left, int Degree, double Spread)
{
    /// <summary>Share of the variance of the answer that the figure explains alone, 0 to 1, corrected for what a polynomial explains by chance (Ezekiel 1930); 0 where the answer does not vary.</summary>
    public double Share
    {
        get
        {
            int count = Means.Count;
            if (Spread <= 0 || count - Degree - 1 <= 0) { return 0; }
            double left = Left.Sum(l => l * l) / (count - Degree - 1);
            return Math.Clamp(1 - (left * (count - 1) / Spread), 0, 1);
        }
    }
}
