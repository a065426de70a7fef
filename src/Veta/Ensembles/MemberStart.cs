namespace Veta.Ensembles;

/// <summary>From where the program of a member was solved.</summary>
internal enum MemberStart
{
    /// <summary>From nothing: the analysis keeps no basis, or the reference has none.</summary>
    Cold,

    /// <summary>From the basis of the reference, with all figures as they are.</summary>
    Reference,

    /// <summary>From the basis of the reference as far as names agree: the member has other columns or rows, such as those of a plant that opens in another year.</summary>
    OtherStructure,

    /// <summary>Nothing is solved.</summary>
    None,
}
