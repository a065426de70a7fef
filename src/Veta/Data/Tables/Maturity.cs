namespace Veta.Data.Tables;

/// <summary>How well a project is known, in CRIRSCO terms. In tables the words are in kebab-case.</summary>
public enum Maturity
{
    /// <summary>Mineralisation only.</summary>
    Occurrence,

    /// <summary>Inferred resource.</summary>
    Inferred,

    /// <summary>Indicated or measured resource.</summary>
    Indicated,

    /// <summary>Pre-feasibility study.</summary>
    PreFeasibility,

    /// <summary>Feasibility study.</summary>
    Feasibility,

    /// <summary>Proven or probable reserve.</summary>
    Reserve,

    /// <summary>In production.</summary>
    Producing,
}
