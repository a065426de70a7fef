namespace Veta.Data.Tables;

/// <summary>How the months of a step of permits are spread. In tables the words are in kebab-case.</summary>
public enum PermitForm
{
    /// <summary>Always the one figure.</summary>
    Fixed,

    /// <summary>Smooth from the first to the third figure with the second four times as heavy as an end.</summary>
    Pert,

    /// <summary>Straight from the first figure up to the second and down to the third.</summary>
    Triangular,

    /// <summary>Bell curve of the logarithm through two figures, each not passed with its chance.</summary>
    Lognormal,

    /// <summary>As likely to end in any month as in the one before; the one figure is the mean.</summary>
    Exponential,

    /// <summary>Straight between figures, each not passed with its chance; the first has the chance 0, the last 1.</summary>
    Quantiles,

    /// <summary>One of the figures, each with its chance.</summary>
    Discrete,
}
