using System.Globalization;
using System.Text.Json;
using Veta.Data;

namespace Veta.Analyses.Runs;

/// <summary>
/// An answer as files: <c>manifest.json</c>, <c>summary.json</c>, one CSV file per table, all tables in <c>results.sqlite</c>, and the inputs after all changes as a package in
/// <c>inputs/</c>. Everything but the manifest's times repeats byte for byte.
/// </summary>
public static class AnswerFolder
{
    /// <summary>Writes the folder, making it when needed, in place of the answer of an earlier run.</summary>
    /// <exception cref="RunFolderException">The folder is not one to write to, or the machine does not let it be written.</exception>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static void Write(Answer answer, string folder)
    {
        using RunFolder target = RunFolder.Open(folder);
        target.Write(Document(answer));
    }

    /// <summary>The answer as it goes into a folder.</summary>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static RunDocument Document(Answer answer)
    {
        Check(answer);
        return new RunDocument(
            RunFiles.Of(answer.Tables, [.. answer.Figures.Select(f => (f.Name, f.Value?.ToString("R", CultureInfo.InvariantCulture)))], () => RunJson.Document(json => WriteSummary(json, answer)), answer.Inputs),
            json =>
            {
                RunJson.Origin(json, answer.Analysis, answer.Inputs, answer.Scenarios, answer.Changes);
                WriteOptions(json, answer);
                json.WriteString("solver", answer.Solver);
                RunJson.Solves(json, answer.Solves);
                RunJson.Seconds(json, answer.Times);
            });
    }

    /// <summary>The summary and all tables as one JSON object, as printed by <c>--json</c>.</summary>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static string Everything(Answer answer)
    {
        Check(answer);
        return RunJson.Document(json =>
        {
            WriteSummary(json, answer);
            RunJson.Tables(json, answer.Tables);
        });
    }

    /// <summary>Checks that every figure is finite or blank where it may be.</summary>
    /// <exception cref="ResultException">One is not.</exception>
    public static void Check(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ResultGuard.Check(answer.Tables, answer.Figures);
    }

    private static void WriteSummary(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("analysis", answer.Analysis);
        json.WriteString("package", answer.Inputs.Info.Name);
        json.WriteString("title_en", answer.TitleEn);
        json.WriteString("title_es", answer.TitleEs);
        RunJson.Strings(json, "scenarios", answer.Scenarios);
        RunJson.Strings(json, "changes", answer.Changes);
        WriteOptions(json, answer);
        foreach ((string name, double? value) in answer.Figures) { RunJson.Number(json, name, value); }
    }

    private static void WriteOptions(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject("options");
        foreach ((string name, string value) in answer.Options) { json.WriteString(name, value); }
        json.WriteEndObject();
    }
}
