namespace Veta.Data.Tables;

/// <summary>Whether a lever acts by itself. In tables the words are in kebab-case.</summary>
public enum LeverStatus
{
    /// <summary>Somebody asks for it, or it is assumed: acts where a question names it.</summary>
    Proposed,

    /// <summary>Said by who can do it, or on conditions that are open: acts where a question names it.</summary>
    Announced,

    /// <summary>Decided and at work from its first to its last year.</summary>
    InForce,
}
