namespace Veta.Analyses;

/// <summary>What is known of a run once its inputs are read and before anything is solved: enough to find its folder, and to say how long it will take.</summary>
/// <param name="Package">Name of the package; blank for none.</param>
/// <param name="Label">Short name of what is asked, for folders.</param>
/// <param name="Parts">Names of the runs that it is made of, each with a folder of its own; empty for a single run.</param>
public sealed record RunHeading(string Package, string Label, IReadOnlyList<string> Parts)
{
    /// <summary>How large the work is; nothing where that was not counted.</summary>
    public WorkSize Size { get; init; } = WorkSize.None;

    /// <summary>Entries of the folder that earlier tries of the same run may have left and that it goes on with; empty for none.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>What is asked; null where no run before can have asked the same.</summary>
    public RunRequest? Request { get; init; }
}
