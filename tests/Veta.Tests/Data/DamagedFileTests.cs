using System.Text;
using System.Text.Json;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class DamagedFileTests
{
    [Theory]
    [InlineData("title_en", "Antimonio en M\u00E9xico", "datapackage.json:3: error: Character 30 of the line is byte 0xE9, which is not UTF-8 (in Windows-1252 it is 'é'). Save the file as UTF-8. [not-utf-8]")]
    [InlineData("keywords", "M\u00E9xico", "datapackage.json:3: error: Character 17 of the line is byte 0xE9, which is not UTF-8 (in Windows-1252 it is 'é'). Save the file as UTF-8. [not-utf-8]")]
    [InlineData("title_en", "a\\ud800b", "datapackage.json:3: error: A text holds half of a letter: \\ud800 to \\udfff stand in pairs. Write the letter itself. [json-text]")]
    [InlineData("title_en", "a\\u0000b", "datapackage.json: error: title_en: Character 2 is U+0000, a control character, which no reader sees. Delete it, or write the text anew. [control-character]")]
    [InlineData("title_en", "a\" b", "datapackage.json:3: error: The file is not valid JSON. Correct it there; a JSON checker shows the place. [description-form]")]
    public void A_description_that_cannot_be_read_is_a_finding_with_its_place(string property, string value, string finding)
    {
        using TemporaryFolder folder = Sample();
        File.WriteAllBytes(folder.File("datapackage.json"), Encoding.Latin1.GetBytes($"{{\n  \"name\": \"antimony\",\n  \"{property}\": \"{value}\"\n}}\n"));

        Assert.Equal(finding, Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Severity == Severity.Error).ToString());
    }

    [Fact]
    public void A_description_with_a_byte_order_mark_as_Excel_and_Windows_write_it_is_read_without_a_word()
    {
        using TemporaryFolder folder = Sample();
        File.WriteAllBytes(folder.File("datapackage.json"), [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(folder.File("datapackage.json"))]);

        PackageReading reading = PackageReader.TryRead(folder.Path);
        Assert.Empty(reading.Findings);
        Assert.Equal("antimony", reading.Package!.Info.Name);
    }

    [Fact]
    public void No_byte_of_a_description_can_be_changed_so_that_reading_fails_without_a_finding()
    {
        byte[] good = "{\"name\": \"an\", \"title_en\": \"\\u00e9\", \"licenses\": [{\"name\": \"CC0\"}], \"resources\": [{\"name\": \"sources\", \"path\": \"sources.csv\"}], \"n\": 1e5}"u8.ToArray();
        for (int k = 0; k < good.Length; k++)
        {
            foreach (byte bad in new byte[] { 0x00, 0x80, 0xC3, 0xFF, (byte)'"', (byte)'\\', (byte)'9', (byte)'}' })
            {
                byte[] changed = [.. good];
                changed[k] = bad;
                if (JsonText.FaultOf(changed) is not null) { continue; }
                using JsonDocument json = JsonDocument.Parse(changed);
                Assert.NotEmpty(Texts(json.RootElement));
            }
        }
    }

    [Fact]
    public void A_table_of_which_only_the_keys_are_left_is_refused_and_never_a_fault()
    {
        foreach (TableDefinition table in TableList.All)
        {
            foreach (bool blanks in new[] { false, true })
            {
                // The other columns are absent, or there and blank.
                ColumnDefinition[] columns = [.. table.Columns.Where(c => blanks || c.IsKey)];
                string row = string.Join(',', columns.Select(c => !c.IsKey ? "" : c.AllowedWords.Count > 0 ? c.AllowedWords[0] : c.Kind switch { ColumnKind.Year => "2030", ColumnKind.WholeNumber => "1", ColumnKind.Date => "2025-10-09", _ => "a" }));
                PackageReading reading = PackageReader.Parse(new PackageInfo { Name = "a", TitleEn = "A", TitleEs = "A" }, (table.Name, string.Join(',', columns.Select(c => c.Name)) + "\n" + row + "\n"));
                Assert.True(reading.Package is not null || reading.Findings.Any(f => f.Severity == Severity.Error), table.Name);
            }
        }
    }

    [Fact]
    public void A_scenario_that_is_no_UTF_8_is_a_finding_with_its_place()
    {
        using TemporaryFolder folder = Sample();
        Directory.CreateDirectory(folder.File("scenarios"));
        File.WriteAllBytes(folder.File("scenarios/dry.yaml"), Encoding.Latin1.GetBytes("id: dry\ntitle_en: Sequ\u00EDa\n"));

        PackageException wrong = Assert.Throws<PackageException>(() => ScenarioReader.Read(folder.Path, "dry"));
        Assert.Equal("scenarios/dry.yaml:2: error: Character 15 of the line is byte 0xED, which is not UTF-8 (in Windows-1252 it is 'í'). Save the file as UTF-8. [not-utf-8]", Assert.Single(wrong.Findings).ToString());
    }

    [Theory]
    [InlineData("antimony-smelter,antimony-trioxide,1")]
    [InlineData("antimony-smelter,stibnite-ore,-2")]
    [InlineData("process,material,quantity_per_unit,source")]
    public void A_table_whose_last_line_has_no_end_may_be_cut_off(string cutAfter)
    {
        using TemporaryFolder folder = Sample();
        string text = File.ReadAllText(folder.File("recipes.csv"));
        File.WriteAllText(folder.File("recipes.csv"), text[..(text.IndexOf(cutAfter, StringComparison.Ordinal) + cutAfter.Length)]);

        Assert.Contains(PackageReader.TryRead(folder.Path).Findings, f => f is { Check: "cut-off", Severity: Severity.Warning, File: "recipes.csv" });
    }

    [Theory]
    [InlineData("antimony", "battery-recycling,spent-batteries", "processes[battery-recycling]: The recipe makes antimonial-lead from nothing.")]
    [InlineData("mine-to-magnet", "separation,mixed-rare-earth-concentrate", "processes[separation]: The recipe makes ndpr-oxide from nothing.")]
    public void A_shipped_package_that_has_lost_the_row_of_an_input_makes_something_from_nothing(string model, string row, string finding)
    {
        using var folder = new TemporaryFolder();
        foreach (string file in Directory.EnumerateFiles(Repository.File("models/" + model), "*.csv")) { File.Copy(file, folder.File(Path.GetFileName(file))); }
        string[] lines = File.ReadAllLines(folder.File("recipes.csv"));
        Assert.Contains(lines, l => l.StartsWith(row, StringComparison.Ordinal));
        File.WriteAllLines(folder.File("recipes.csv"), lines.Where(l => !l.StartsWith(row, StringComparison.Ordinal)));

        Assert.Contains(finding, PackageReader.TryRead(folder.Path).Findings.Select(f => $"{f.Place}: {f.Message}"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void A_table_whose_last_line_ends_is_whole(string end)
    {
        using TemporaryFolder folder = Sample();
        File.WriteAllText(folder.File("recipes.csv"), File.ReadAllText(folder.File("recipes.csv")).TrimEnd('\n').ReplaceLineEndings(end == "\r\n" ? end : "\n") + end);

        Assert.Empty(PackageReader.TryRead(folder.Path).Findings);
    }

    [Theory]
    [InlineData("sales", "Nobody demands anything: a plan only buys, makes and sells at the prices of sales.csv.")]
    [InlineData("", "Nobody demands anything: there is nothing to plan for.")]
    public void A_package_whose_demands_are_lost_is_told_that_there_is_nothing_to_plan_for(string with, string message)
    {
        using TemporaryFolder folder = Sample();
        File.Delete(folder.File("demands.csv"));
        string description = File.ReadAllText(folder.File("datapackage.json"));
        File.WriteAllText(folder.File("datapackage.json"), "{\"name\": \"antimony\"}\n");
        Assert.Contains("demands.csv", description, StringComparison.Ordinal);
        if (with.Length > 0) { File.WriteAllText(folder.File("sales.csv"), "id,region,material,price_usd_per_unit,source\nout,us,antimony-trioxide,5000,example\n"); }

        Finding finding = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check == "no-demand");
        Assert.Equal((Severity.Warning, message, "demands.csv"), (finding.Severity, finding.Message, finding.File));
    }

    private static IEnumerable<string?> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value).Append(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()],
        _ => [],
    };

    private static TemporaryFolder Sample()
    {
        var folder = new TemporaryFolder();
        PackageWriter.Write(Samples.Package(), folder.Path);
        return folder;
    }
}
