namespace Veta.Analyses.Runs;

/// <summary>Why the folder of a run cannot be written or read.</summary>
public enum RunFolderFault
{
    /// <summary>The path is blank.</summary>
    Blank,

    /// <summary>A file stands where the folder should be.</summary>
    IsFile,

    /// <summary>The folder holds a package or a table of one, which results could replace.</summary>
    HoldsPackage,

    /// <summary>The folder holds files and no manifest of Veta, so they are somebody else's.</summary>
    Foreign,

    /// <summary>The folder is a run's, but holds a file that no run wrote and a new one could replace.</summary>
    ForeignFile,

    /// <summary>The folder holds the runs of a whole story where one answer should be, or the other way round.</summary>
    OtherKind,

    /// <summary>Another process is writing there.</summary>
    Busy,

    /// <summary>The machine does not let the folder be written: no permission, no space, a broken disk.</summary>
    CannotWrite,

    /// <summary>The folder to be read is not that of a run.</summary>
    NotARun,

    /// <summary>The run was interrupted while its files were being replaced, or is writing them now.</summary>
    Incomplete,

    /// <summary>A file is missing or is not as the run wrote it.</summary>
    Changed,

    /// <summary>The manifest is of a version that kept no checksums.</summary>
    NoChecksums,
}
