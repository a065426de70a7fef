using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Veta.Benchmarks;

/// <summary>Everything that one call of the benchmarks found.</summary>
internal sealed record BenchReport
{
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required Machine Machine { get; init; }

    public required IReadOnlyList<Measurement> Measurements { get; init; }

    /// <summary>One measurement as a line, for the process that asked for it.</summary>
    public static string Line(Measurement measurement) => JsonSerializer.Serialize(measurement);

    public static Measurement FromLine(string line) => JsonSerializer.Deserialize<Measurement>(line) ?? throw new InvalidOperationException("The measuring process answered nothing.");

    public string Json() => JsonSerializer.Serialize(this, Form) + "\n";

    /// <summary>A table for people: seconds, and memory in MB.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        string load = Machine.LoadAverage is { } average ? string.Create(CultureInfo.InvariantCulture, $", load {average:F1}") : "";
        text.Append(CultureInfo.InvariantCulture, $"Veta {Machine.Program}, {Machine.Runtime}, {Machine.Processor}, {Machine.Cores} cores{load}; {Machine.Settings}; flat arrays of size L {Machine.FlatArraysSeconds:F3} s CPU\n");
        foreach (Measurement m in Measurements)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{m.Subject} {m.Size} on {m.Engine} {m.EngineVersion}: {m.Columns:N0} columns, {m.Rows:N0} rows, {m.NonZeros:N0} non-zeros; median of {m.Runs}\n");
            if (m.Objective is { } objective)
            {
                string known = m.KnownOptimum is { } optimum ? string.Create(CultureInfo.InvariantCulture, $", known {optimum:R}, off by {Math.Abs(objective - optimum) / Math.Abs(optimum):E1}") : "";
                text.Append(CultureInfo.InvariantCulture, $"  optimum {objective:R} ({m.Method}){known}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"  {"phase",-12}{"median s",10}{"least s",10}{"CPU s",10}{"least CPU",10}{"first CPU",10}{"peak MB",10}\n");
            foreach (PhaseFigures p in m.Phases)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {p.Phase,-12}{p.MedianSeconds,10:F4}{p.LeastSeconds,10:F4}{p.MedianCpuSeconds,10:F4}{p.LeastCpuSeconds,10:F4}{p.FirstSeconds,10:F4}{p.PeakMegabytes,10:F0}\n");
            }
        }

        return text.ToString();
    }
}
