namespace Veta.Ensembles.Designs.Distributions;

/// <summary>One of several figures, each with its probability. Figures are taken in the order given, so that a correlation has a meaning when they rise.</summary>
internal sealed class DiscreteDistribution : IDistribution
{
    private readonly double[] _values;
    private readonly double[] _upTo;

    /// <summary>Makes the distribution.</summary>
    /// <param name="choices">Figures with probabilities, each above 0, together 1 within 1e-9.</param>
    /// <exception cref="InputException">No figures, a probability not above nought, or another sum.</exception>
    public DiscreteDistribution(IReadOnlyList<(double Value, double Probability)> choices)
    {
        double sum = choices.Sum(choice => choice.Probability);
        if (choices.Any(choice => !(choice.Probability > 0)) || !(Math.Abs(sum - 1) <= 1e-9)) { throw new InputException(Say.RefusalProbabilitiesSum(Said.Exact(sum))); }
        _values = [.. choices.Select(choice => choice.Value)];
        _upTo = new double[choices.Count];
        double running = 0;
        for (int choice = 0; choice < _upTo.Length; choice++) { _upTo[choice] = running += choices[choice].Probability; }
        Mean = choices.Sum(choice => choice.Value * choice.Probability) / sum;
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <summary>The first figure up to which the probabilities sum to more than the one asked.</summary>
    /// <param name="probability">0 or more and below 1.</param>
    public double At(double probability)
    {
        double asked = Probability.Checked(probability);
        int place = Array.FindIndex(_upTo, upTo => asked < upTo);
        return _values[place < 0 ? ^1 : place];
    }
}
