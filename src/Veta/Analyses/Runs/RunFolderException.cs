namespace Veta.Analyses.Runs;

/// <summary>The folder of a run that cannot be written or read; nothing was changed unless the message says so.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="folder">The folder as it was named.</param>
/// <param name="detail">The file or the cause; blank when there is none.</param>
/// <param name="cause">The fault beneath; null when there is none.</param>
/// <remarks>A cause is a sentence of the system's; it ends with a full stop here, whatever the system does.</remarks>
public sealed class RunFolderException(RunFolderFault fault, string folder, string detail = "", Exception? cause = null) : Exception(Sentence(fault, folder, Ended(fault, detail), cause).In(Language.English), cause), ITold
{
    /// <summary>What is wrong.</summary>
    public RunFolderFault Fault => fault;

    /// <summary>The folder as it was named.</summary>
    public string Folder => folder;

    /// <summary>The file or the cause; blank when there is none.</summary>
    public string Detail => Ended(fault, detail);

    /// <inheritdoc/>
    public Sentence Told => Sentence(fault, folder, Detail, InnerException);

    private static string Ended(RunFolderFault fault, string detail) => fault == RunFolderFault.CannotWrite && !detail.EndsWith('.') ? detail + "." : detail;

    private static Sentence Sentence(RunFolderFault fault, string folder, string detail, Exception? cause) => fault switch
    {
        RunFolderFault.Blank => Say.FolderBlank,
        RunFolderFault.IsFile => Say.FolderIsFile(folder),
        RunFolderFault.HoldsPackage => Say.FolderHoldsPackage(folder, detail),
        RunFolderFault.Foreign => Say.FolderForeign(folder, detail),
        RunFolderFault.ForeignFile => Say.FolderForeignFile(folder, detail),
        RunFolderFault.OtherKind => Say.FolderOtherKind(folder),
        RunFolderFault.Busy => Say.FolderBusy(folder),
        RunFolderFault.CannotWrite => Say.FolderCannotWrite(folder, cause is null ? detail : SystemFault.Of(cause, detail)),
        RunFolderFault.NotARun => Say.FolderNotARun(folder, detail),
        RunFolderFault.Incomplete => Say.FolderIncomplete(folder),
        RunFolderFault.Changed => Say.FolderChanged(folder, detail),
        _ => Say.FolderNoChecksums(folder),
    };
}
