using System.Globalization;
using Veta.Cli;
using Veta.Cluster;
using Veta.Tests.Cli;
using Xunit;

namespace Veta.Tests.Cluster;

[Collection(ClusterCollection.Name)]
public sealed class SlurmTests
{
    [Fact]
    public async Task A_thousand_members_stand_once_each_by_an_array_on_two_nodes_though_tasks_are_requeued()
    {
        await using SlurmServers slurm = await SlurmServers.Start();
        using var ensemble = new TeachingEnsemble(1000, 50);
        (int exit, string output, string notes) = VetaProcess.Run("ensemble", ensemble.Specification, "--slurm", ensemble.Store);
        Assert.True(exit == ExitCode.Answered, notes);
        string folder = Path.Combine(ensemble.Store, "ensembles", ensemble.Unit.Hash);
        Assert.Contains($"{ensemble.Store}/submit submits 20 blocks", output, StringComparison.Ordinal);
        Services.Run(slurm.Environment, Path.Combine(ensemble.Store, SlurmJob.SubmitFile));

        // Two tasks are torn from their nodes in the midst and come again.
        string[] torn = [];
        await Services.Until(() => TeachingEnsemble.Blocks(folder).Length >= 3 && (torn = [.. Running(slurm).Take(2)]).Length == 2, "running tasks", 120, slurm.Logs, 100);
        foreach (string task in torn) { slurm.Tell("/usr/bin/scontrol", "requeue", task); }
        Assert.InRange(TeachingEnsemble.Blocks(folder).Length, 3, 19);
        await Services.Until(() => Hastened(slurm).Length == 0 && File.Exists(Path.Combine(folder, "manifest.json")), "an answer", 300, () => slurm.Logs() + slurm.Tell("/usr/bin/squeue") + Logs(ensemble.Store), 500);
        ensemble.AssertWhole(folder);
        Assert.Equal(1000, File.ReadLines(Path.Combine(folder, "members.csv")).Count(line => line.Contains(",state,", StringComparison.Ordinal)));

        // The whole array once more writes nothing.
        DateTime[] written = [.. TeachingEnsemble.Blocks(folder).Select(File.GetLastWriteTimeUtc)];
        string again = Path.Combine(ensemble.Folder, "again");
        SlurmJob.Write(new ClusterJob(ensemble.Unit.Hash, 3, folder + ".yaml", folder, ["dotnet", typeof(ExitCode).Assembly.Location]), again);
        Services.Run(slurm.Environment, "/usr/bin/sbatch", "--wait", Path.Combine(again, SlurmJob.ArrayFile));
        Assert.Equal(written, TeachingEnsemble.Blocks(folder).Select(File.GetLastWriteTimeUtc));
        Assert.All(Directory.EnumerateFiles(Path.Combine(again, "logs")), log => Assert.Contains("stands already", File.ReadAllText(log), StringComparison.Ordinal));
    }

    [Fact]
    public void More_blocks_than_an_array_takes_are_shared_out_over_its_tasks()
    {
        string folder = Directory.CreateTempSubdirectory("veta-slurm-scripts").FullName;
        try
        {
            string submit = SlurmJob.Write(new ClusterJob(new string('c', 64), 2500, "/shared/it's here/specification.yaml", "/shared/out", ["/opt/veta/veta"]), folder);
            string array = File.ReadAllText(Path.Combine(folder, SlurmJob.ArrayFile));
            Assert.Contains("#SBATCH --array=0-999\n", array, StringComparison.Ordinal);
            Assert.Contains("block < 2500; block += 1000", array, StringComparison.Ordinal);
            Assert.Contains(@"'/shared/it'\''s here/specification.yaml'", array, StringComparison.Ordinal);
            Assert.Contains("--merge", File.ReadAllText(Path.Combine(folder, SlurmJob.MergeFile)), StringComparison.Ordinal);
            Assert.Contains("afterany", File.ReadAllText(submit), StringComparison.Ordinal);

            // Every script is one that the shell can read; what a task does is seen with a program that prints.
            foreach (string script in new[] { SlurmJob.ArrayFile, SlurmJob.MergeFile, SlurmJob.SubmitFile }) { Services.Run(new Dictionary<string, string>(), "/bin/bash", "-n", Path.Combine(folder, script)); }
            string printed = Services.Run(new Dictionary<string, string> { ["VETA_PROGRAM"] = "/bin/echo", ["SLURM_ARRAY_TASK_ID"] = "7" }, "/bin/bash", Path.Combine(folder, SlurmJob.ArrayFile));
            Assert.Equal([7, 1007, 2007], printed.Trim().Split('\n').Select(line => int.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture)));
            Assert.StartsWith("ensemble-block /shared/it's here/specification.yaml --out /shared/out --block 7\n", printed, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A requeued task waits until its credential has run out, two minutes: too long for a test.
    private static string Hastened(SlurmServers slurm)
    {
        string waiting = slurm.Tell("/usr/bin/squeue", "-h", "-r", "-o", "%i %r");
        foreach (string line in waiting.Split('\n').Where(line => line.EndsWith(" BeginTime", StringComparison.Ordinal))) { slurm.Tell("/usr/bin/scontrol", "update", "JobId=" + line.Split(' ')[0], "StartTime=now"); }
        return waiting;
    }

    private static IEnumerable<string> Running(SlurmServers slurm) => slurm.Tell("/usr/bin/squeue", "-h", "-r", "-t", "R", "-o", "%i").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(task => task.Contains('_', StringComparison.Ordinal));

    private static string Logs(string store) => string.Join('\n', Directory.EnumerateFiles(Path.Combine(store, "logs")).OrderByDescending(File.GetLastWriteTimeUtc).Take(3).Select(file => file + ":\n" + File.ReadAllText(file)));
}
