using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses.Calibration;

/// <summary>A sum of squares of linear terms, each with one weight above 0 and one below, and the point where it is least.</summary>
internal sealed class FitTerms
{
    private readonly List<(int Unknown, double Factor)[]> _parts = [];
    private readonly List<(double Offset, double Above, double Below)> _terms = [];

    /// <summary>Adds a term.</summary>
    /// <param name="parts">Unknowns with their factors.</param>
    /// <param name="offset">What it is where all unknowns are 0.</param>
    /// <param name="above">Weight of its square while it is above 0.</param>
    /// <param name="below">Weight of its square while it is below 0.</param>
    public void Add(IEnumerable<(int Unknown, double Factor)> parts, double offset, double above, double below)
    {
        _parts.Add([.. parts]);
        _terms.Add((offset, above, below));
    }

    /// <summary>The point where the sum is least.</summary>
    /// <exception cref="SolveFailedException">It is not found within the steps.</exception>
    public double[] Least(int unknowns, int mostSteps)
    {
        var factors = new SparseCholesky(unknowns, _parts.SelectMany(p => p.SelectMany(a => p.Where(b => b.Unknown < a.Unknown).Select(b => (a.Unknown, b.Unknown)))));
        double[] point = new double[unknowns], values = Values(point);
        for (int step = 0; step < mostSteps; step++)
        {
            double[] weights = [.. values.Select((v, k) => v > 0 ? _terms[k].Above : _terms[k].Below)];
            double[] gradient = new double[unknowns];
            for (int k = 0; k < values.Length; k++)
            {
                foreach ((int unknown, double factor) in _parts[k]) { gradient[unknown] -= weights[k] * values[k] * factor; }
            }

            factors.Factor(Curvature(weights, unknowns));
            double[] direction = factors.Solve(gradient);
            double length = Length(values, Along(direction));
            for (int i = 0; i < unknowns; i++) { point[i] += length * direction[i]; }
            double moved = length * (unknowns == 0 ? 0 : direction.Max(Math.Abs));
            values = Values(point);
            bool same = !values.Where((v, k) => (v > 0 ? _terms[k].Above : _terms[k].Below) != weights[k]).Any();
            if (moved < 1e-13 || (same && moved < 1e-10)) { return point; }
        }

        throw new SolveFailedException(SolveStatus.NumericalTrouble, Say.CalibrateNoMargins(mostSteps));
    }

    private double[] Values(double[] point) => [.. _parts.Select((p, k) => _terms[k].Offset + p.Sum(part => part.Factor * point[part.Unknown]))];

    private double[] Along(double[] direction) => [.. _parts.Select(p => p.Sum(part => part.Factor * direction[part.Unknown]))];

    private IEnumerable<(int Row, int Column, double Value)> Curvature(double[] weights, int unknowns)
    {
        // A trace of curvature keeps an unknown that no active term holds where it is.
        for (int i = 0; i < unknowns; i++) { yield return (i, i, 1e-13); }
        for (int k = 0; k < weights.Length; k++)
        {
            if (weights[k] == 0) { continue; }
            foreach ((int a, double left) in _parts[k])
            {
                foreach ((int b, double right) in _parts[k])
                {
                    if (b <= a) { yield return (a, b, weights[k] * left * right); }
                }
            }
        }
    }

    /// <summary>How far to go along a direction: to where the sum is least, at most all the way. The slope never falls along a line.</summary>
    private double Length(double[] values, double[] along)
    {
        if (Slope(1) <= 0) { return 1; }
        double low = 0, high = 1;
        for (int k = 0; k < 60; k++)
        {
            double middle = (low + high) / 2;
            if (Slope(middle) > 0) { high = middle; }
            else { low = middle; }
        }

        return low > 0 ? low : high;

        double Slope(double length)
        {
            double slope = 0;
            for (int k = 0; k < values.Length; k++)
            {
                double value = values[k] + (length * along[k]);
                slope += (value > 0 ? _terms[k].Above : _terms[k].Below) * value * along[k];
            }

            return slope;
        }
    }
}
