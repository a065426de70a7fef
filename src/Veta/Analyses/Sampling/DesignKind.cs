namespace Veta.Analyses.Sampling;

/// <summary>How the members of an ensemble are chosen. In specifications the words are in kebab-case.</summary>
public enum DesignKind
{
    /// <summary>Each driver is cut into as many equal slices as there are members, each slice drawn once.</summary>
    LatinHypercube,

    /// <summary>A Sobol sequence: points that fill space evenly.</summary>
    Sobol,

    /// <summary>Paths that change one driver at a time, for elementary effects.</summary>
    Morris,

    /// <summary>Pairs of samples with one driver exchanged, for first and total Sobol indices.</summary>
    Saltelli,

    /// <summary>Every scenario with every event, all figures as they are.</summary>
    ScenariosEvents,
}
