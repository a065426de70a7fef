using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;
using Process = System.Diagnostics.Process;

namespace Veta.Tests.Cluster;

/// <summary>Native services of the system that tests start in folders of their own and end by their own process.</summary>
internal static class Services
{
    /// <summary>Skips a test on a machine that lacks a program; where they must be there, as in continuous integration, it fails.</summary>
    public static void Need(string package, params string[] programs)
    {
        if (programs.FirstOrDefault(program => !File.Exists(program)) is not { } lacking) { return; }
        string reason = $"{lacking} was not found; install it with: apt-get install {package}";
        if (Environment.GetEnvironmentVariable("VETA_REQUIRE_SERVICES") == "1") { Assert.Fail(reason); }
        Assert.Skip(reason);
    }

    /// <summary>A port of the loopback that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts a process whose outputs go to a file.</summary>
    public static Process Start(string log, IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, UseShellExecute = false };
        foreach (string word in (string[])["-c", "log=$1; shift; exec \"$@\" >>\"$log\" 2>&1 </dev/null", "sh", log, program, .. arguments]) { start.ArgumentList.Add(word); }
        foreach ((string name, string value) in environment) { start.Environment[name] = value; }
        return Process.Start(start)!;
    }

    /// <summary>Runs a program to its end and gives back what it printed.</summary>
    public static string Run(IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string word in arguments) { start.ArgumentList.Add(word); }
        foreach ((string name, string value) in environment) { start.Environment[name] = value; }
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {printed}{errors.Result}");
    }

    /// <summary>Ends a process that was started here, and waits for it.</summary>
    public static void End(Process process)
    {
        if (!process.HasExited) { process.Kill(); }
        process.WaitForExit(10_000);
        process.Dispose();
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task Until(Func<bool> holds, string what, double seconds, Func<string>? explain = null, int pauseMilliseconds = 50)
    {
        var since = Stopwatch.StartNew();
        while (!holds())
        {
            if (since.Elapsed.TotalSeconds > seconds) { Assert.Fail($"{what} did not come about within {seconds} s. {explain?.Invoke()}"); }
            await Task.Delay(pauseMilliseconds, TestContext.Current.CancellationToken);
        }
    }
}
