using System.Globalization;
using Veta.Tests.Cluster;

namespace Veta.Tests.Server;

/// <summary>PostgreSQL of the system in a folder of its own on a port of its own.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly string _programs;
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-postgres").FullName;
    private readonly int _port = Services.FreePort();
    private int _databases;

    private PostgresServer(string programs)
    {
        _programs = programs;
        if (Environment.UserName == "root") { Services.Run(Nothing, "/bin/chown", "postgres", _folder); }
        As("initdb", "-D", Path.Combine(_folder, "data"), "-A", "trust", "-U", "veta", "--no-sync");
        As("pg_ctl", "-D", Path.Combine(_folder, "data"), "-l", Path.Combine(_folder, "log"), "-w", "-o", string.Create(CultureInfo.InvariantCulture, $"-c listen_addresses=127.0.0.1 -p {_port} -c unix_socket_directories={_folder} -c max_connections=100"), "start");
    }

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    /// <summary>Skips or fails the test where the system lacks it; else starts it.</summary>
    public static PostgresServer Start()
    {
        string programs = Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin")).LastOrDefault() ?? "/usr/lib/postgresql" : "/usr/lib/postgresql";
        Services.Need("postgresql", Path.Combine(programs, "initdb"), Path.Combine(programs, "pg_ctl"), "/usr/sbin/runuser");
        return new PostgresServer(programs);
    }

    /// <summary>The connection of a database that did not exist before.</summary>
    public string NewDatabase()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"veta{++_databases}");
        Services.Run(Nothing, Path.Combine(_programs, "createdb"), "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", "veta", name);
        return string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=veta;Database={name}");
    }

    public void Dispose()
    {
        As("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>It refuses to run as root.</summary>
    private void As(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs, program);
        if (Environment.UserName == "root") { Services.Run(Nothing, "/usr/sbin/runuser", ["-u", "postgres", "--", path, .. arguments]); }
        else { Services.Run(Nothing, path, arguments); }
    }
}
