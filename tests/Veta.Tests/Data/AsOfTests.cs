using System.Text;
using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Data;

/// <summary>The day to which the facts of a package reach stands in its description.</summary>
[Trait("Category", "Guard")]
public sealed class AsOfTests
{
    [Fact]
    public void The_day_is_written_and_read_again()
    {
        Package written = Checkout.Model("north-america");
        string folder = Directory.CreateTempSubdirectory("veta-as-of-").FullName;
        try
        {
            PackageWriter.Write(written, folder);
            Assert.Equal(written.Info.AsOf, PackageReader.Read(folder).Info.AsOf);
            string file = Path.Combine(folder, "datapackage.json");
            File.WriteAllText(file, File.ReadAllText(file).Replace("\"as_of\": \"2026-07-02\"", "\"as_of\": \"2026-02-30\"", StringComparison.Ordinal), new UTF8Encoding(false));
            Finding found = Assert.Single(PackageReader.TryRead(folder).Findings, f => f.Message.Contains("2026-02-30", StringComparison.Ordinal));
            Assert.Equal("as-of", found.Check);
            Assert.Equal(Severity.Error, found.Severity);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Another_day_is_another_package()
    {
        Package package = Checkout.Model("north-america");
        Package later = package with { Info = package.Info with { AsOf = new Date(new DateOnly(2026, 8, 1)) } };
        Assert.NotEqual(PackageHash.Of(package).Whole, PackageHash.Of(later).Whole);
        Assert.Contains(PackageDiff.Between(package, later), d => d.Column == "as_of");
    }
}
