using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Veta.Benchmarks;

/// <summary>What a time depends on: program, runtime, processor, and how the runtime is set.</summary>
internal sealed record Machine
{
    public required string Program { get; init; }

    public required string Runtime { get; init; }

    public required string OperatingSystem { get; init; }

    public required string Processor { get; init; }

    /// <summary>Cores that this process may use.</summary>
    public required int Cores { get; init; }

    /// <summary>Runnable processes per minute when the benchmark began; more than the cores means that others were busy and CPU times are to be read. Null where unknown.</summary>
    public required double? LoadAverage { get; init; }

    public required string Settings { get; init; }

    public static Machine Here() => new()
    {
        Program = typeof(Data.Package).Assembly.GetName().Version?.ToString(3) ?? "",
        Runtime = RuntimeInformation.FrameworkDescription,
        OperatingSystem = RuntimeInformation.OSDescription + " " + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(),
        Processor = ProcessorName(),
        Cores = Environment.ProcessorCount,
        LoadAverage = Load(),
        Settings = $"{(GCSettings.IsServerGC ? "server" : "workstation")} collector, latency {GCSettings.LatencyMode}; compiled ahead, tiered; one run to warm up",
    };

    private static string ProcessorName()
    {
        const string list = "/proc/cpuinfo";
        string? line = File.Exists(list) ? File.ReadLines(list).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static double? Load()
    {
        const string load = "/proc/loadavg";
        return File.Exists(load) ? double.Parse(File.ReadAllText(load).Split(' ')[0], CultureInfo.InvariantCulture) : null;
    }
}
