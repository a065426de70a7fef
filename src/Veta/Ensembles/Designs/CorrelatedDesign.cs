namespace Veta.Ensembles.Designs;

/// <summary>
/// A design whose drivers move together: normal scores of the drivers, joined by the root of the correlations, and back (Gaussian copula). The first of drivers that are joined keeps its numbers, those
/// after it no longer stand one in each part of a Latin hypercube. Not for designs of sensitivity indices or trajectories, which need drivers that move alone.
/// </summary>
internal sealed class CorrelatedDesign : IDesign
{
    private readonly IDesign _basis;
    private readonly CorrelationMatrix _correlations;

    /// <summary>Joins the drivers of a design.</summary>
    /// <param name="basis">Independent drivers.</param>
    /// <param name="correlations">As many drivers.</param>
    /// <exception cref="InputException">The design needs drivers that move alone.</exception>
    public CorrelatedDesign(IDesign basis, CorrelationMatrix correlations)
    {
        if (basis is SaltelliDesign or MorrisDesign or FactorialDesign) { throw new InputException(Say.RefusalCorrelatedDesign); }
        if (basis.Drivers != correlations.Size) { throw new ArgumentException($"{basis.Drivers} drivers need correlations of as many, not of {correlations.Size}", nameof(correlations)); }
        (_basis, _correlations) = (basis, correlations);
    }

    /// <inheritdoc/>
    public int Members => _basis.Members;

    /// <inheritdoc/>
    public int Drivers => _basis.Drivers;

    /// <summary>A number of a driver that moves with those before it; where it moves with none, the number of the design itself.</summary>
    /// <param name="member">From 0 to <see cref="Members"/> − 1.</param>
    /// <param name="driver">From 0 to <see cref="Drivers"/> − 1.</param>
    /// <exception cref="InputException">A number of the design is 0, as at the first point of an unscrambled Sobol sequence, and has no score.</exception>
    public double At(int member, int driver)
    {
        double[,] root = _correlations.Factor;
        if (root[driver, driver].Equals(1)) { return _basis.At(member, driver); }
        double score = 0;
        for (int k = 0; k <= driver; k++)
        {
            if (root[driver, k] == 0) { continue; }
            double probability = _basis.At(member, k);
            if (!(probability > 0)) { throw new InputException(Say.RefusalNoScoreAtNought); }
            score += root[driver, k] * Curves.NormalAt(probability);
        }

        return Math.Min(Curves.NormalBelow(score), Math.BitDecrement(1.0));
    }
}
