using System.IO.Compression;
using System.Text;
using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

/// <summary>The workbooks of the Worldwide Governance Indicators are read as the World Bank releases them.</summary>
public sealed class WgiWorkbookTests
{
    [Fact]
    public void The_workbook_with_six_columns_a_year_is_read()
    {
        ImportResult result = ImportFixtures.Read("wgi", "wgi-workbook.xlsx");
        Assert.Equal("2014", result.Vintage);
        Assert.Equal([("cl", 0.494), ("cd", -2.274), ("mx", -0.758)], result.Rows.Select(row => (Region)row.Row).Select(region => (region.Id.Value, region.Governance!.Value)));
        Assert.Contains(result.Findings, f => f.Message.Contains("where the edition named as source ends in 2022", StringComparison.Ordinal));
    }

    [Fact]
    public void The_long_table_of_later_editions_is_read()
    {
        ImportResult result = Read(
            ["codeindyr", "code", "countryname", "year", "indicator", "estimate", "stddev"],
            ["CHLpv2022", "CHL", "Chile", "2022", "pv", "0.119", "0.2"], ["CHLpv2023", "CHL", "Chile", "2023", "pv", "0.06", "0.2"],
            ["CHLge2023", "CHL", "Chile", "2023", "ge", "0.9", "0.2"], ["MEXpv2023", "MEX", "Mexico", "2023", "pv", "..", ".."]);
        Assert.Equal("2023", result.Vintage);
        Assert.Equal(("cl", 0.06), (((Region)Assert.Single(result.Rows).Row).Id.Value, ((Region)result.Rows[0].Row).Governance!.Value));
        Assert.Contains(result.Findings, f => f.Message.Contains("no estimate for 2023", StringComparison.Ordinal));
    }

    [Fact]
    public void A_workbook_of_something_else_is_refused_with_what_was_looked_for() =>
        Assert.Contains("has neither columns 'Estimate' below years nor the columns code, year, indicator and estimate", Assert.Throws<ImportException>(() => Read(["a", "b"], ["1", "2"])).Message, StringComparison.Ordinal);

    private static ImportResult Read(params string[][] rows)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(archive, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            string cells = string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((text, c) => $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>"));
            Add(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>""");
        }

        return ImportFixtures.Importer("wgi").Read(new ImportFile("wgi.xlsx", packed.ToArray()), new ImportContext(ImportFixtures.Package));
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text));
    }
}
