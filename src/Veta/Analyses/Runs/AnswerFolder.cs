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
        Package inputs = answer.Inputs ?? throw new InvalidOperationException($"{answer.Analysis} has no inputs to write");
        (string Name, string? Value)[] singles =
        [
            .. answer.Figures.Select(f => (f.Name, f.Value?.ToString("R", CultureInfo.InvariantCulture))), .. answer.Summary.Where(f => f.IsSingle).Select(f => (f.Name, f.Text)),
        ];
        return new RunDocument([.. RunFiles.Of(ToldColumns.Of(answer), singles, () => RunJson.Document(json => WriteSummary(json, answer)), inputs), .. answer.Files], json => WriteManifest(json, answer, inputs));
    }

    /// <summary>The summary and all tables as one JSON object, as printed by <c>--json</c>.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="besides">What else belongs in it.</param>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static string Everything(Answer answer, params IReadOnlyList<SummaryField> besides)
    {
        Check(answer);
        return RunJson.Document(json =>
        {
            foreach (SummaryField field in answer.Document) { field.Write(json); }
            if (answer.Document.Count == 0)
            {
                WriteSummary(json, answer);
                RunJson.Tables(json, ToldColumns.Of(answer));
            }

            foreach (SummaryField field in besides) { field.Write(json); }
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
        if (answer.Inputs is { } inputs) { json.WriteString("package", inputs.Info.Name); }
        json.WriteString("title_en", answer.TitleEn);
        json.WriteString("title_es", answer.TitleEs);
        RunJson.Strings(json, "scenarios", answer.Scenarios);
        RunJson.Strings(json, "changes", answer.Changes);
        WriteOptions(json, answer);
        foreach ((string name, double? value) in answer.Figures) { RunJson.Number(json, name, value); }
        foreach (SummaryField field in answer.Summary) { field.Write(json); }
    }

    private static void WriteManifest(Utf8JsonWriter json, Answer answer, Package inputs)
    {
        RunJson.Origin(json, answer.Analysis, inputs, answer.Scenarios, answer.Changes);
        json.WriteString(RunManifest.Label, ToldColumns.LabelOf(answer));
        WriteOptions(json, answer);
        if (answer.Request is { } request)
        {
            json.WritePropertyName("request");
            request.Write(json);
            json.WriteString("request_sha256", request.Hash(PackageHash.Of(inputs).Whole));
        }

        if (answer.Solver.Length > 0 || answer.Manifest.Count == 0) { json.WriteString("solver", answer.Solver); }
        foreach (SummaryField field in answer.Manifest) { field.Write(json); }
        RunJson.Solves(json, answer.Solves);
        RunJson.Seconds(json, answer.Times);
    }

    private static void WriteOptions(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject("options");
        foreach ((string name, string value) in answer.Options) { json.WriteString(name, value); }
        json.WriteEndObject();
    }
}
