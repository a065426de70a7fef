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

    /// <summary>It rests on the package without the plan, which a run on the year of a plan does not keep, and is not made again.</summary>
    NotKept,
}
