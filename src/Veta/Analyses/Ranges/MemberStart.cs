namespace Veta.Analyses.Ranges;

/// <summary>From where the programs of a member were solved.</summary>
public enum MemberStart
{
    /// <summary>From the start: the member has another structure, or the reference has no basis.</summary>
    Cold,

    /// <summary>From the basis of the reference, with all figures as they are.</summary>
    Reference,

    /// <summary>Nothing is solved.</summary>
    None,
}
