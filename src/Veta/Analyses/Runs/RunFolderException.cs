namespace Veta.Analyses.Runs;

/// <summary>The folder of a run that cannot be written or read; nothing was changed unless the message says so.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="folder">The folder as it was named.</param>
/// <param name="detail">The file or the cause; blank when there is none.</param>
/// <param name="cause">The fault beneath; null when there is none.</param>
/// <remarks>A cause is a sentence of the system's; it ends with a full stop here, whatever the system does.</remarks>
public sealed class RunFolderException(RunFolderFault fault, string folder, string detail = "", Exception? cause = null) : Exception(Sentence(fault, folder, Ended(fault, detail)), cause)
{
    /// <summary>What is wrong.</summary>
    public RunFolderFault Fault => fault;

    /// <summary>The folder as it was named.</summary>
    public string Folder => folder;

    /// <summary>The file or the cause; blank when there is none.</summary>
    public string Detail => Ended(fault, detail);

    private static string Ended(RunFolderFault fault, string detail) => fault == RunFolderFault.CannotWrite && !detail.EndsWith('.') ? detail + "." : detail;

    private static string Sentence(RunFolderFault fault, string folder, string detail) => fault switch
    {
        RunFolderFault.Blank => "The folder for the results has no name. Name one, or leave the option out.",
        RunFolderFault.IsFile => $"{folder} is a file, and results need a folder. Name another folder.",
        RunFolderFault.HoldsPackage => $"{folder} holds a package ({detail}), which results would replace. Name another folder for them.",
        RunFolderFault.Foreign => $"{folder} holds files that no run wrote ({detail}), which results could replace. Name an empty or a new folder, or that of an earlier run.",
        RunFolderFault.ForeignFile => $"{folder} is the folder of a run, but {detail} was not written by it and could be replaced. Move it away, or name another folder.",
        RunFolderFault.OtherKind => $"{folder} already holds runs of another kind: one answer where a whole story goes, or the other way round. Name another folder.",
        RunFolderFault.Busy => $"Another run is writing to {folder}. Wait for its end, or name another folder.",
        RunFolderFault.CannotWrite => $"{folder} cannot be written: {detail} Free space or get permission, or name another folder.",
        RunFolderFault.NotARun => $"{folder} is not the folder of a run: it has no {detail}. Give a folder that plan, depend, shock, appraise or run wrote.",
        RunFolderFault.Incomplete => $"The run in {folder} is not complete: it was interrupted, or is being written now. Run it again.",
        RunFolderFault.Changed => $"{folder} is not as its run wrote it: {detail} differs from the checksum of the manifest, is missing or is not in it. Run it again.",
        _ => $"The run in {folder} has no checksums: an older version wrote it. Run it again.",
    };
}
