using System.Diagnostics;
using Veta.Tests.Data;

namespace Veta.Tests.Cli;

/// <summary>The command line as a process of its own, as a shell starts it: the only way to see what signals do.</summary>
internal sealed class VetaProcess : IDisposable
{
    private readonly System.Diagnostics.Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _notes;

    private VetaProcess(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Repository.Root };
        foreach (string argument in (string[])["exec", Program, .. arguments, "--lang", "en"]) { start.ArgumentList.Add(argument); }
        _process = System.Diagnostics.Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _notes = _process.StandardError.ReadToEndAsync();
    }

    private static string Program => Path.Combine(Repository.Root, "src", "Veta.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Veta.Cli.dll");

    public static VetaProcess Start(params string[] arguments) => new(arguments);

    /// <summary>Starts it and waits for its end.</summary>
    public static (int Exit, string Output, string Notes) Run(params string[] arguments)
    {
        using VetaProcess process = Start(arguments);
        return process.End();
    }

    /// <summary>Waits; true when it has ended.</summary>
    public bool HasEnded(TimeSpan time) => _process.WaitForExit(time);

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends a signal by its name, such as <c>INT</c>.</summary>
    public void Signal(string name)
    {
        using System.Diagnostics.Process kill = System.Diagnostics.Process.Start("kill", ["-" + name, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public (int Exit, string Output, string Notes) End()
    {
        _process.WaitForExit();
        return (_process.ExitCode, _output.GetAwaiter().GetResult(), _notes.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!_process.HasExited) { _process.Kill(); }
        _process.Dispose();
    }
}
