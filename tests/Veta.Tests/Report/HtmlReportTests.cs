using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Report;
using Xunit;

namespace Veta.Tests.Report;

public sealed class HtmlReportTests(ReportFixture fixture) : IClassFixture<ReportFixture>
{
    [Fact]
    public void The_lines_hold_every_cell_of_every_table()
    {
        JsonElement[] lines = Data(fixture.Runs);
        JsonElement run = lines[0].GetProperty("runs")[1];
        IReadOnlyList<ResultColumnText> described = ResultColumns.Read(Path.Combine(fixture.Dearer, "results.sqlite"));
        foreach (JsonProperty table in run.GetProperty("tables").EnumerateObject())
        {
            (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(Path.Combine(fixture.Dearer, table.Name + ".csv"));
            JsonElement packed = lines[1 + table.Value.GetInt32()];
            HashSet<string> told = [.. described.Where(c => c.Table == table.Name && c.Part == ColumnPart.Told).Select(c => c.Column)];
            Assert.Contains("scenario", told);
            Assert.Equal(rows.Count, packed.GetProperty("rows").GetInt32());
            for (int k = 0; k < columns.Count; k++)
            {
                // What is told of ids the viewer says itself, from the inputs.
                if (told.Contains(columns[k]))
                {
                    Assert.False(packed.GetProperty("columns").TryGetProperty(columns[k], out _));
                    continue;
                }

                JsonElement column = packed.GetProperty("columns").GetProperty(columns[k]);
                for (int row = 0; row < rows.Count; row++) { Assert.Equal(rows[row][k], Cell(column, row)); }
            }
        }
    }

    [Fact]
    public void Runs_share_the_tables_that_are_equal()
    {
        JsonElement head = Data(fixture.Runs)[0];
        JsonElement runs = head.GetProperty("runs");
        int Place(int run, string table) => runs[run].GetProperty("inputs").GetProperty(table).GetInt32();
        Assert.Equal(Place(0, "materials"), Place(1, "materials"));
        Assert.NotEqual(Place(0, "facilities"), Place(1, "facilities"));
        JsonElement change = Assert.Single(head.GetProperty("changes")[0].EnumerateArray());
        Assert.Equal("300", change.GetProperty("after").GetString());
    }

    [Fact]
    public void The_same_runs_give_the_same_bytes() => Assert.Equal(new ReportData(fixture.Runs).Compressed(), new ReportData(fixture.Runs).Compressed());

    [Fact]
    public void A_build_with_the_viewer_writes_one_file_and_one_without_says_what_to_do()
    {
        string file = fixture.File("report.html");
        if (!HtmlReport.IsAvailable)
        {
            ReportException fault = Assert.Throws<ReportException>(() => HtmlReport.Write(fixture.Runs, file));
            Assert.Contains("web/bundle", fault.Message, StringComparison.Ordinal);
            return;
        }

        HtmlReport.Write(fixture.Runs, file);
        string page = File.ReadAllText(file);
        Assert.DoesNotContain("<title>Veta</title>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(?:script|link|img)[^>]+(?:src|href)=\"https?:", page);
    }

    [Fact]
    public void A_report_names_every_script_that_may_run_by_its_text_and_allows_no_other()
    {
        string file = fixture.File("scripts.html");
        if (!HtmlReport.IsAvailable) { Assert.Skip("This build carries no viewer."); }
        HtmlReport.Write(fixture.Runs, file);
        string page = File.ReadAllText(file), policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        string[] allowed = Regex.Match(policy, "script-src ([^;]*);").Groups[1].Value.Split(' ');
        Assert.All(allowed, one => Assert.Matches("^'sha256-[A-Za-z0-9+/]{43}='$", one));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);

        // Data are no script; what the viewer runs are its modules and the parts that it runs later.
        string[] scripts = [.. Regex.Matches(page, "<script (?:type=\"module\"|type=\"text/plain\" id=\"part-[a-z]+\")>(.*?)</script>", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
        Assert.Equal(allowed.Order(StringComparer.Ordinal), scripts.Select(text => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'").Order(StringComparer.Ordinal));
        Assert.Equal(scripts.Length + 1, Regex.Count(page, "<script[ >]"));
    }

    [Fact]
    public void A_folder_that_is_no_run_is_refused_with_the_next_step()
    {
        RunFolderException fault = Assert.Throws<RunFolderException>(() => ReportRun.Read(fixture.File(".")));
        Assert.Equal(RunFolderFault.NotARun, fault.Fault);
        Assert.Contains("it has no manifest.json", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ReportException>(() => HtmlReport.Write([], fixture.File("none.html")));
    }

    [Theory]
    [InlineData("{\"title_en\": \"M\u00E9xico\"}", "summary.json: Character 16 of the line is byte 0xE9, which is not UTF-8 (in Windows-1252 it is 'é'). Run the analysis again to write it anew.")]
    [InlineData("{\"title_en\": \"a\\ud800\"}", "summary.json: A text holds half of a letter: \\ud800 to \\udfff stand in pairs. Run the analysis again to write it anew.")]
    [InlineData("{\"title_en\":", "summary.json: The file is not valid JSON. Run the analysis again to write it anew.")]
    [InlineData("[]", "summary.json does not hold a JSON object. Run the analysis again to write it anew.")]
    public void A_damaged_summary_is_refused_with_its_place(string text, string message)
    {
        string folder = fixture.File("damaged");
        Directory.CreateDirectory(Path.Combine(folder, "inputs"));
        byte[] summary = System.Text.Encoding.Latin1.GetBytes(text), inputs = System.Text.Encoding.Latin1.GetBytes("{}");
        File.WriteAllBytes(Path.Combine(folder, "inputs", "datapackage.json"), inputs);
        File.WriteAllBytes(Path.Combine(folder, "summary.json"), summary);

        // The checksums are right, as when another program wrote the run.
        string Hash(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        string files = $"\"files_sha256\": {{\"summary.json\": \"{Hash(summary)}\", \"inputs/datapackage.json\": \"{Hash(inputs)}\"}}";
        File.WriteAllText(Path.Combine(folder, "manifest.json"), $"{{\"program\": \"veta\", \"complete\": true, {files}}}");
        ReportException fault = Assert.Throws<ReportException>(() => ReportRun.Read(folder));
        Assert.EndsWith(message, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>The head, then the tables.</summary>
    private static JsonElement[] Data(IReadOnlyList<ReportRun> runs)
    {
        using var lines = new StreamReader(new GZipStream(new MemoryStream(new ReportData(runs).Compressed()), CompressionMode.Decompress));
        return [.. lines.ReadToEnd().Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    internal static string Cell(JsonElement column, int row)
    {
        if (column.ValueKind == JsonValueKind.Array) { return column[row].ValueKind == JsonValueKind.Null ? "" : column[row].GetRawText(); }
        return column.GetProperty("words")[column.GetProperty("at")[row].GetInt32()].GetString()!;
    }
}
