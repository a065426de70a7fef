using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class PackageTextTests
{
    private static readonly PackageInfo Info = new() { Name = "example", TitleEn = "Example", TitleEs = "Ejemplo" };

    [Fact]
    public void Names_and_source_may_be_left_out_wherever_they_stand()
    {
        Package package = Package.FromText("# sectors\nname_en,id,source\n,magnets,\nBatteries,batteries,example\n");

        Assert.Equal([("magnets", "magnets"), ("Batteries", "batteries")], package.Sectors.Select(s => (s.NameEn, s.NameEs)));
        Assert.All(package.Sectors, s => Assert.Equal("example", s.Source.Value));
    }

    [Fact]
    public void With_a_table_of_sources_every_row_names_one()
    {
        PackageException exception = Assert.Throws<PackageException>(() => Package.FromText("""
            # sources
            id,title,publisher,licence,grade
            s,Survey,SGM,public domain,D

            # sectors
            id
            magnets
            """));

        Assert.Equal("text:6: error: sectors.source: The column is missing. Add the column source: Where the row's figures come from. [missing-column]", exception.Findings[0].ToString());
    }

    [Theory]
    [InlineData("id,kind\nmx,country\n", "text:1: error: Text stands before the first table. Begin each table with a line '# name', such as '# regions'. [text-form]")]
    [InlineData("# region\nid,kind\nmx,country\n", "text:1: error: There is no table 'region'. Did you mean regions? [unknown-table]")]
    [InlineData("# sectors\nid\na\n# sectors\nid\nb\n", "text:4: error: The table sectors stands twice. Join the two. [duplicate-table]")]
    [InlineData("\n# regions\nid,kind,parent\nmx,country,\n\ncn,country,asia\n", "text:6: error: regions[cn].parent: There is no 'asia' in regions. Add a row to regions.csv, or correct the id. [unknown-id]")]
    [InlineData("# sectors\n", "text:2: error: sectors: The file is empty. Write the header, or delete the file. [empty-file]")]
    public void Lines_are_counted_in_the_whole_text(string text, string expected)
    {
        PackageException exception = Assert.Throws<PackageException>(() => Package.FromText(text));

        Assert.Equal(expected, exception.Findings[0].ToString());
    }

    [Fact]
    public void Tables_may_be_given_one_by_one()
    {
        PackageReading reading = PackageReader.Parse(Info, ("modes", "id\nroad\n"), ("regions", "id,kind\nmx,country\nMX,country\n"));

        Assert.Null(reading.Package);
        Assert.Equal("regions.csv:3: error: regions.id: 'MX' is not a kebab-case id. Use lower-case letters, digits and single hyphens, such as mx. [id-form]", Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void A_very_long_cell_is_refused()
    {
        PackageReading reading = PackageReader.Parse(Info, ("sectors", $"id,note\na,{new string('x', 40_000)}\n"));

        Assert.Equal(
            $"sectors.csv:2: error: sectors[a].note: The cell begins '{new string('x', 60)}…' and is longer than 32768 bytes. Shorten it; long texts belong into a document that the source names. [cell-too-long]",
            Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void A_value_outside_the_expected_range_is_a_warning()
    {
        PackageReading reading = PackageReader.Parse(Info, ("regions", "id,kind\nmx,country\nus,country\n"), ("lanes", "id,origin,destination,cost_usd_per_unit\na,mx,us,-5\n"));

        Assert.Equal(-5, reading.Package!.Lanes[0].CostUsdPerUnit);
        Assert.Equal(
            "lanes.csv:2: warning: lanes[a].cost_usd_per_unit: -5 is below 0, the smallest value expected. Check the value and its unit, and say in note why it is right. The unit is USD/unit. [unexpected-value]",
            Assert.Single(reading.Findings).ToString());
    }

    [Theory]
    [InlineData("12 500", "12500")]
    [InlineData("1,234,567.5", "1234567.5")]
    [InlineData("-1'234", "-1234")]
    [InlineData("1\u00A0234", "1234")]
    public void A_thousands_separator_is_recognised(string text, string plain) => AssertNumber(text, "thousands-separator", $"Write {plain}.");

    [Theory]
    [InlineData("0,5", "0.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("12,3456", "12.3456")]
    [InlineData("0,123", "0.123")]
    public void A_decimal_comma_is_recognised(string text, string plain) => AssertNumber(text, "decimal-comma", $"Write {plain}.");

    [Theory]
    [InlineData("nan")]
    [InlineData("∞")]
    [InlineData("-inf")]
    [InlineData("-Infinity")]
    [InlineData("1e400")]
    public void What_is_not_finite_is_recognised(string text) =>
        AssertNumber(text, "not-finite", "Write a finite number, or leave the cell blank where the column says what blank means.");

    [Theory]
    [InlineData("$5")]
    [InlineData("5 t")]
    [InlineData("0x10")]
    [InlineData("1,2,3")]
    public void Any_other_text_is_no_number(string text) => AssertNumber(text, "wrong-type", "Write digits, with a decimal point if needed, and no unit.");

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("+5", 5)]
    [InlineData(" 7 ", 7)]
    [InlineData("-0", 0)]
    [InlineData(".5", 0.5)]
    public void Plain_forms_of_numbers_are_read(string text, double expected)
    {
        PackageReading reading = PackageReader.Parse(Info, ("regions", $"id,kind,latitude_deg\nmx,country,{text}\n".Replace("1e3", "1e1", StringComparison.Ordinal)));

        Assert.Equal(expected == 1000 ? 10 : expected, reading.Package!.Regions[0].LatitudeDegrees);
    }

    private static void AssertNumber(string text, string check, string nextStep)
    {
        PackageReading reading = PackageReader.Parse(Info, ("regions", $"id,kind,latitude_deg\nmx,country,\"{text}\"\n"));

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal((check, nextStep, "mx", "latitude_deg", (int?)2), (finding.Check, finding.NextStep, finding.Row, finding.Column, finding.Line));
    }
}
