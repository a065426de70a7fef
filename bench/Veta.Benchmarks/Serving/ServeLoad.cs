using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Process = System.Diagnostics.Process;

namespace Veta.Benchmarks.Serving;

/// <summary>What readers of <c>veta serve</c> wait for while a plan is being solved: fifty clients, each of which reads, thinks for a second and reads again.</summary>
internal static class ServeLoad
{
    public const string Usage = """

        Usage: bench/run serve-load [SECONDS]
          50 clients with 1 s think time read packages, events, sites, runs and tables for SECONDS (default 60) from veta serve on models/north-america, while plans are solved; prints the median, the 95th and the last percentile and the errors

        """;

    private const int Clients = 50;

    public static int Run(int seconds)
    {
        string folder = Directory.CreateTempSubdirectory("veta-load").FullName;
        Copy(Path.Combine("models", "north-america"), Path.Combine(folder, "models", "north-america"));
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (string word in (string[])["exec", Path.GetFullPath("src/Veta.Cli/bin/Release/net10.0/Veta.Cli.dll"), "serve", folder, "--port", "0", "--jobs", "1", "--lang", "en"]) { start.ArgumentList.Add(word); }
        using Process server = Process.Start(start)!;
        try
        {
            string address = (server.StandardOutput.ReadLine() ?? throw new IOException("The server did not start.")).Split(' ')[0];
            Load(new Uri(address), seconds).GetAwaiter().GetResult();
            return 0;
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Load(Uri address, int seconds)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clients }) { BaseAddress = address };
        using JsonDocument session = JsonDocument.Parse(await client.GetStringAsync("/api/session"));
        client.DefaultRequestHeaders.Add("X-Veta-Token", session.RootElement.GetProperty("token").GetString());

        // Enough plans, each with another figure, that one is being solved all the time.
        for (int k = 0; k < 20; k++)
        {
            string body = "{\"package\":\"north-america\",\"options\":{\"gap\":" + (1e-4 + (k * 1e-9)).ToString("R", CultureInfo.InvariantCulture) + "}}";
            using HttpResponseMessage asked = await client.PostAsync("/api/analyses/plan", new StringContent(body, Encoding.UTF8, "application/json"));
            asked.EnsureSuccessStatusCode();
        }

        string[] paths = ["/", "/api/session", "/api/analyses", "/api/packages", "/api/packages/north-america/events", "/api/packages/north-america/sites", "/api/packages/north-america/targets?scenario=secure-2032", "/api/packages/north-america/tables/facilities", "/api/jobs", "/api/scenarios", "/app/main.js"];
        foreach (string path in paths) { _ = await client.GetByteArrayAsync(path); }
        var times = new ConcurrentBag<double>();
        int errors = 0;
        long end = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(k => Task.Run(async () =>
        {
            var random = new Random(k);
            await Task.Delay(random.Next(1000));
            while (Stopwatch.GetTimestamp() < end)
            {
                long began = Stopwatch.GetTimestamp();
                try
                {
                    using HttpResponseMessage answer = await client.GetAsync(paths[random.Next(paths.Length)]);
                    _ = await answer.Content.ReadAsByteArrayAsync();
                    if (!answer.IsSuccessStatusCode) { Interlocked.Increment(ref errors); }
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref errors);
                }

                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                await Task.Delay(1000);
            }
        })));
        double[] sorted = [.. times.Order()];
        double At(double share) => sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * sorted.Length) - 1)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sorted.Length} reads, {errors} errors; median {At(0.5):F1} ms, 95 % within {At(0.95):F1} ms, slowest {sorted[^1]:F1} ms"));
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
