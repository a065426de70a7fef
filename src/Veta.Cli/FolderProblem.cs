using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary>Says in the user's language why a folder of a run cannot be written or read.</summary>
internal static class FolderProblem
{
    /// <summary>The sentence.</summary>
    public static string Sentence(Texts texts, RunFolderException fault) => Screen.Fill(
        fault.Fault switch
        {
            RunFolderFault.Blank => texts.FolderBlank,
            RunFolderFault.IsFile => texts.FolderIsFile,
            RunFolderFault.HoldsPackage => texts.FolderHoldsPackage,
            RunFolderFault.Foreign => texts.FolderForeign,
            RunFolderFault.ForeignFile => texts.FolderForeignFile,
            RunFolderFault.OtherKind => texts.FolderOtherKind,
            RunFolderFault.Busy => texts.FolderBusy,
            RunFolderFault.CannotWrite => texts.CannotWrite,
            RunFolderFault.NotARun => texts.FolderNotARun,
            RunFolderFault.Incomplete => texts.FolderIncomplete,
            RunFolderFault.Changed => texts.FolderChanged,
            _ => texts.FolderNoChecksums,
        },
        fault.Folder,
        fault.Detail);

    /// <summary>Only what the machine refuses is not the user's to correct.</summary>
    public static int CodeOf(RunFolderException fault) => fault.Fault == RunFolderFault.CannotWrite ? ExitCode.Fault : ExitCode.BadInput;
}
