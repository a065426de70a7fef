namespace Veta.Analyses.Rerunning;

/// <summary>What became of a table when its run was repeated.</summary>
internal enum RerunState
{
    /// <summary>The same bytes.</summary>
    Same,

    /// <summary>Other bytes.</summary>
    Differs,

    /// <summary>The run has it, and it is not made any more.</summary>
    Gone,

    /// <summary>It is made now, and the run does not have it.</summary>
    New,
}
