using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Runs;

/// <summary>The JSON that every run writes alike: documents, lists, figures, tables, and what a manifest says of program and inputs.</summary>
internal static class RunJson
{
    /// <summary>One indented JSON object with Unix line ends.</summary>
    public static string Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>A list of texts.</summary>
    public static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) { json.WriteStringValue(value); }
        json.WriteEndArray();
    }

    /// <summary>A number; null where there is none.</summary>
    public static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) { json.WriteNumber(name, number); } else { json.WriteNull(name); }
    }

    /// <summary>All tables as an object of lists of rows.</summary>
    public static void Tables(Utf8JsonWriter json, IReadOnlyList<ResultTable> tables)
    {
        json.WriteStartObject("tables");
        foreach (ResultTable table in tables) { Table(json, table); }
        json.WriteEndObject();
    }

    /// <summary>Program, runtime, package, scenarios and changes. The checksums of the inputs stand with those of all files.</summary>
    public static void Origin(Utf8JsonWriter json, string analysis, Package inputs, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes)
    {
        json.WriteString("program", "veta");
        json.WriteString("version", typeof(RunJson).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
        json.WriteString("platform", RuntimeInformation.RuntimeIdentifier);
        json.WriteString("analysis", analysis);
        json.WriteString("package", inputs.Info.Name);
        json.WriteString("package_version", inputs.Info.Version);
        if (inputs.Info.AsOf is { } day) { json.WriteString("as_of", day.ToString()); }
        Strings(json, "scenarios", scenarios);
        Strings(json, "changes", changes);
    }

    /// <summary>How many solves there were, and of each that needed more than one attempt what was tried; nothing for a solver that keeps no log.</summary>
    public static void Solves(Utf8JsonWriter json, SolveLog? log)
    {
        if (log is null) { return; }
        json.WriteStartObject("solves");
        json.WriteNumber("count", log.Count);
        json.WriteNumber("warm", log.Warm);
        json.WriteStartArray("retried");
        foreach (RetriedSolve retried in log.Retried)
        {
            json.WriteStartObject();
            json.WriteString("program", retried.Program);
            json.WriteString("outcome", retried.Failed ? "failed" : retried.Accepted ? "accepted" : "answered");
            json.WriteStartArray("attempts");
            foreach (SolveAttempt attempt in retried.Attempts) { Attempt(json, attempt); }
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Attempt(Utf8JsonWriter json, SolveAttempt attempt)
    {
        json.WriteStartObject();
        json.WriteString("step", attempt.Step.ToString());
        json.WriteString("method", attempt.Method);
        json.WriteString("status", EnumWords.KebabCase(attempt.Status.ToString()));
        json.WriteString("message", attempt.Message?.ToString() ?? "");
        Number(json, "quality", attempt.Quality ?? double.NaN);
        Number(json, "seconds", Math.Round(attempt.Seconds, 6));
        json.WriteEndObject();
    }

    /// <summary>Seconds by phase.</summary>
    public static void Seconds(Utf8JsonWriter json, IEnumerable<(string Phase, double Seconds)> times)
    {
        json.WriteStartObject("seconds");
        foreach ((string phase, double seconds) in times) { Number(json, phase, Math.Round(seconds, 6)); }
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, ResultTable table)
    {
        json.WriteStartArray(table.Name);
        foreach (object row in table.Rows)
        {
            json.WriteStartObject();
            for (int k = 0; k < table.Columns.Count; k++)
            {
                switch (table.Cell(row, k))
                {
                    case null: json.WriteNull(table.Columns[k].Name); break;
                    case double number: Number(json, table.Columns[k].Name, number); break;
                    case int number: json.WriteNumber(table.Columns[k].Name, number); break;
                    case bool flag: json.WriteBoolean(table.Columns[k].Name, flag); break;
                    default: json.WriteString(table.Columns[k].Name, table.Text(row, k)); break;
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
