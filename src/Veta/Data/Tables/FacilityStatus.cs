namespace Veta.Data.Tables;

/// <summary>Whether a facility works today. In tables the words are in kebab-case.</summary>
public enum FacilityStatus
{
    /// <summary>At work.</summary>
    Operating,

    /// <summary>Open and rising to its capacity.</summary>
    Ramping,

    /// <summary>Being built.</summary>
    Construction,

    /// <summary>Waiting for permits.</summary>
    Permitting,

    /// <summary>May be built by the plan.</summary>
    Candidate,

    /// <summary>Stopped; may return.</summary>
    Suspended,

    /// <summary>Gone for good.</summary>
    Closed,
}
