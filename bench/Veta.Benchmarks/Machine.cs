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

    /// <summary>
    /// CPU seconds to fill arrays of the size of bench-network L, without any model: the floor under its post and compile, and a measure of how busy the machine was.
    /// Median of five.
    /// </summary>
    public required double FlatArraysSeconds { get; init; }

    public required string Settings { get; init; }

    public static Machine Here() => new()
    {
        Program = typeof(Data.Package).Assembly.GetName().Version?.ToString(3) ?? "",
        Runtime = RuntimeInformation.FrameworkDescription,
        OperatingSystem = RuntimeInformation.OSDescription + " " + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(),
        Processor = ProcessorName(),
        Cores = Environment.ProcessorCount,
        LoadAverage = Load(),
        FlatArraysSeconds = FlatArrays(),
        Settings = $"{(GCSettings.IsServerGC ? "server" : "workstation")} collector, {(GCSettings.LatencyMode == GCLatencyMode.Batch ? "not " : "")}concurrent; compiled ahead, tiered; one run to warm up",
    };

    private static string ProcessorName()
    {
        const string list = "/proc/cpuinfo";
        string? line = File.Exists(list) ? File.ReadLines(list).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static double FlatArrays()
    {
        const int columns = 1_116_480, rows = 265_344, nonZeros = 2_757_608;
        var times = new List<double>();
        for (int run = 0; run < 6; run++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            double[] cost = new double[columns], lower = new double[columns], upper = new double[columns], rowLower = new double[rows], rowUpper = new double[rows], values = new double[nonZeros];
            int[] starts = new int[columns + 1], rowOf = new int[nonZeros];
            for (int j = 0; j < columns; j++) { (cost[j], lower[j], upper[j], starts[j]) = (0.5 * j, 0, j, j); }
            for (int i = 0; i < rows; i++) { (rowLower[i], rowUpper[i]) = (i, i); }
            for (int k = 0; k < nonZeros; k++) { (rowOf[k], values[k]) = (k % rows, k); }
            times.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return PhaseFigures.Median(times.Skip(1));
    }

    private static double? Load()
    {
        const string load = "/proc/loadavg";
        return File.Exists(load) ? double.Parse(File.ReadAllText(load).Split(' ')[0], CultureInfo.InvariantCulture) : null;
    }
}
