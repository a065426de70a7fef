using System.IO.Compression;
using Veta.Analyses.Runs;
using Veta.Report;
using Veta.Tests.Analyses.Runs;
using Xunit;

namespace Veta.Tests.Report;

public sealed class RunWorkbookTests(ReportFixture fixture) : IClassFixture<ReportFixture>
{
    [Fact]
    public void A_workbook_has_runs_columns_sources_and_every_table_with_frozen_headers()
    {
        string file = fixture.File("runs.xlsx");
        RunWorkbook.Write(fixture.Runs, file);
        using ZipArchive archive = ZipFile.OpenRead(file);
        string book = Text(archive, "xl/workbook.xml");
        foreach (string sheet in (string[])["runs", "columns", "sources", "1 flows", "2 flows", "1 costs"]) { Assert.Contains($"name=\"{sheet}\"", book, StringComparison.Ordinal); }
        foreach (ZipArchiveEntry sheet in archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            string text = Text(archive, sheet.FullName);
            Assert.Contains("state=\"frozen\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<x:f>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<f>", text, StringComparison.Ordinal);
        }

        Assert.Contains(archive.Entries, e => Text(archive, e.FullName).Contains("USD", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "Seattle cannery", "facility_country", "facility_unit")]
    [InlineData(Language.Spanish, "Enlatadora de Seattle", "facility_country", "facility_unit")]
    public void Beside_ids_stand_names_countries_and_units_and_tables_without_rows_are_left_out(Language language, string name, string country, string unit)
    {
        string file = fixture.File($"pivot-{language}.xlsx");
        RunWorkbook.Write(fixture.Runs, file, language);
        using ZipArchive archive = ZipFile.OpenRead(file);
        Assert.DoesNotContain("1 stocks", Text(archive, "xl/workbook.xml"), StringComparison.Ordinal);
        string[] sheets = [.. archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(e => Text(archive, e.FullName))];
        string activity = sheets.First(text => text.Contains("utilisation<", StringComparison.Ordinal) && text.Contains("facility_name", StringComparison.Ordinal));
        foreach (string wanted in (string[])[name, country, unit]) { Assert.Contains(wanted, activity, StringComparison.Ordinal); }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void Formulas_in_data_stay_text(string formula)
    {
        string run = fixture.File("formulas"), file = fixture.File("formulas.xlsx"), table = "note\n\"" + formula.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"\n";
        using (RunFolder target = RunFolder.Open(run))
        {
            RunDocument answer = SampleRuns.Document("formulas");
            target.Write(answer with { Parts = [.. answer.Parts, folder => File.WriteAllText(Path.Combine(folder, "notes.csv"), table)] });
        }

        RunWorkbook.Write([ReportRun.Read(run)], file);
        using ZipArchive archive = ZipFile.OpenRead(file);
        string sheet = Assert.Single(archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(e => Text(archive, e.FullName)), text => text.Contains("note<", StringComparison.Ordinal) && System.Net.WebUtility.HtmlDecode(text).Contains(formula, StringComparison.Ordinal));
        Assert.Contains("t=\"inlineStr\"", sheet, StringComparison.Ordinal);
    }

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
