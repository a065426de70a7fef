using System.Text.Json;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Report;

/// <summary>The folder of a run, read for a report: what it was asked, its figures, its tables and its inputs.</summary>
public sealed class ReportRun
{
    private ReportRun(string folder, JsonElement summary, JsonElement manifest, Package inputs, IReadOnlyList<ReportTable> tables, IReadOnlyList<ReportTable> inputTables)
    {
        (Folder, Summary, Manifest, Inputs, Tables, InputTables) = (folder, summary, manifest, inputs, tables, inputTables);
    }

    /// <summary>Folder of the run.</summary>
    public string Folder { get; }

    /// <summary><c>summary.json</c>.</summary>
    public JsonElement Summary { get; }

    /// <summary><c>manifest.json</c>.</summary>
    public JsonElement Manifest { get; }

    /// <summary>The package after all changes.</summary>
    public Package Inputs { get; }

    /// <summary>Tables of the answer, by name.</summary>
    public IReadOnlyList<ReportTable> Tables { get; }

    /// <summary>Tables of the inputs as the run wrote them, by name.</summary>
    public IReadOnlyList<ReportTable> InputTables { get; }

    /// <summary>Verb that wrote the run, such as <c>plan</c>.</summary>
    public string Analysis => Text(Summary, "analysis");

    /// <summary>Title in English: the run's own, or the names of its scenarios and changes.</summary>
    public string TitleEn => Title("title_en", Scenario.Base.TitleEn);

    /// <summary>Title in Spanish: the run's own, or the names of its scenarios and changes.</summary>
    public string TitleEs => Title("title_es", Scenario.Base.TitleEs);

    /// <summary>Reads a folder, whose files must be as the run wrote them.</summary>
    /// <exception cref="RunFolderException">It is no run, not complete, or changed.</exception>
    public static ReportRun Read(string folder) => RunManifest.Read(folder, manifest =>
    {
        foreach (string file in (string[])["summary.json", $"{RunManifest.Inputs}/datapackage.json"])
        {
            if (!manifest.Files.ContainsKey(file)) { throw new RunFolderException(RunFolderFault.NotARun, folder, file); }
        }

        // The viewer and the workbook name ids themselves, in the language of the reader.
        HashSet<(string, string)> told = [.. ResultColumns.Read(Path.Combine(folder, "results.sqlite")).Where(c => c.Part == ColumnPart.Told).Select(c => (c.Table, c.Column))];

        // Tables that somebody else put there are not of the run.
        ReportTable[] Of(bool inputs) =>
        [
            .. manifest.Files.Keys.Where(file => file.EndsWith(".csv", StringComparison.Ordinal) && file.Contains('/', StringComparison.Ordinal) == inputs).Order(StringComparer.Ordinal)
                .Select(file => ReportTable.Read(Path.Combine(folder, file), inputs ? null : told)),
        ];
        return new ReportRun(folder, Json(Path.Combine(folder, "summary.json")), Json(Path.Combine(folder, RunManifest.FileName)), PackageReader.Read(Path.Combine(folder, RunManifest.Inputs)), Of(false), Of(true));
    });

    /// <summary>A text of a JSON object; blank when it has none of that name.</summary>
    internal static string Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private string Title(string name, string otherwise)
    {
        string title = Text(Summary, name);
        if (title.Length > 0) { return title; }
        string[] parts = [.. Strings("scenarios"), .. Strings("changes")];
        return parts.Length == 0 ? otherwise : string.Join(" + ", parts);
    }

    private IEnumerable<string> Strings(string name) =>
        Summary.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!) : [];

    private static JsonElement Json(string path)
    {
        ReadOnlyMemory<byte> text = JsonText.WithoutMark(File.ReadAllBytes(path));
        if (JsonText.FaultOf(text.Span) is { } fault) { throw new ReportException(Say.ReportUnreadable(path, fault.Problem)); }
        JsonElement root = JsonDocument.Parse(text).RootElement;
        return root.ValueKind == JsonValueKind.Object ? root : throw new ReportException(Say.ReportNoObject(path));
    }
}
