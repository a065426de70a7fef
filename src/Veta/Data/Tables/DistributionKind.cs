namespace Veta.Data.Tables;

/// <summary>Shape of an uncertain figure. In tables the words are in kebab-case.</summary>
public enum DistributionKind
{
    /// <summary>Every value from low to high alike; the mode is not used.</summary>
    Uniform,

    /// <summary>Straight from low up to the mode and down to high.</summary>
    Triangular,

    /// <summary>Smooth from low to high with the mode four times as heavy as an end.</summary>
    Pert,

    /// <summary>Bell curve around the mode; low and high are the 5th and 95th percentile.</summary>
    Normal,

    /// <summary>Bell curve of the logarithm; low and high are the 5th and 95th percentile.</summary>
    Lognormal,
}
