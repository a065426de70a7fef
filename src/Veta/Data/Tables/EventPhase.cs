namespace Veta.Data.Tables;

/// <summary>Where an event stands from a day on. In tables the words are in kebab-case.</summary>
public enum EventPhase
{
    /// <summary>Published, not yet in force.</summary>
    Announced,

    /// <summary>In force.</summary>
    Effective,

    /// <summary>Set aside for a time.</summary>
    Suspended,

    /// <summary>In force again after a suspension.</summary>
    Reactivated,

    /// <summary>In force, for more materials or targets than before.</summary>
    Widened,

    /// <summary>Ends, or a suspension of it ends unless renewed; the note says which.</summary>
    Expires,
}
