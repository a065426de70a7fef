using System.CommandLine;
using System.Globalization;
using System.Net;
using Veta.Analyses;
using Veta.Server;

namespace Veta.Cli;

/// <summary><c>veta serve [WORKSPACE]</c>: the viewer live, for one person on this machine, until it is stopped.</summary>
internal sealed class ServeVerb : IVerb
{
    private readonly Argument<string?> _workspace = new("WORKSPACE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _port = new("--port") { HelpName = "N" };
    private readonly Option<string?> _listen = new("--listen") { HelpName = "ADDRESS" };
    private readonly Option<string?> _postgres = new("--postgres") { HelpName = "CONNECTION" };
    private readonly Option<string?> _lanes = new("--jobs") { HelpName = "N" };
    private readonly Option<string?> _minutes = new("--job-minutes") { HelpName = "MINUTES" };
    private readonly Option<string?> _megabytes = new("--job-memory") { HelpName = "MB" };

    /// <summary>Variable that may hold the connection of the database, whose password a list of processes would show.</summary>
    internal const string PostgresVariable = "VETA_POSTGRES";

    public string Name => "serve";

    public string Describe(Texts texts) => texts.ServeDescription;

    public void Declare(Command command, Texts texts)
    {
        _workspace.Description = texts.ServeWorkspace;
        _port.Description = Screen.Fill(texts.ServePort, ServerSettings.UsualPort);
        _listen.Description = texts.ServeListen;
        _postgres.Description = Screen.Fill(texts.ServePostgres, PostgresVariable);
        _lanes.Description = texts.ServeJobs;
        _minutes.Description = texts.ServeMinutes;
        _megabytes.Description = texts.ServeMemory;
        command.Arguments.Add(_workspace);
        foreach (Option option in new Option[] { _port, _listen, _postgres, _lanes, _minutes, _megabytes }) { command.Options.Add(option); }
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(_listen) is { } address && address != "localhost" && !(IPAddress.TryParse(address, out IPAddress? parsed) && IPAddress.IsLoopback(parsed))) { throw new RequestException(new Remark("ServeBeyond", address)); }
        string home = Environment.GetEnvironmentVariable("VETA_HOME") is { Length: > 0 } named && !Directory.Exists("models") ? named : ".";
        string workspace = Path.GetFullPath(arguments.GetValue(_workspace) ?? home);
        if (!Directory.Exists(workspace)) { throw new RequestException(new Remark("ServeNoFolder", workspace)); }
        var settings = new ServerSettings
        {
            Workspace = workspace,
            Worker = Worker(),
            Port = Whole(arguments, _port, 0, 65535) ?? ServerSettings.UsualPort,
            Postgres = (arguments.GetValue(_postgres) ?? Environment.GetEnvironmentVariable(PostgresVariable)) is { Length: > 0 } connection ? connection : null,
            Lanes = Whole(arguments, _lanes, 1, 256) ?? Environment.ProcessorCount,
        };
        if (Whole(arguments, _minutes, 1, 100000) is { } minutes) { settings = settings with { JobTime = TimeSpan.FromMinutes(minutes) }; }
        if (Whole(arguments, _megabytes, 64, 1 << 24) is { } megabytes) { settings = settings with { JobBytes = (long)megabytes << 20 }; }

        // Names of packages and runs in requests are paths from the workspace.
        Environment.CurrentDirectory = workspace;
        ServerApp.Run(settings, url => screen.Answer(Screen.Fill(screen.Texts.ServeReady, url, workspace)), cancellationToken).GetAwaiter().GetResult();
        return ExitCode.Answered;
    }

    /// <summary>This program again, as the one that works on jobs.</summary>
    private static IReadOnlyList<string> Worker() => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) != "dotnet" ? [path, JobVerb.Word] : [Environment.ProcessPath ?? "dotnet", "exec", typeof(ServeVerb).Assembly.Location, JobVerb.Word];

    private static int? Whole(ParseResult arguments, Option<string?> option, int least, int most)
    {
        if (arguments.GetValue(option) is not { } text) { return null; }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number : throw new RequestException(new Remark("WholeRange", option.Name, least, most, text));
    }
}
