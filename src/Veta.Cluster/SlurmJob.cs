using System.Globalization;
using System.Text;

namespace Veta.Cluster;

/// <summary>
/// Scripts that do an ensemble under Slurm: an array of tasks, each doing every so manieth block, and a job after it that merges. A task that is killed, requeued or sent again does only blocks whose file is
/// missing.
/// </summary>
public static class SlurmJob
{
    /// <summary>Most tasks of an array: Slurm takes indices below <c>MaxArraySize</c>, which is 1,001 unless a site says otherwise.</summary>
    public const int MostTasks = 1000;

    /// <summary>Script of the array.</summary>
    public const string ArrayFile = "ensemble.sbatch";

    /// <summary>Script of the merging.</summary>
    public const string MergeFile = "merge.sbatch";

    /// <summary>Script that submits both.</summary>
    public const string SubmitFile = "submit";

    /// <summary>Writes the scripts into a folder that all machines see; what stands there under their names is written anew.</summary>
    /// <param name="job">What to do.</param>
    /// <param name="folder">The folder, made when needed.</param>
    /// <returns>The script to start.</returns>
    public static string Write(ClusterJob job, string folder)
    {
        ArgumentNullException.ThrowIfNull(job);
        string full = Path.GetFullPath(folder);
        Directory.CreateDirectory(Path.Combine(full, "logs"));
        File.WriteAllText(Path.Combine(full, ArrayFile), Array(job, full));
        File.WriteAllText(Path.Combine(full, MergeFile), Merge(job, full));
        string submit = Path.Combine(full, SubmitFile);
        File.WriteAllText(submit, Submit(full));
        if (!OperatingSystem.IsWindows()) { File.SetUnixFileMode(submit, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead); }
        return submit;
    }

    /// <summary>Number of tasks: one a block, as many as an array may have.</summary>
    internal static int Tasks(int blocks) => Math.Min(blocks, MostTasks);

    private static string Array(ClusterJob job, string folder) => Lines(
        "#!/bin/bash",
        "# Blocks of an ensemble as an array; a block whose file stands is not solved again. Add what your site needs, such as a partition, an account or a time limit.",
        $"#SBATCH --job-name={job.Name}",
        string.Create(CultureInfo.InvariantCulture, $"#SBATCH --array=0-{Tasks(job.Blocks) - 1}"),
        "#SBATCH --ntasks=1",
        "#SBATCH --cpus-per-task=1",
        "#SBATCH --requeue",
        "#SBATCH --open-mode=append",
        $"#SBATCH --output=\"{folder}/logs/%A_%a.log\"",
        "set -euo pipefail",
        Program(job),
        string.Create(CultureInfo.InvariantCulture, $"for ((block = SLURM_ARRAY_TASK_ID; block < {job.Blocks}; block += {Tasks(job.Blocks)})); do"),
        $"  \"${{veta[@]}}\" ensemble-block {ClusterJob.Quoted(job.Specification)} --out {ClusterJob.Quoted(job.Folder)} --block \"$block\"",
        "done");

    private static string Merge(ClusterJob job, string folder) => Lines(
        "#!/bin/bash",
        "# Merges the blocks when the array has ended, or says which are missing.",
        $"#SBATCH --job-name={job.Name}-merge",
        "#SBATCH --ntasks=1",
        "#SBATCH --cpus-per-task=1",
        "#SBATCH --open-mode=append",
        $"#SBATCH --output=\"{folder}/logs/merge.log\"",
        "set -euo pipefail",
        Program(job),
        $"exec \"${{veta[@]}}\" ensemble {ClusterJob.Quoted(job.Specification)} --out {ClusterJob.Quoted(job.Folder)} --merge");

    private static string Submit(string folder) => Lines(
        "#!/bin/bash",
        "# Submits the array, and the merging to come after it; options such as --partition=NAME are given to both.",
        "set -euo pipefail",
        $"array=$(sbatch --parsable \"$@\" {ClusterJob.Quoted(folder + "/" + ArrayFile)})",
        $"exec sbatch --dependency=afterany:\"${{array%%;*}}\" \"$@\" {ClusterJob.Quoted(folder + "/" + MergeFile)}");

    private static string Program(ClusterJob job) => "if [ -n \"${VETA_PROGRAM:-}\" ]; then veta=(\"$VETA_PROGRAM\"); else veta=(" + string.Join(' ', job.Program.Select(ClusterJob.Quoted)) + "); fi";

    private static string Lines(params ReadOnlySpan<string> lines)
    {
        var text = new StringBuilder();
        foreach (string line in lines) { text.Append(line).Append('\n'); }
        return text.ToString();
    }
}
