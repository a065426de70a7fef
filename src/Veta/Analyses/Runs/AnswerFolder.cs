using System.Globalization;
using System.Text.Json;
using Veta.Data;

namespace Veta.Analyses.Runs;

/// <summary>
/// Writes an answer to a folder: <c>manifest.json</c>, <c>summary.json</c>, one CSV file per table, all tables in <c>results.sqlite</c>, and the inputs
/// after all changes as a package in <c>inputs/</c>. Everything but the manifest's times repeats byte for byte.
/// </summary>
public static class AnswerFolder
{
    /// <summary>Writes the folder, making it when needed; files of an earlier run with the same names are replaced.</summary>
    public static void Write(Answer answer, string folder)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Directory.CreateDirectory(folder);
        foreach (ResultTable table in answer.Tables) { ResultCsv.Write(table, Path.Combine(folder, table.Name + ".csv")); }
        ResultDatabase.Write(Path.Combine(folder, "results.sqlite"), answer.Tables, [.. answer.Figures.Select(f => (f.Name, f.Value.ToString("R", CultureInfo.InvariantCulture)))]);
        File.WriteAllText(Path.Combine(folder, "summary.json"), RunJson.Document(json => WriteSummary(json, answer)));
        RunInputsFolder.Write(answer.Inputs, folder);
        File.WriteAllText(Path.Combine(folder, "manifest.json"), RunJson.Document(json =>
        {
            RunJson.Origin(json, answer.Analysis, answer.Inputs, answer.Scenarios, answer.Changes, folder);
            WriteOptions(json, answer);
            json.WriteString("solver", answer.Solver);
            RunJson.Seconds(json, answer.Times);
        }));
    }

    /// <summary>The summary and all tables as one JSON object, as printed by <c>--json</c>.</summary>
    public static string Everything(Answer answer) => RunJson.Document(json =>
    {
        WriteSummary(json, answer);
        RunJson.Tables(json, answer.Tables);
    });

    private static void WriteSummary(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("analysis", answer.Analysis);
        json.WriteString("package", answer.Inputs.Info.Name);
        json.WriteString("title_en", answer.TitleEn);
        json.WriteString("title_es", answer.TitleEs);
        RunJson.Strings(json, "scenarios", answer.Scenarios);
        RunJson.Strings(json, "changes", answer.Changes);
        WriteOptions(json, answer);
        foreach ((string name, double value) in answer.Figures) { RunJson.Number(json, name, value); }
    }

    private static void WriteOptions(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject("options");
        foreach ((string name, string value) in answer.Options) { json.WriteString(name, value); }
        json.WriteEndObject();
    }
}
