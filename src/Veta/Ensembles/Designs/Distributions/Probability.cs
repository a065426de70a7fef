namespace Veta.Ensembles.Designs.Distributions;

/// <summary>What may be asked of a distribution.</summary>
internal static class Probability
{
    /// <summary>The probability, if it is one.</summary>
    public static double Checked(double probability) =>
        probability is >= 0 and < 1 ? probability : throw new ArgumentOutOfRangeException(nameof(probability), probability, "a probability is 0 or more and below 1");

    /// <summary>The probability, if a distribution without a lower end can be asked there.</summary>
    /// <exception cref="InputException">It is 0.</exception>
    public static double AboveNought(double probability) => Checked(probability) > 0 ? probability : throw new InputException(Say.RefusalNoScoreAtNought);

    /// <summary>A figure that is above nought, for a width or a spread.</summary>
    /// <exception cref="InputException">It is not.</exception>
    public static double Spread(double spread) => spread > 0 && double.IsFinite(spread) ? spread : throw new InputException(Say.RefusalSpread(Said.Exact(spread)));

    /// <summary>The lower end of a range, if the range has a width.</summary>
    /// <exception cref="InputException">The ends are crossed, equal or not numbers.</exception>
    public static double Lower(double low, double high) => low < high && double.IsFinite(high - low) ? low : throw new InputException(Say.RefusalCrossedRange(Said.Exact(low), Said.Exact(high)));

    /// <summary>The likeliest figure, if it lies in its range.</summary>
    /// <exception cref="InputException">It does not.</exception>
    public static double Within(double low, double mode, double high) => mode >= low && mode <= high ? mode : throw new InputException(Say.RefusalModeOutside(Said.Exact(mode), Said.Exact(low), Said.Exact(high)));
}
