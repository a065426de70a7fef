using Veta.Analyses;
using Veta.Analyses.Runs;

namespace Veta.Server.Jobs;

/// <summary>What is said of a job that ended with a fault, and whose it is.</summary>
internal static class JobFault
{
    /// <summary>The sentence, and whether the fault is the program's or the machine's rather than of what was asked.</summary>
    public static (Sentence Told, bool Ours) Of(Exception fault) => fault switch
    {
        SolveFailedException failed => (failed.Told, true),
        ITold told => (told.Told, fault is ResultException or RunFolderException),
        OutOfMemoryException => (Say.ServerJobMemory, true),
        IOException or UnauthorizedAccessException => (Say.ServerJobMachine(SystemFault.Of(fault)), true),
        _ => (Say.ServerJobFault(fault.Message), true),
    };
}
