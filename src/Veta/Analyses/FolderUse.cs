namespace Veta.Analyses;

/// <summary>Whether an answer goes into a folder.</summary>
public enum FolderUse
{
    /// <summary>It never does.</summary>
    None,

    /// <summary>It does when a folder is named.</summary>
    Named,

    /// <summary>It does, into one under <c>runs</c> when none is named.</summary>
    Always,
}
