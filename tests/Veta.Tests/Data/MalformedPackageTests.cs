using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class MalformedPackageTests
{
    public static TheoryData<string> Packages => [.. Directory.GetDirectories(Repository.File("tests/packages")).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_finding_is_exactly_as_expected(string package)
    {
        PackageReading reading = PackageReader.TryRead(Repository.File($"tests/packages/{package}"));
        string findings = string.Concat(reading.Findings.Select(f => f + "\n"));

        GeneratedFile.Check($"tests/packages/{package}/expected.txt", findings);
        Assert.Equal(package is "sound" or "chile", reading.Package is not null);
        Assert.Equal(reading.Package is null, reading.Findings.Any(f => f.Severity == Severity.Error));
    }

    [Fact]
    public void Reading_writes_nothing()
    {
        string folder = Repository.File("tests/packages/meaningless");
        Dictionary<string, DateTime> before = Directory.GetFiles(folder).ToDictionary(f => f, File.GetLastWriteTimeUtc);
        DateTime folderBefore = Directory.GetLastWriteTimeUtc(folder);

        PackageReader.TryRead(folder);

        Assert.Equal(before, Directory.GetFiles(folder).ToDictionary(f => f, File.GetLastWriteTimeUtc));
        Assert.Equal(folderBefore, Directory.GetLastWriteTimeUtc(folder));
    }

    [Fact]
    public void The_exception_carries_all_findings_and_shows_the_errors()
    {
        PackageException exception = Assert.Throws<PackageException>(() => PackageReader.Read(Repository.File("tests/packages/other-separators")));

        Assert.StartsWith("The package other-separators cannot be used: 3 errors.\nregions.csv:1: error: regions: The columns are separated by semicolons.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, exception.Findings.Count);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        PackageException exception = Assert.Throws<PackageException>(() => PackageReader.Read(Repository.File("tests/packages/nowhere")));

        Assert.Equal("error: package: There is no folder nowhere. Check the path. [missing-folder]", Assert.Single(exception.Findings).ToString());
    }

    [Fact]
    public void A_file_in_place_of_a_package_is_told_to_be_one()
    {
        PackageException exception = Assert.Throws<PackageException>(() => PackageReader.Read(Repository.File("models/antimony/lanes.csv")));
        Assert.Equal("error: package: lanes.csv is a file, and a package is a folder. Name the folder that holds it. [missing-folder]", Assert.Single(exception.Findings).ToString());
    }

    [Theory]
    [InlineData("el-pilar", "mx-son-el-pilar-mine")]
    [InlineData("pilar", "mx-son-el-pilar-mine")]
    [InlineData("mx-son-el-pilar-mime", "mx-son-el-pilar-mine")]
    [InlineData("son", null)]
    [InlineData("ilar", null)]
    public void An_id_of_which_only_a_part_is_known_is_suggested_whole(string text, string? meant) =>
        Assert.Equal(meant, Nearest.To(text, ["us-az-santa-cruz-mine", "mx-son-el-pilar-mine", "mx-son-el-pilar-mine-expansion"]));

    [Fact]
    public void A_link_out_of_the_package_is_not_followed()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        PackageWriter.Write(Samples.Package(), folder.Path);
        File.WriteAllText(outside.File("secret.csv"), "id,value\nsecret,1\n");
        File.Delete(folder.File("settings.csv"));
        File.CreateSymbolicLink(folder.File("settings.csv"), outside.File("secret.csv"));

        PackageReading reading = PackageReader.TryRead(folder.Path);

        Finding finding = Assert.Single(reading.Findings, f => f.Severity == Severity.Error);
        Assert.Equal("settings.csv: error: The file is a link that leads out of the package or nowhere. Put the file itself into the package's folder. [outside-package]", finding.ToString());
    }

    [Theory]
    [InlineData("nowhere.csv")]
    [InlineData("lanes.csv")]
    [InlineData("../../../../../../../../dev/zero")]
    public void A_link_that_leads_nowhere_or_to_a_device_is_not_followed(string target)
    {
        using var folder = new TemporaryFolder();
        PackageWriter.Write(Samples.Package(), folder.Path);
        File.Delete(folder.File("lanes.csv"));
        File.CreateSymbolicLink(folder.File("lanes.csv"), target);

        PackageReading reading = PackageReader.TryRead(folder.Path);

        Assert.Contains(reading.Findings, f => f.File == "lanes.csv" && f.Check == "outside-package");
    }

    [Fact]
    public void A_link_inside_the_package_is_followed()
    {
        using var folder = new TemporaryFolder();
        PackageWriter.Write(Samples.Package(), folder.Path);
        Directory.CreateDirectory(folder.File("tables"));
        File.Move(folder.File("lanes.csv"), folder.File("tables/lanes.csv"));
        File.CreateSymbolicLink(folder.File("lanes.csv"), "tables/lanes.csv");

        Assert.Equal(2, PackageReader.Read(folder.Path).Lanes.Count);
    }
}
