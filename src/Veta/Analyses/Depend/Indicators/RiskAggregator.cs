namespace Veta.Analyses.Depend.Indicators;

/// <summary>How the risk that a supplier cannot deliver and the risk that it will not are made one; both 0 to 1.</summary>
public enum RiskAggregator
{
    /// <summary>The larger of the two; the default.</summary>
    Largest,

    /// <summary>The probability that either strikes, taken as independent: 1 - (1-a)(1-w).</summary>
    Either,

    /// <summary>The square root of the product: both must be high.</summary>
    GeometricMean,
}
