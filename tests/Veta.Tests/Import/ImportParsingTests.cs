using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

public sealed class ImportParsingTests
{
    [Theory]
    [InlineData("1,234,567", 1234567.0, null)]
    [InlineData("68\u00A0", 68.0, null)]
    [InlineData("—", 0.0, null)]
    [InlineData("W", null, "W")]
    [InlineData("E", null, "E")]
    [InlineData("NA", null, "NA")]
    [InlineData(">50", null, ">50")]
    [InlineData("<1,000", null, "<1,000")]
    [InlineData("890–1,000", null, "890–1,000")]
    [InlineData("1,23", null, "1,23")]
    [InlineData("", null, null)]
    [InlineData("nan", null, null)]
    public void A_cell_is_a_number_or_keeps_what_the_publisher_prints(string text, double? quantity, string? qualifier)
    {
        PublishedValue value = PublishedValue.Of(text);
        Assert.Equal((quantity, qualifier), (value.Quantity, value.Qualifier));
    }

    [Fact]
    public void An_estimate_is_marked_only_beside_a_number()
    {
        Assert.Equal("e", PublishedValue.Of("40,000").Estimated().Qualifier);
        Assert.Equal("W", PublishedValue.Of("W").Estimated().Qualifier);
    }

    [Fact]
    public void Text_is_decoded_strictly_in_the_declared_encoding()
    {
        Assert.Equal("Côte – ½", new ImportFile("a.csv", [0x43, 0xF4, 0x74, 0x65, 0x20, 0x96, 0x20, 0xBD]).Windows1252());
        Assert.Equal("ñ", new ImportFile("a.csv", [0xEF, 0xBB, 0xBF, 0xC3, 0xB1]).Utf8());
        var fault = Assert.Throws<ImportException>(() => new ImportFile("a.csv", [0x43, 0xF4, 0x74, 0x65]).Utf8());
        Assert.Equal("a.csv: expected the encoding UTF-8, found a byte that it does not have near position 1. Import the file as its publisher released it.", fault.Message);
        Assert.Throws<ImportException>(() => new ImportFile("a.csv", [0x41, 0x81]).Windows1252());
        fault = Assert.Throws<ImportException>(() => new ImportFile("a.csv", [0xEF, 0xBB, 0xBF, 0x41]).Windows1252());
        Assert.Equal("a.csv: expected the encoding Windows-1252, found a UTF-8 byte order mark. Import the file as its publisher released it.", fault.Message);
    }

    [Fact]
    public void Csv_keeps_quotes_line_ends_and_lines()
    {
        IReadOnlyList<CsvRecord> records = Read("a,b\r\n\"x \"\"y\"\"\",\"1\n2\"\r\n3,\r\n");
        Assert.Equal([(2, "x \"y\"", "1\n2"), (4, "3", "")], records.Select(record => (record.Line, record["a"], record["b"])));
    }

    [Theory]
    [InlineData("a,b\n1\n", "t.csv: line 2 has 1 cell, the header has 2. Import the file as its publisher released it.")]
    [InlineData("a,b\n\"1,2\n", "t.csv: the quotation mark on line 2 is never closed. The file may be cut off; get it again.")]
    [InlineData("a,b\n\"1\"2,3\n", "t.csv: line 2 goes on after a closing quotation mark. Import the file as its publisher released it.")]
    public void Broken_csv_is_refused_by_line(string text, string message) => Assert.Equal(message, Assert.Throws<ImportException>(() => Read(text)).Message);

    private static IReadOnlyList<CsvRecord> Read(string text) => CsvTable.Read(ImportFixtures.Importer("wgi"), new ImportFile("t.csv", [1]), text, "a", "b");
}
