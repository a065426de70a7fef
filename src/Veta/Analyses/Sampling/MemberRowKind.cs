namespace Veta.Analyses.Sampling;

/// <summary>What a row of members holds.</summary>
public enum MemberRowKind
{
    /// <summary>Whether the member has its answer, and from where it was solved.</summary>
    State,

    /// <summary>A figure that it draws.</summary>
    Input,

    /// <summary>Something measured of its answer.</summary>
    Measure,

    /// <summary>Something that its answer decides.</summary>
    Decision,

    /// <summary>Something measured of a year or a month of its answer.</summary>
    Series,
}
