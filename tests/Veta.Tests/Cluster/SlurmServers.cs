using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Xunit;
using Process = System.Diagnostics.Process;

namespace Veta.Tests.Cluster;

/// <summary>Slurm of the system in a folder of its own: one controller and two nodes of two processors, all on this machine.</summary>
public sealed class SlurmServers : IAsyncDisposable
{
    private readonly List<Process> _processes = [];

    private SlurmServers(string folder) => Folder = folder;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>What commands of Slurm must be told.</summary>
    public Dictionary<string, string> Environment => new() { ["SLURM_CONF"] = Path.Combine(Folder, "slurm.conf") };

    /// <summary>Starts it and waits until both nodes are idle; skips or fails the test where the system lacks it.</summary>
    public static async Task<SlurmServers> Start()
    {
        Services.Need("slurm-wlm munge", "/usr/sbin/munged", "/usr/sbin/slurmctld", "/usr/sbin/slurmd", "/usr/bin/sbatch");
        if (System.Environment.UserName != "root") { Assert.Skip("Nodes of Slurm are started by root only."); }
        var servers = new SlurmServers(Directory.CreateTempSubdirectory("veta-slurm").FullName);
        string folder = servers.Folder, host = Services.Run(new Dictionary<string, string>(), "/bin/hostname").Trim();
        File.WriteAllBytes(Path.Combine(folder, "key"), RandomNumberGenerator.GetBytes(128));
        if (!OperatingSystem.IsWindows()) { File.SetUnixFileMode(Path.Combine(folder, "key"), UnixFileMode.UserRead | UnixFileMode.UserWrite); }
        Directory.CreateDirectory(Path.Combine(folder, "state"));
        File.WriteAllText(Path.Combine(folder, "slurm.conf"), Configuration(folder, host));
        servers.Begin("munged", "/usr/sbin/munged", "--foreground", "--force", $"--key-file={folder}/key", $"--socket={folder}/munge.socket", $"--pid-file={folder}/munged.pid", $"--log-file={folder}/munged.log", $"--seed-file={folder}/munged.seed");
        await Services.Until(() => File.Exists(Path.Combine(folder, "munge.socket")), "munge", 20, servers.Logs);
        servers.Begin("slurmctld", "/usr/sbin/slurmctld", "-D", "-c", "-f", $"{folder}/slurm.conf");
        servers.Begin("slurmd-1", "/usr/sbin/slurmd", "-D", "-N", "n1", "-f", $"{folder}/slurm.conf");
        servers.Begin("slurmd-2", "/usr/sbin/slurmd", "-D", "-N", "n2", "-f", $"{folder}/slurm.conf");
        await Services.Until(() => servers.Tell("/usr/bin/sinfo", "-h", "-t", "idle", "-o", "%D").Trim() == "2", "two idle nodes", 60, servers.Logs);
        return servers;
    }

    /// <summary>Runs a command of Slurm; blank while the controller does not answer.</summary>
    public string Tell(string program, params IEnumerable<string> arguments)
    {
        try { return Services.Run(Environment, program, arguments); }
        catch (InvalidOperationException) { return ""; }
    }

    /// <summary>What the services wrote, for messages.</summary>
    public string Logs() => string.Join('\n', Directory.EnumerateFiles(Folder, "*.log").Select(file => file + ":\n" + string.Join('\n', File.ReadLines(file).TakeLast(8))));

    public async ValueTask DisposeAsync()
    {
        // Nodes first, while the controller can still take leave of them; each ends at a polite signal.
        foreach (Process process in Enumerable.Reverse(_processes))
        {
            if (!process.HasExited) { Services.Run(new Dictionary<string, string>(), "/bin/kill", "-TERM", process.Id.ToString(CultureInfo.InvariantCulture)); }
            for (int tick = 0; tick < 100 && !process.HasExited; tick++) { await Task.Delay(50); }
            Services.End(process);
        }

        try { Directory.Delete(Folder, recursive: true); }
        catch (IOException)
        {
            // A step may write for a moment longer; the folder is the system's to clear then.
        }
    }

    private static string Configuration(string folder, string host)
    {
        int first = Services.FreePort(), second = Services.FreePort();
        return $"""
            ClusterName=veta
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={Services.FreePort()}
            SlurmUser=root
            SlurmdUser=root
            AuthType=auth/munge
            AuthInfo=socket={folder}/munge.socket
            CredType=cred/munge
            StateSaveLocation={folder}/state
            SlurmdSpoolDir={folder}/spool-%n
            SlurmctldPidFile={folder}/slurmctld.pid
            SlurmdPidFile={folder}/slurmd-%n.pid
            SlurmctldLogFile={folder}/slurmctld.log
            SlurmdLogFile={folder}/slurmd-%n.log
            ProctrackType=proctrack/pgid
            TaskPlugin=task/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            JobAcctGatherType=jobacct_gather/none
            AccountingStorageType=accounting_storage/none
            MpiDefault=none
            ReturnToService=2
            KillWait=2
            SchedulerParameters=sched_interval=2,batch_sched_delay=0
            SlurmdParameters=config_overrides
            NodeName=n1 NodeHostname={host} NodeAddr=127.0.0.1 Port={first} CPUs=2
            NodeName=n2 NodeHostname={host} NodeAddr=127.0.0.1 Port={second} CPUs=2
            PartitionName=main Nodes=ALL Default=YES State=UP

            """;
    }

    private void Begin(string name, string program, params IEnumerable<string> arguments) => _processes.Add(Services.Start(Path.Combine(Folder, name + ".out.log"), Environment, program, arguments));
}
