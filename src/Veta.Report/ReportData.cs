using System.IO.Compression;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Veta.Analyses.Findings;
using Veta.Analyses.Sources;
using Veta.Data;
using Veta.Network;

namespace Veta.Report;

/// <summary>What the viewer reads: the runs with figures, tables and inputs, how far each rests on estimates, and what was changed between them. Lines of JSON, the same bytes for the same runs: the head, then the tables of the pool, so that a page reads only the tables that it shows.</summary>
internal sealed class ReportData(IReadOnlyList<ReportRun> runs, Language? language = null)
{
    private readonly TablePool _pool = new();

    /// <summary>The lines, compressed with gzip.</summary>
    public byte[] Compressed()
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var json = new Utf8JsonWriter(packed, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteHead(json);
            foreach (ReportTable table in _pool.Tables)
            {
                json.Flush();
                packed.WriteByte((byte)'\n');
                json.Reset();
                TablePool.Write(json, table);
            }
        }

        return bytes.ToArray();
    }

    private void WriteHead(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", typeof(ReportData).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        if (language is { } spoken) { json.WriteString("language", spoken == Language.Spanish ? "es" : "en"); }
        json.WriteStartArray("runs");
        foreach (ReportRun run in runs) { WriteRun(json, run); }
        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (ReportRun run in runs.Skip(1)) { WriteChanges(json, runs[0], run); }
        json.WriteEndArray();
        WriteStory(json);
        json.WriteEndObject();
    }

    /// <summary>What the plans say when they are set beside the first, rendered once as the terminal renders it.</summary>
    private void WriteStory(Utf8JsonWriter json)
    {
        double Figure(ReportRun run, string name) => run.Summary.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : double.NaN;
        ToldPlan[] plans = [.. runs.Select((run, index) => (run, index)).Where(r => r.run.Analysis == "plan").Select(r => new ToldPlan(r.index, r.run.TitleEn, r.run.TitleEs, Figure(r.run, "objective_usd"), Figure(r.run, "bound_usd"), null) { ResourceUsd = Figure(r.run, "resource_usd") })];
        json.WriteStartArray("story");
        foreach ((ToldPlan plan, FindingRow row) in StoryFindings.Of(plans))
        {
            json.WriteStartObject();
            json.WriteNumber("run", plan.Run);
            json.WriteString("key", row.Key);
            json.WriteString("page", row.Page);
            json.WriteString("about", row.About);
            json.WriteString("sentence_en", row.SentenceEn);
            json.WriteString("sentence_es", row.SentenceEs);
            json.WriteString("references", row.References);
            if (row.Tolerance is { } tolerance) { json.WriteNumber("tolerance", tolerance); }
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRun(Utf8JsonWriter json, ReportRun run)
    {
        PackageInfo info = run.Inputs.Info;
        json.WriteStartObject();
        json.WriteString("analysis", run.Analysis);
        json.WriteString("title_en", run.TitleEn);
        json.WriteString("title_es", run.TitleEs);
        json.WriteStartObject("package");
        json.WriteString("name", info.Name);
        json.WriteString("title_en", info.TitleEn);
        json.WriteString("title_es", info.TitleEs);
        json.WriteString("description", info.Description);
        json.WriteString("version", info.Version);
        json.WriteString("licence", info.Licence);
        if (info.AsOf is { } day) { json.WriteString("as_of", day.ToString()); }
        json.WriteStartArray("blocs");
        foreach (var bloc in info.BlocNames)
        {
            json.WriteStartObject();
            json.WriteString("id", bloc.Id);
            json.WriteString("en", bloc.En);
            json.WriteString("es", bloc.Es);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var home = new Home(run.Inputs);
        json.WriteStartArray("home");
        foreach (string group in home.Groups) { json.WriteStringValue(group); }
        json.WriteEndArray();
        json.WriteString("home_en", home.NameEn);
        json.WriteString("home_es", home.NameEs);
        json.WriteStartArray("concern");
        foreach (string group in home.Concern) { json.WriteStringValue(group); }
        json.WriteEndArray();
        json.WriteString("hash", PackageHash.Of(run.Inputs).Whole);
        json.WriteEndObject();
        json.WritePropertyName("summary");
        run.Summary.WriteTo(json);
        WriteManifest(json, run.Manifest);
        WriteSources(json, run);
        WriteTables(json, "tables", run.Tables);
        WriteTables(json, "inputs", run.InputTables);
        json.WriteEndObject();
    }

    /// <summary>The manifest without its times and checksums, so that the report repeats byte for byte.</summary>
    private static void WriteManifest(Utf8JsonWriter json, JsonElement manifest)
    {
        json.WriteStartObject("manifest");
        foreach (JsonProperty property in manifest.EnumerateObject().Where(p => p.Name is not ("seconds" or "files_sha256" or "complete"))) { property.WriteTo(json); }
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, ReportRun run)
    {
        SourceReport report = run.Analysis == "plan" && run.Tables.Any(t => t.Name == "activity") ? SourceReport.OfRun(run.Folder) : SourceReport.Of(run.Inputs);
        json.WriteStartObject("grades");
        json.WriteBoolean("cost_is_of_plan", report.CostIsOfPlan);
        foreach (Grade grade in Enum.GetValues<Grade>())
        {
            json.WriteStartObject(grade.ToString());
            json.WriteNumber("figures", report.Summary.FiguresByGrade[grade]);
            json.WriteNumber("share_of_figures", report.Summary.ShareOf(grade));
            json.WriteNumber("share_of_capacity", report.CapacityByGrade[grade]);
            json.WriteNumber("share_of_cost", report.CostByGrade[grade]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("sources");
        foreach (SourceUse use in report.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id", use.Source.Id.Value);
            json.WriteNumber("rows", use.Rows);
            json.WriteNumber("figures", use.Figures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTables(Utf8JsonWriter json, string name, IReadOnlyList<ReportTable> tables)
    {
        json.WriteStartObject(name);
        foreach (ReportTable table in tables) { json.WriteNumber(table.Name, _pool.Add(table)); }
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, ReportRun first, ReportRun other)
    {
        json.WriteStartArray();
        foreach (PackageDifference difference in PackageDiff.Between(first.Inputs, other.Inputs))
        {
            json.WriteStartObject();
            json.WriteString("table", difference.Table);
            json.WriteString("row", difference.Row);
            json.WriteString("column", difference.Column);
            json.WriteString("before", difference.Before);
            json.WriteString("after", difference.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
