using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Server;

/// <summary>The command <c>veta serve</c> as a process of its own on a workspace of its own, and a client that holds its token.</summary>
internal sealed class LiveServer : IDisposable
{
    private readonly string[] _arguments;
    private System.Diagnostics.Process? _process;

    private LiveServer(string workspace, string[] arguments) => (Workspace, _arguments) = (workspace, arguments);

    /// <summary>Its folder.</summary>
    public string Workspace { get; }

    /// <summary>Its address.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>A client with the token.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>Id of the process.</summary>
    public int Id => _process!.Id;

    private static string Program => Path.Combine(Repository.Root, "src", "Veta.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Veta.Cli.dll");

    /// <summary>A folder with copies of some packages.</summary>
    public static string NewWorkspace(params string[] packages)
    {
        string root = Directory.CreateTempSubdirectory("veta-serve").FullName;
        foreach (string package in packages)
        {
            string from = Repository.File("models/" + package);
            foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                string to = Path.Combine(root, "models", package, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        return root;
    }

    /// <summary>Starts a server and waits until it listens.</summary>
    public static async Task<LiveServer> Start(string workspace, string? postgres = null, params string[] more)
    {
        var server = new LiveServer(workspace, [workspace, "--port", "0", .. postgres is null ? (string[])[] : ["--postgres", postgres], .. more]);
        await server.Start();
        return server;
    }

    /// <summary>Starts it again on what it had kept.</summary>
    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardInput = true, WorkingDirectory = Workspace };
        foreach (string argument in (string[])["exec", Program, "serve", .. _arguments, "--lang", "en"]) { start.ArgumentList.Add(argument); }
        _process = System.Diagnostics.Process.Start(start)!;
        string line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server ended before it listened.");
        Address = new Uri(line.Split(' ')[0]);
        Client.Dispose();
        Client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
        Client.DefaultRequestHeaders.Add("X-Veta-Token", (await Get("/api/session")).GetProperty("token").GetString());
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    /// <summary>What is at an address.</summary>
    public async Task<JsonElement> Get(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(path);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Sends JSON; gives status and body.</summary>
    public async Task<(int Status, JsonElement Body)> Send(string method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : body is string text ? new StringContent(text, Encoding.UTF8, "application/json") : JsonContent.Create(body) };
        using HttpResponseMessage answer = await Client.SendAsync(request);
        return ((int)answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }

    /// <summary>Asks an analysis; gives the job.</summary>
    public async Task<JsonElement> Ask(string analysis, object body)
    {
        (int status, JsonElement job) = await Send("POST", "/api/analyses/" + analysis, body);
        Assert.True(status is 200 or 202, $"{status} {job}");
        return job;
    }

    /// <summary>Follows a job to its end; gives all that was told.</summary>
    public async Task<IReadOnlyList<JsonElement>> Follow(JsonElement job)
    {
        using Stream stream = await Client.GetStreamAsync($"/api/jobs/{job.GetProperty("id").GetString()}/stream");
        using var reader = new StreamReader(stream);
        var told = new List<JsonElement>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) { told.Add(JsonDocument.Parse(line[6..]).RootElement); }
        }

        return told;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (_process is { HasExited: false }) { Kill(); }
        _process?.Dispose();
    }
}
