using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Veta.Data;

namespace Veta.Benchmarks.Scale;

/// <summary>How time and memory of each question grow with the size of the package: that of north-america, and as often beside itself as asked.</summary>
internal static class ScaleRun
{
    public const string Usage = """

        Usage: bench/run scale COPIES [PHASES]
          asks check, build, plan, depend and shock of models/north-america as often beside itself as COPIES says (1,3,10), each in a process of its own, and prints processor time, memory, and the exponent of size

        """;

    private const double Spread = 0.02;

    /// <summary>One question asked, in its own process.</summary>
    public static int Phase(string name, string folder)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        string what = ScalePhase.Named(name).Ask(folder);
        using System.Diagnostics.Process here = System.Diagnostics.Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Environment.CpuUsage.TotalTime - before).TotalSeconds:R};{here.PeakWorkingSet64 / 1e6:R};{what}"));
        return 0;
    }

    public static int Run(string copies, string? phases)
    {
        int[] sizes = [.. copies.Split(',').Select(c => int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n > 0 ? n : throw new ArgumentException($"'{c}' is not a number of copies; give whole numbers from 1 with commas, such as 1,3,10."))];
        IReadOnlyList<ScalePhase> asked = phases is null ? ScalePhase.All : [.. phases.Split(',').Select(ScalePhase.Named)];
        Package original = PackageReader.Read(Path.Combine("models", "north-america"));
        var known = new Dictionary<string, (int Copies, double Seconds)>();
        Console.WriteLine("| copies | question | processor time, s | exponent | most memory, MB | size |");
        Console.WriteLine("|---:|---|---:|---:|---:|---|");
        foreach (int size in sizes)
        {
            string folder = Path.Combine(Path.GetTempPath(), $"veta-scale-{Environment.ProcessId}-{size}");
            PackageWriter.Write(PackageCopies.Of(original, size, Spread), folder);
            foreach (ScalePhase phase in asked)
            {
                string[] told = Ask(phase.Name, folder).Split(';', 3);
                double seconds = told.Length < 3 ? double.NaN : double.Parse(told[0], CultureInfo.InvariantCulture);
                string exponent = known.TryGetValue(phase.Name, out (int Copies, double Seconds) before) ? (Math.Log(seconds / before.Seconds) / Math.Log((double)size / before.Copies)).ToString("F2", CultureInfo.InvariantCulture) : "";
                known[phase.Name] = (size, seconds);
                Console.WriteLine(told.Length < 3
                    ? $"| {size} | {phase.Name} | | | | {told[0]} |"
                    : string.Create(CultureInfo.InvariantCulture, $"| {size} | {phase.Name} | {seconds:F1} | {exponent} | {double.Parse(told[1], CultureInfo.InvariantCulture):F0} | {told[2]} |"));
                Console.Out.Flush();
            }

            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static string Ask(string phase, string folder)
    {
        string host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["scale-phase", phase, folder];
        foreach (string argument in Path.GetFileNameWithoutExtension(host) == "dotnet" ? [Assembly.GetEntryAssembly()!.Location, .. arguments] : arguments) { start.ArgumentList.Add(argument); }
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        var faults = new StringBuilder();
        process.ErrorDataReceived += (_, line) => faults.AppendLine(line.Data);
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : $"ended with {process.ExitCode}: {string.Join(' ', faults.ToString().Split('\n').Take(2)).Replace(';', ',')}";
    }
}
