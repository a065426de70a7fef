namespace Veta.Cluster;

/// <summary>An ensemble as a batch system does it: blocks of members by index, in a folder that all machines see.</summary>
/// <param name="Ensemble">Hash of the ensemble.</param>
/// <param name="Blocks">Number of blocks, 1 or more.</param>
/// <param name="Specification">The specification in the store, as machines of the cluster see it.</param>
/// <param name="Folder">Folder of the blocks and of the answer, as machines of the cluster see it.</param>
/// <param name="Program">The command that starts this program: one word, or more when a runtime comes first.</param>
public sealed record ClusterJob(string Ensemble, int Blocks, string Specification, string Folder, IReadOnlyList<string> Program)
{
    /// <summary>A name for jobs: letters, digits and hyphens, short enough for every system.</summary>
    public string Name => "veta-" + Ensemble[..12];

    /// <summary>A word as a shell takes it, whatever is in it.</summary>
    internal static string Quoted(string word) => "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
