namespace Veta.Data.Tables;

/// <summary>What a step of permits is. In tables the words are in kebab-case.</summary>
public enum PermitKind
{
    /// <summary>A permit, licence or authorisation.</summary>
    Permit,

    /// <summary>Review of the effects on the environment, up to the decision.</summary>
    Review,

    /// <summary>Studies that a file needs before it is handed in.</summary>
    Studies,

    /// <summary>The right to minerals: concession, assignment or lease.</summary>
    Concession,

    /// <summary>Land: purchase, lease, easement, agreement with its holders.</summary>
    Land,

    /// <summary>Consultation of peoples and communities.</summary>
    Consultation,

    /// <summary>Connection to the grid.</summary>
    Grid,

    /// <summary>Water: a title or licence to use it.</summary>
    Water,

    /// <summary>Building, once everything is granted.</summary>
    Construction,
}
