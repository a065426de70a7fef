using System.Diagnostics;
using System.Globalization;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Xunit;
using Process = System.Diagnostics.Process;

namespace Veta.Tests.Cluster;

/// <summary>RabbitMQ of the system in a folder of its own on ports of its own; may be killed and started again on what it had written.</summary>
public sealed class BrokerServer : IAsyncLifetime
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private readonly string _folder = Directory.CreateTempSubdirectory("veta-broker").FullName;
    private readonly int _port = Services.FreePort();
    private readonly int _distribution = Services.FreePort();
    private readonly int _mapper = Services.FreePort();
    private Process? _names;
    private Process? _server;

    /// <summary>The address with its password.</summary>
    public string Address => $"amqp://guest:guest@127.0.0.1:{_port}";

    /// <summary>Skips or fails the test where the system lacks the broker; else starts it when it does not run.</summary>
    public async Task Need()
    {
        Services.Need("rabbitmq-server", Program, "/usr/bin/epmd");
        if (_server is null) { await Start(); }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Starts it and waits until it takes connections.</summary>
    public async Task Start()
    {
        var environment = new Dictionary<string, string>
        {
            ["HOME"] = _folder,
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["ERL_EPMD_PORT"] = Text(_mapper),
            ["RABBITMQ_NODENAME"] = "veta@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(_port),
            ["RABBITMQ_DIST_PORT"] = Text(_distribution),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_folder, "mnesia"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(_folder, "log"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_folder, "plugins"),
            ["RABBITMQ_PID_FILE"] = PidFile,
        };
        File.WriteAllText(Path.Combine(_folder, "plugins"), "[].\n");
        _names ??= Services.Start(Path.Combine(_folder, "epmd.log"), environment, "/usr/bin/epmd", "-address", "127.0.0.1", "-port", Text(_mapper));
        File.Delete(PidFile);
        _server = Services.Start(Path.Combine(_folder, "server.log"), environment, Program);
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using IConnection connection = await Connect();
                return;
            }
            catch (BrokerUnreachableException)
            {
                if (since.Elapsed.TotalSeconds > 90) { Assert.Fail("The broker did not start: " + File.ReadAllText(Path.Combine(_folder, "server.log"))); }
                await Task.Delay(200);
            }
        }
    }

    /// <summary>A connection, for what tests look at.</summary>
    public Task<IConnection> Connect() => new ConnectionFactory { Uri = new Uri(Address), AutomaticRecoveryEnabled = false }.CreateConnectionAsync();

    /// <summary>Ends it without a word, as a machine that loses its power.</summary>
    public void Kill()
    {
        if (_server is null) { return; }
        if (File.Exists(PidFile) && int.TryParse(File.ReadAllText(PidFile), CultureInfo.InvariantCulture, out int id)) { Services.Run(new Dictionary<string, string>(), "/bin/kill", "-9", Text(id)); }
        if (!_server.WaitForExit(10_000)) { Services.End(_server); }
        _server = null;
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        if (_names is not null) { Services.End(_names); }
        try { Directory.Delete(_folder, recursive: true); }
        catch (IOException)
        {
            // A child of the broker may write for a moment longer; the folder is the system's to clear then.
        }

        return ValueTask.CompletedTask;
    }

    private string PidFile => Path.Combine(_folder, "pid");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
