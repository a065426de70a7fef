using System.Globalization;
using System.IO.Compression;
using System.Text;
using Veta.Import;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Import;

/// <summary>Workbooks made to fill the memory: small when packed, without end when read.</summary>
[Trait("Category", "Property")]
public sealed class StrangersWorkbookTests
{
    private static readonly IImporter PinkSheet = Importers.Named("world-bank-pink-sheet")!;

    [Fact]
    public void A_cell_in_the_last_column_is_refused_with_the_limit()
    {
        string rows = string.Concat(Enumerable.Range(1, 30_000).Select(k => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{k}\"><c r=\"XFD{k}\"><v>1</v></c></row>")));
        ImportFile file = Book(rows);
        Assert.InRange(file.Size, 0, 400_000);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal("book.xlsx is larger than any workbook that is read: it has 16384 columns in the sheet 'Monthly Prices', and 256 columns are the most. Import the file as its publisher released it.", Refusal(file));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 500L << 20);
    }

    [Fact]
    public void A_cell_in_the_last_row_is_refused_with_the_limit() => Assert.Equal(
        "book.xlsx is larger than any workbook that is read: it has 1048576 rows in the sheet 'Monthly Prices', and 100000 rows are the most. Import the file as its publisher released it.",
        Refusal(Book("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")));

    [Fact]
    public void A_part_that_unpacks_to_more_than_a_workbook_has_is_refused_before_it_is_unpacked() => Assert.Equal(
        "book.xlsx is larger than any workbook that is read: it has more than 256 MiB unpacked, and 256 MiB are the most. Import the file as its publisher released it.",
        Refusal(Book("", new string(' ', 1 << 20), 300)));

    [Fact]
    public void A_part_that_lies_about_its_size_is_not_unpacked_beyond_it()
    {
        // The sizes in the list of parts at the end of the file, and in front of each part, are lowered.
        ImportFile honest = Book("", new string(' ', 1 << 20), 300);
        byte[] bytes = new byte[honest.Size];
        using (Stream stream = honest.Open()) { stream.ReadExactly(bytes); }
        uint largest = Entries(bytes).Max();
        for (int k = 0; k + 4 <= bytes.Length; k++)
        {
            if (BitConverter.ToUInt32(bytes, k) == largest) { BitConverter.GetBytes(1000u).CopyTo(bytes, k); }
        }

        long before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Throws<ImportException>(() => PinkSheet.Read(new ImportFile("book.xlsx", bytes), new ImportContext(ImportFixtures.Package, new Dictionary<string, string>())));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64L << 20);
    }

    [Theory]
    [InlineData("not a workbook")]
    [InlineData("PK\u0003\u0004cut off")]
    public void A_file_that_is_no_workbook_is_refused_with_what_was_expected(string text) =>
        Assert.Contains("expected an Excel workbook (.xlsx), found another format", Refusal(new ImportFile("book.xlsx", Encoding.Latin1.GetBytes(text))), StringComparison.Ordinal);

    [Fact]
    public void A_file_larger_than_any_that_is_published_is_refused_before_it_is_read()
    {
        using var folder = new TemporaryFolder();
        using (FileStream large = File.Create(folder.File("large.csv"))) { large.SetLength(ImportFile.MostBytes + 1L); }
        Assert.Contains("large.csv is larger than 1024 MiB", Assert.Throws<ImportException>(() => ImportFile.Read(folder.File("large.csv"))).Message, StringComparison.Ordinal);
    }

    private static uint[] Entries(byte[] bytes)
    {
        using var packed = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return [.. packed.Entries.Select(entry => (uint)entry.Length)];
    }

    private static string Refusal(ImportFile file) => Assert.Throws<ImportException>(() => PinkSheet.Read(file, new ImportContext(ImportFixtures.Package, new Dictionary<string, string>()))).Message;

    /// <summary>A workbook of one sheet with some rows, and a part of blanks besides.</summary>
    private static ImportFile Book(string rows, string blanks = "", int times = 0)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(packed, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part(packed, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(packed, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Monthly Prices\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Part(packed, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Part(packed, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>");
            if (times > 0)
            {
                using var writer = new StreamWriter(packed.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open());
                writer.Write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
                for (int k = 0; k < times; k++) { writer.Write(blanks); }
                writer.Write("</sst>");
            }
        }

        return new ImportFile("book.xlsx", bytes.ToArray());
    }

    private static void Part(ZipArchive packed, string name, string text)
    {
        using var writer = new StreamWriter(packed.CreateEntry(name).Open());
        writer.Write(text);
    }
}
