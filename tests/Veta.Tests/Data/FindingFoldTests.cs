using System.Globalization;
using System.Text;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class FindingFoldTests
{
    private static readonly PackageInfo Info = new() { Name = "example", TitleEn = "Example", TitleEs = "Ejemplo" };

    [Fact]
    public void Hundreds_of_warnings_are_folded_and_the_package_is_read_to_its_end()
    {
        // 400 deposits with a life of 100 years, which is allowed and not expected, and 300 of one year.
        PackageReading reading = Deposits([.. Enumerable.Repeat("100", 400), .. Enumerable.Repeat("1", 300)]);

        Assert.Equal(700, reading.Package!.Facilities.Count);
        Finding[] lives = [.. reading.Findings.Where(f => f.Column == "life_years")];
        Assert.Equal(11, lives.Length);
        Assert.Equal(
            "text:714: warning: facilities.life_years: And 690 more like these, the last in line 714. Look through the whole column. [unexpected-value]",
            lives[^1].ToString());
        Assert.Equal("facilities[d9].life_years", lives[9].Place);
    }

    [Fact]
    public void Errors_after_hundreds_of_warnings_are_still_found()
    {
        PackageReading reading = Deposits([.. Enumerable.Repeat("100", 400), "0", "two"]);

        Assert.Null(reading.Package);
        Assert.Equal([415, 416], reading.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Line));
    }

    [Fact]
    public void After_a_hundred_errors_the_rest_of_the_file_is_not_read()
    {
        PackageReading reading = Deposits([.. Enumerable.Repeat("two", 300)]);

        Assert.Equal(101, reading.Findings.Count);
        Assert.Equal("text: error: More than 100 errors; the rest of the file was not read. Correct these first, then check again. [too-many-findings]", reading.Findings[^1].ToString());
    }

    [Fact]
    public void Warnings_of_a_check_are_folded_too()
    {
        // Fifty deposits that nobody may build and that have no capacity.
        IReadOnlyList<Finding> findings = Deposits([.. Enumerable.Repeat("", 50)], "none").Findings;

        Finding[] kind = [.. findings.Where(f => f.Check == "no-capacity")];
        Assert.Equal(11, kind.Length);
        Assert.Equal("text:64: warning: facilities.capacity_per_year: And 40 more like these, the last in line 64. Look through the whole column. [no-capacity]", kind[^1].ToString());
    }

    [Fact]
    public void A_change_of_thousands_of_cells_to_what_is_not_allowed_is_told_once_for_all()
    {
        PackageReading reading = Deposits([.. Enumerable.Repeat("20", 3000)]);
        PackageException wrong = Assert.Throws<PackageException>(() => reading.Package!.With(Change.Parse("facilities[*].capacity_per_year=-1")));

        Assert.Equal(101, wrong.Findings.Count);
        Assert.Equal("And 2900 more like these. Look through the whole column.", $"{wrong.Findings[^1].Message} {wrong.Findings[^1].NextStep}");
    }

    private static PackageReading Deposits(IReadOnlyList<string> lives, string rule = "continuous")
    {
        var text = new StringBuilder("""
            # regions
            id,kind
            mx,country
            # materials
            id,stage
            ore,ore
            # processes
            id,stage,material
            mining,ore,ore
            # recipes
            process,material,quantity_per_unit
            mining,ore,1
            # facilities
            id,process,region,status,build_rule,life_years

            """.ReplaceLineEndings("\n"));
        for (int i = 0; i < lives.Count; i++) { text.Append(CultureInfo.InvariantCulture, $"d{i},mining,mx,candidate,{rule},{lives[i]}\n"); }
        return PackageText.Read(Info, text.ToString());
    }
}
